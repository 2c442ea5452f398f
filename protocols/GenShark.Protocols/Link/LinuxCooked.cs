using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Linux cooked-mode capture, both versions: what libpcap knows of a packet whose link-layer header it can't have.</summary>
/// <seealso href="https://www.tcpdump.org/linktypes/LINKTYPE_LINUX_SLL.html"/>
/// <seealso href="https://www.tcpdump.org/linktypes/LINKTYPE_LINUX_SLL2.html"/>
[Protocol("sll", "Linux cooked-mode capture", Short = "SLL", ShownFrom = 4)]
[Over("wtap_encap", (uint)Encapsulation.LinuxCookedModeCaptureV1, (uint)Encapsulation.LinuxCookedModeCaptureV2)]
[DeclareField("sll.trailer", "Trailer", FieldType.Bytes)]
[Carries("eth.trailer")]
public readonly ref partial struct LinuxCooked
{
    private const int GreHardware = 778, LastLinuxType = 0x600;

    [Switch(nameof(Version)), Case<LinuxCookedV1>(1), Case<LinuxCookedV2>(2)]
    public partial Variant Header { get; }

    [Payload(Catch = true, Via = "ethertype", Unclaimed = nameof(NameColumn)), Next("ethertype", nameof(Protocol)), If(nameof(IsEtherType))]
    public partial ReadOnlySpan<byte> Payload { get; }

    [Payload(Catch = true), Next("sll.ltype", nameof(Protocol)), If(nameof(IsLinuxType))]
    public partial ReadOnlySpan<byte> LinuxPayload { get; }

    [Payload(Catch = true, NoData = true), Next("gre.proto", nameof(Protocol)), If(nameof(IsGre))]
    public partial ReadOnlySpan<byte> GrePayload { get; }

    /// <summary>As Ethernet's: only the payload tells how long it is.</summary>
    [Custom]
    private bool WalkTrailer(Dissection d, in Slice s, ref int at) =>
        !IsEtherType || EthernetTrailer.Walk(d, s, HeaderSize + d.ClaimedLength(s.Payload(HeaderSize, s.Length)), LinuxCookedFields.Trailer, hasType: true);

    private int Version => VersionOf(Dissection);
    private int HeaderSize => Version == 2 ? 20 : 16;
    private ushort HardwareType => Slice.UInt16(Version == 2 ? 8 : 2);
    private ushort Protocol => Slice.UInt16(Version == 2 ? 0 : 14);
    private bool IsGre => IsGreOver(HardwareType);
    private bool IsLinuxType => !IsGre && !IsEther(Protocol);
    private bool IsEtherType => !IsGre && IsEther(Protocol);

    // Nothing in the packet says which version it is; the capture does.
    internal static int VersionOf(Dissection? dissection) =>
        dissection is not null && LinkTypes.ToEncapsulation(dissection.Frame.LinkType) == Encapsulation.LinuxCookedModeCaptureV2 ? 2 : 1;

    internal static bool IsGreOver(ushort hardwareType) => hardwareType == GreHardware;

    internal static bool IsEther(ushort protocol) => protocol > LastLinuxType;

    internal static void WritePacketType(TextBuilder text, SllPacketType type) =>
        _ = type.Name() is { } name ? text.Append(name) : text.Append($"Unknown ({(ushort)type})");

    private void NameColumn() => EtherTypeColumn.Set(Dissection!, Protocol);

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"Linux cooked capture v{Version}");
}
