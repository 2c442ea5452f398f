namespace GenShark.Protocols;

/// <summary>What Solaris puts before packets that are captured at the IP layer.</summary>
/// <seealso href="https://www.tcpdump.org/linktypes/LINKTYPE_IPNET.html"/>
[Protocol("ipnet", "Solaris IPNET"), Over("wtap_encap", (uint)Encapsulation.SolarisIPNET)]
public readonly ref partial struct IpNet
{
    [Field("ipnet.version", "Header version")]
    public partial byte Version { get; }

    [Field("ipnet.family", "Address family")]
    public partial IpNetFamily Family { get; }

    [Field("ipnet.htype", "Hook type")]
    public partial IpNetHook Hook { get; }

    [Field("ipnet.pktlen", "Data length")]
    public partial uint PacketLength { get; }

    [Field("ipnet.ifindex", "Interface index")]
    public partial uint InterfaceIndex { get; }

    [Field("ipnet.grifindex", "Group interface index")]
    public partial uint GroupIndex { get; }

    [Field("ipnet.zsrc", "Source Zone ID")]
    public partial uint SourceZone { get; }

    [Field("ipnet.zdst", "Destination Zone ID")]
    public partial uint DestinationZone { get; }

    [Payload(NoData = true), Next("ipnet.family", nameof(Family))]
    public partial ReadOnlySpan<byte> Payload { get; }

    [Info]
    private void WriteInfo(TextBuilder text) => text.Append("Solaris IPNET");
}

/// <summary>Address families of Solaris.</summary>
public enum IpNetFamily : byte
{
    [Name("Solaris AF_INET")] Inet = 2,
    [Name("Solaris AF_INET6")] Inet6 = 26,
}

/// <summary>Where the packet was seen.</summary>
public enum IpNetHook : ushort
{
    [Name("Inbound")] Inbound = 0,
    [Name("Outbound")] Outbound = 1,
    [Name("Local")] Local = 2,
}
