using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Internet Group Management Protocol, versions 0 to 3, and multicast traceroute, which borrows its number.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc3376"/>
[Protocol("igmp", "Internet Group Management Protocol", ShownFrom = 1)]
[Over("ip.proto", 2)]
public readonly ref partial struct Igmp
{
    private const int V3QuerySize = 12, TracerouteQuerySize = 24;

    /// <summary>tshark has a protocol within for each kind of message that it knows, all of one name.</summary>
    [Preface]
    internal static void NameCarrier(Dissection d, in Slice s)
    {
        if (s.CapturedLength > 0 && Create(s).Kind != IgmpKind.Unknown) d.PassThrough("igmp", s);
    }

    [Step]
    private void WriteColumns()
    {
        Dissection!.SetProtocolColumn(Version switch { 0 => "IGMPv0", 1 => "IGMPv1", 2 => "IGMPv2", 3 => "IGMPv3", _ => "IGMP" });
        if (Dissection!.BeginInfo(append: false) is { } info) WriteInfo(info);
    }

    [Field("igmp.version", "IGMP Version")]
    public byte? Version => Kind switch
    {
        IgmpKind.V0 => 0,
        IgmpKind.V1 => 1,
        IgmpKind.V2Query or IgmpKind.V2Report => 2,
        IgmpKind.V3Query or IgmpKind.V3Report => 3,
        _ => null,
    };

    [Field("igmp.type", "Type", Base.Hex), Label(nameof(WriteType))]
    public partial IgmpType Type { get; }

    [Switch(nameof(Kind)), Default<IgmpUnknown>]
    [Case<IgmpV0>(IgmpKind.V0), Case<IgmpV1>(IgmpKind.V1), Case<IgmpV2>(IgmpKind.V2Query, IgmpKind.V2Report)]
    [Case<IgmpV3Query>(IgmpKind.V3Query), Case<IgmpV3Report>(IgmpKind.V3Report), Case<Mtrace>(IgmpKind.Traceroute)]
    public partial Variant Body { get; }

    /// <summary>DVMRP and version 1 of PIM are layers of their own.</summary>
    [Accept]
    internal bool IsIgmp => Type is not (IgmpType.Dvmrp or IgmpType.PimV1);

    /// <summary>Queries of all versions have one type: size and a zero tell them apart (RFC 3376, 7.1).</summary>
    internal IgmpKind Kind => Type switch
    {
        < (IgmpType)0x10 => IgmpKind.V0,
        IgmpType.MembershipReportV1 => IgmpKind.V1,
        IgmpType.MembershipQuery when Slice.Length >= V3QuerySize => IgmpKind.V3Query,
        IgmpType.MembershipQuery => Slice.UInt8(1) == 0 ? IgmpKind.V1 : IgmpKind.V2Query,
        IgmpType.MembershipReportV2 or IgmpType.LeaveGroup => IgmpKind.V2Report,
        IgmpType.MembershipReportV3 => IgmpKind.V3Report,
        IgmpType.TracerouteQuery or IgmpType.TracerouteResponse => IgmpKind.Traceroute,
        _ => IgmpKind.Unknown,
    };

    private string? TypeName => Type != IgmpType.TracerouteQuery ? Type.Name() : Slice.Length == TracerouteQuerySize ? "Traceroute Query" : "Traceroute Request";

    private void WriteType(TextBuilder text) => text.Append($"Type: {TypeName ?? "Unknown"} (0x{(byte)Type:x2})");

    private void WriteInfo(TextBuilder text)
    {
        if (TypeName is { } name) text.Append(name);
        else text.Append($"Unknown Type:0x{(byte)Type:x2}");
        if (Type != IgmpType.TracerouteResponse) return;
        int blocks = Math.Max(0, Slice.Length - TracerouteQuerySize) / MtraceBlock.Size;
        text.Append(blocks == 1 ? ", 1 block" : $", {blocks} blocks");
    }
}

/// <summary>How a message is read.</summary>
internal enum IgmpKind : byte { Unknown, V0, V1, V2Query, V2Report, V3Query, V3Report, Traceroute }

/// <summary>A message of another type.</summary>
[PartOf<Igmp>]
public readonly ref partial struct IgmpUnknown
{
    /// <summary>There must be some.</summary>
    [Custom]
    private bool Check(Dissection d, in Slice s, ref int at) => d.Need(s, 0, 1);

    [Field("igmp.data", "Data"), Rest] public partial ReadOnlySpan<byte> Data { get; }
}
