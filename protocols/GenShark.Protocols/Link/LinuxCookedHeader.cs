using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Version 1: 16 bytes, the protocol last.</summary>
[PartOf<LinuxCooked>]
public readonly ref partial struct LinuxCookedV1
{
    [Field("sll.pkttype", "Packet type")]
    public partial SllPacketType PacketType { get; }

    [Field("sll.hatype", "Link-layer address type")]
    public partial ArpHardwareType HardwareType { get; }

    [Field("sll.halen", "Link-layer address length")]
    public partial ushort AddressSize { get; }

    [Size(8)]
    public partial LinuxCookedAddress Address { get; }

    [Field("sll.etype", "Protocol", Base.Hex, Description = "Ethernet protocol type"), If(nameof(IsEtherType))]
    public partial EtherType EtherType { get; }

    [Field("sll.ltype", "Protocol", Base.Hex, Description = "Linux protocol type"), If(nameof(IsLinuxType))]
    public partial SllProtocol LinuxType { get; }

    [Field("sll.gretype", "Protocol", Base.Hex, Description = "GRE protocol type"), If(nameof(IsGre))]
    public partial GreProtocolType GreType { get; }

    private bool IsGre => LinuxCooked.IsGreOver((ushort)HardwareType);
    private bool IsEtherType => !IsGre && LinuxCooked.IsEther(Slice.UInt16(14));
    private bool IsLinuxType => !IsGre && !LinuxCooked.IsEther(Slice.UInt16(14));

    [Info]
    private void WriteInfo(TextBuilder text) => LinuxCooked.WritePacketType(text, PacketType);
}

/// <summary>Version 2: 20 bytes, the protocol first, with the interface.</summary>
[PartOf<LinuxCooked>]
public readonly ref partial struct LinuxCookedV2
{
    /// <summary>The header shows as far as its address, or not at all.</summary>
    [Custom]
    private bool NeedHeader(Dissection d, in Slice s, ref int at) => d.Need(s, 0, 12);

    [Field("sll.etype", "Protocol", Base.Hex, Description = "Ethernet protocol type"), If(nameof(IsEtherType))]
    public partial EtherType EtherType { get; }

    [Field("sll.ltype", "Protocol", Base.Hex, Description = "Linux protocol type"), If(nameof(IsLinuxType))]
    public partial SllProtocol LinuxType { get; }

    [Field("sll.gretype", "Protocol", Base.Hex, Description = "GRE protocol type"), If(nameof(IsGre))]
    public partial GreProtocolType GreType { get; }

    [Size(2)]
    public partial ReadOnlySpan<byte> Reserved { get; }

    [Field("sll.ifindex", "Interface index")]
    public partial uint InterfaceIndex { get; }

    [Field("sll.hatype", "Link-layer address type")]
    public partial ArpHardwareType HardwareType { get; }

    [Field("sll.pkttype", "Packet type", Names = typeof(SllPacketType), Type = FieldType.UInt16)]
    public partial byte PacketType { get; }

    [Field("sll.halen", "Link-layer address length", Type = FieldType.UInt16)]
    public partial byte AddressSize { get; }

    [Size(8)]
    public partial LinuxCookedAddress Address { get; }

    private bool IsGre => LinuxCooked.IsGreOver(Slice.UInt16(8));
    private bool IsEtherType => !IsGre && LinuxCooked.IsEther(Slice.UInt16(0));
    private bool IsLinuxType => !IsGre && !LinuxCooked.IsEther(Slice.UInt16(0));

    // tshark takes type and address length together for a type here.
    [Info]
    private void WriteInfo(TextBuilder text) => LinuxCooked.WritePacketType(text, (SllPacketType)(PacketType << 8 | AddressSize));
}

/// <summary>Where the packet comes from: eight bytes, of which the address takes as many as it has.</summary>
[PartOf<LinuxCooked>]
public readonly ref partial struct LinuxCookedAddress
{
    [Field("sll.src.eth", "Source", Description = "Source link-layer address"), If(nameof(IsEther))]
    public partial MacAddress Ether { get; }

    [Field("sll.src.ipv4", "Source", Description = "Source link-layer address"), If(nameof(IsIPv4))]
    public partial IPv4Address IPv4 { get; }

    [Field("sll.src.other", "Source", Description = "Source link-layer address"), Size(nameof(Used)), If(nameof(IsOther))]
    public partial ReadOnlySpan<byte> Other { get; }

    [Step(Always = true)]
    private void SetAddresses()
    {
        if (IsEther) Dissection?.SetAddresses(Slice.Mac(0), default);
        else if (IsIPv4) Dissection?.SetAddresses(Slice.IPv4(0), default);
    }

    [Field("sll.unused", "Unused", Description = "Unused bytes"), Size(nameof(Unused)), If(nameof(HasUnused))]
    public partial ReadOnlySpan<byte> Padding { get; }

    // The length stands right before the address in version 2, behind the hardware type in version 1.
    private int Size => LinuxCooked.VersionOf(Dissection) == 2 ? Slice.Layer[Slice.LayerOffset - 1] : Slice.Layer[Slice.LayerOffset - 2] << 8 | Slice.Layer[Slice.LayerOffset - 1];
    private bool IsEther => Size == 6;
    private bool IsIPv4 => Size == 4;
    private bool IsOther => Size is > 0 and not 4 and not 6;
    private int Used => Math.Min(Size, 8);
    private int Unused => 8 - Used;
    private bool HasUnused => Used < 8;
}
