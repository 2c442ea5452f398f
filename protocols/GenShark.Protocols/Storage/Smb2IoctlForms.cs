using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Waits for a pipe (MS-FSCC, 2.3.49). What is shown of it stands beside the message.</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2PipeWait
{
    public partial ulong Timeout { get; }
    public partial uint NameLength { get; }
    public partial ushort Unused { get; }
    [Size(nameof(NameLength))] public partial ReadOnlySpan<byte> Name { get; }
}

/// <summary>An interface of a server (MS-SMB2, 2.2.32.5).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2NetworkInterface
{
    [Field("smb2.ioctl.network_interfaces.next_offset", "Next Offset", Base.Hex, Description = "Offset to next entry in chain or 0")] public partial uint NextOffset { get; }
    [Field("smb2.ioctl.network_interfaces.index", "Interface Index", Description = "The index of the interface")] public partial uint Index { get; }
    [Field("smb2.ioctl.network_interfaces.capabilities", "Interface Cababilities", Base.Hex, Description = "The capabilities of the network interface"), NamesSetBits] public partial uint Capabilities { get; }
    [Field("smb2.ioctl.network_interfaces.capabilities.rdma", "RDMA", Truth = "This interface supports RDMA|This interface does not support RDMA", Description = "If the host supports RDMA"), Mask(0x2), Of(nameof(Capabilities))] public partial bool Rdma { get; }
    [Field("smb2.ioctl.network_interfaces.capabilities.rss", "RSS", Truth = "This interface supports RSS|This interface does not support RSS", Description = "If the host supports RSS"), Mask(0x1), Of(nameof(Capabilities))] public partial bool Rss { get; }
    [Field("smb2.ioctl.network_interfaces.rss_queue_count", "RSS Queue Count", Description = "The RSS queue count")] public partial uint QueueCount { get; }
    /// <summary>In bits per second.</summary>
    [Field("smb2.ioctl.network_interfaces.link_speed", "Link Speed", Description = "The link speed of the interface"), Append(nameof(WriteSpeed))] public partial ulong LinkSpeed { get; }
    public partial Smb2SocketAddress Address { get; }
    [Rest] public partial ReadOnlySpan<byte> Unused { get; }

    private void WriteSpeed(TextBuilder text) => Smb2LinkSpeed.Write(text.Append(", "u8), LinkSpeed);

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        text.Append("Network Interface, "u8);
        if (Rdma) text.Append("RDMA, "u8);
        if (Rss) text.Append("RSS, "u8);
        Smb2LinkSpeed.Write(text, LinkSpeed);
        Address.WriteTo(text.Append(", "u8));
    }
}

/// <summary>An address as Windows keeps it (MS-SMB2, 2.2.32.5.1).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2SocketAddress
{
    [Field("smb2.windows.sockaddr.family", "Socket Family", Description = "The socket address family (on windows)")] public partial ushort Family { get; }
    [If(nameof(IsIPv4))] public partial Smb2IPv4Socket IPv4 { get; }
    [If(nameof(IsIPv6))] public partial Smb2IPv6Socket IPv6 { get; }

    private bool IsIPv4 => Family == 2;
    private bool IsIPv6 => Family == 23;

    [Title] private void WriteTitle(TextBuilder text) => WriteTo(text.Append("Socket Address, "u8));

    internal void WriteTo(TextBuilder text)
    {
        if (IsIPv4) text.Append($"IPv4: {Slice.IPv4(4)}");
        else if (IsIPv6) text.Append($"IPv6: {Slice.IPv6(8)}");
        else text.Append("Unknown"u8);
    }
}

/// <summary>A port and an address. tshark shows the port in the order of the host.</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2IPv4Socket
{
    [Field("smb2.windows.sockaddr.port", "Socket Port", Description = "The socket address port")] public partial ushort Port { get; }
    [Field("smb2.windows.sockaddr.in.addr", "Socket IPv4", Description = "The IPv4 address")] public partial IPv4Address Address { get; }
}

/// <summary>A port and an address. tshark shows the port in the order of the host.</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2IPv6Socket
{
    [Field("smb2.windows.sockaddr.port", "Socket Port", Description = "The socket address port")] public partial ushort Port { get; }

    // tshark shows two bytes of these.
    [Field("smb2.windows.sockaddr.in6.flow_info", "IPv6 Flow Info", Base.Hex, Type = FieldType.UInt32, Description = "The socket IPv6 flow info")] public partial ushort FlowInfo { get; }
    public partial ushort FlowRest { get; }
    [Field("smb2.windows.sockaddr.in6.addr", "Socket IPv6", Description = "The IPv6 address")] public partial IPv6Address Address { get; }
    [Field("smb2.windows.sockaddr.in6.scope_id", "IPv6 Scope ID", Type = FieldType.UInt32, Description = "The socket IPv6 scope id")] public partial ushort Scope { get; }
}
