using GenShark.Output;

namespace GenShark.Protocols;

/// <summary>Internet Protocol Version 6.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc8200"/>
[Trunk]
[Protocol("ipv6", "Internet Protocol Version 6", Short = "IPv6", Preferences = typeof(Ipv6Preferences))]
[Over("ethertype", 0x86dd), Over("wtap_encap", 130), Over("ip.proto", 41), Over("null.type", 24, 28, 30), Over("gre.proto", 0x86dd), Over("ppp.protocol", 0x0057, 0x86dd), Over("chdlc.protocol", 0x86dd)]
[Over("mpls.pfn", 6), Over("nsh.next_proto", 2), Over("ipnet.family", 26), Over("nflog.family", 10)]
[Over("fr.nlpid", 0x8e)]
[DeclareFragments("ipv6", "IPv6")]
[DeclareField("ipv6.opt.pad1", "Pad1", FieldType.None)]
[DeclareField("ipv6.invalid_header", "Invalid IPv6 header", FieldType.None)]
[DeclareField("ipv6.src_slaac_mac", "Source SLAAC MAC", FieldType.Ether)]
[DeclareField("ipv6.src_isatap_ipv4", "Source ISATAP IPv4", FieldType.IPv4)]
[DeclareField("ipv6.src_6to4_gw_ipv4", "Source 6to4 Gateway IPv4", FieldType.IPv4)]
[DeclareField("ipv6.src_6to4_sla_id", "Source 6to4 SLA ID", FieldType.UInt16, Base.Dec)]
[DeclareField("ipv6.src_ts_ipv4", "Source Teredo Server IPv4", FieldType.IPv4)]
[DeclareField("ipv6.src_tc_port", "Source Teredo Port", FieldType.UInt16, Base.Dec)]
[DeclareField("ipv6.src_tc_ipv4", "Source Teredo Client IPv4", FieldType.IPv4)]
[DeclareField("ipv6.dst_slaac_mac", "Destination SLAAC MAC", FieldType.Ether)]
[DeclareField("ipv6.dst_isatap_ipv4", "Destination ISATAP IPv4", FieldType.IPv4)]
[DeclareField("ipv6.dst_6to4_gw_ipv4", "Destination 6to4 Gateway IPv4", FieldType.IPv4)]
[DeclareField("ipv6.dst_6to4_sla_id", "Destination 6to4 SLA ID", FieldType.UInt16, Base.Dec)]
[DeclareField("ipv6.dst_ts_ipv4", "Destination Teredo Server IPv4", FieldType.IPv4)]
[DeclareField("ipv6.dst_tc_port", "Destination Teredo Port", FieldType.UInt16, Base.Dec)]
[DeclareField("ipv6.dst_tc_ipv4", "Destination Teredo Client IPv4", FieldType.IPv4)]
[DeclareField("ipv6.slaac_mac", "SLAAC MAC", FieldType.Ether)]
[DeclareField("ipv6.isatap_ipv4", "ISATAP IPv4", FieldType.IPv4)]
[DeclareField("ipv6.6to4_gw_ipv4", "6to4 Gateway IPv4", FieldType.IPv4)]
[DeclareField("ipv6.6to4_sla_id", "6to4 SLA ID", FieldType.UInt16, Base.Dec)]
[DeclareField("ipv6.ts_ipv4", "Teredo Server IPv4", FieldType.IPv4)]
[DeclareField("ipv6.tc_port", "Teredo Port", FieldType.UInt16, Base.Dec)]
[DeclareField("ipv6.tc_ipv4", "Teredo Client IPv4", FieldType.IPv4)]
[Over("sflow_245.header_protocol", 12)]
public readonly ref partial struct Ipv6
{
    /// <summary>Of the fixed header, in bytes.</summary>
    public const int HeaderSize = 40;
    private const string FilterNote = " [This field makes the filter match on \"ip.version == 6\" possible]";

    [Bits(4), Field("ipv6.version", "Version", MaskInLabelOnly = true)]
    public partial byte Version { get; }

    [Field("ip.version", "Version", Generated = false, Hidden = true, Mask = 0xf0, MaskWidth = 8, At = nameof(Version), Covers = true), Append(nameof(WriteFilterNote))]
    private byte VersionAsIp => Version;

    [Step, If(nameof(IsHeaderShort))]
    private void RemarkShortHeader()
    {
        Ipv6Info.Begin(Dissection!)?.Append($"Invalid IPv6 header ({Slice.Length} bytes, need exactly 40)");
        Dissection!.BeginText().Append("IPv6 header must be exactly 40 bytes");
        Dissection!.Expert(Ipv6Fields.InvalidHeader, Slice, Severity.Error, ExpertGroup.Malformed);
    }

    [Bits(8, Width = 4), Field("ipv6.tclass", "Traffic Class", Base.Hex), Label(nameof(WriteTrafficClass))]
    public partial uint TrafficClass { get; }

    [Field("ipv6.tclass.dscp", "Differentiated Services Codepoint", Names = typeof(Dscp)), Bits(6), Of(nameof(TrafficClass))]
    public partial uint Dscp { get; }

    [Field("ipv6.tclass.ecn", "Explicit Congestion Notification", Names = typeof(Ecn)), Bits(2), Of(nameof(TrafficClass))]
    public partial uint Ecn { get; }

    [Bits(20), Field("ipv6.flow", "Flow Label", Base.Hex), Label(nameof(WriteFlowLabel))]
    public partial UInt24 FlowLabel { get; }

    /// <summary>In bytes, without the header.</summary>
    [Field("ipv6.plen", "Payload Length")]
    [Expert(nameof(IsJumboMissing), "ipv6.opt.jumbo.missing",
        "IPv6 payload length equals 0 and Hop-By-Hop present and Jumbo Payload option missing", Severity.Error, ExpertGroup.Malformed)]
    [Expert(nameof(IsLengthZero), "ipv6.plen_zero",
        "IPv6 payload length equals 0 (maybe because of \"TCP segmentation offload\" (TSO))", Severity.Chat, ExpertGroup.Protocol)]
    [Expert(nameof(IsLengthTooGreat), "ipv6.plen_exceeds_framing", "IPv6 payload length exceeds framing length",
        Severity.Warning, ExpertGroup.Protocol, Text = nameof(WriteLengthTooGreat))]
    public partial ushort PayloadLength { get; }

    [Step, If(nameof(IsJumboMissing))]
    private void NoteMissingJumbo() => Ipv6Info.Add(Dissection!, "Invalid IPv6 payload length");

    [Field("ipv6.nxt", "Next Header")]
    public partial IpProtocol NextHeader { get; }

    [Field("ipv6.hlim", "Hop Limit")]
    public partial byte HopLimit { get; }

    [Field("ipv6.src", "Source Address"), Alias("ipv6.addr", "Source or Destination Address")]
    [Alias("ipv6.src_host", "Source Host", Type = FieldType.String), Alias("ipv6.host", "Source or Destination Host", Type = FieldType.String)]
    public partial IPv6Address Source { get; }

    [Field("ipv6.dst", "Destination Address"), Alias("ipv6.addr", "Source or Destination Address")]
    [Alias("ipv6.dst_host", "Destination Host", Type = FieldType.String), Alias("ipv6.host", "Source or Destination Host", Type = FieldType.String)]
    public partial IPv6Address Destination { get; }

    [Step(Always = true)]
    private void SetAddresses() => Dissection!.SetAddresses(Source, Destination);

    /// <summary>What addresses hide stands at places inside of them, which no attribute can name.</summary>
    [Step]
    private void AddEmbedded() => Ipv6Embedded.Add(Dissection!, Slice);

    [Payload(Unclaimed = nameof(NoteUnclaimed)), Size(nameof(PayloadSize)), Next("ip.proto", nameof(NextHeader))]
    public partial ReadOnlySpan<byte> Payload { get; }

    /// <summary>Other versions behind IPv6's numbers are no IPv6.</summary>
    [Accept]
    internal bool IsIPv6 => Slice.CapturedLength == 0 || Version == 6;

    // RFC 2675: a length of zero is told by an option of the hop-by-hop header.
    [Length]
    private int ActualLength => PayloadLength == 0 && NextHeader == IpProtocol.HopByHop ? Slice.Length : HeaderSize + PayloadLength;

    private int PayloadSize => Slice.Length - HeaderSize;

    private void NoteUnclaimed() => Ipv6Info.NoteUnclaimed(Dissection!, NextHeader);

    private bool IsJumboMissing => PayloadLength == 0 && NextHeader == IpProtocol.HopByHop && !Ipv6Place.HasJumbo(Slice);
    private bool IsLengthZero => PayloadLength == 0 && NextHeader != IpProtocol.NoNextHeader && !IsJumboMissing;
    private bool IsLengthTooGreat => HeaderSize + PayloadLength > Slice.Length && !IsHeaderShort && Dissection is { IsQuoted: false };
    private bool IsHeaderShort => Slice.Length < HeaderSize;

    private void WriteFilterNote(TextBuilder text) => text.Append(FilterNote);

    private void WriteTrafficClass(TextBuilder text)
    {
        BitPattern.Write(text, TrafficClass, 0xff00000, 32);
        text.Append($" = Traffic Class: 0x{TrafficClass:x2} (DSCP: {DsFieldNames.Of((Dscp)Dscp)}, ECN: {DsFieldNames.Of((Ecn)Ecn)})");
    }

    private void WriteFlowLabel(TextBuilder text)
    {
        BitPattern.Write(text, (uint)FlowLabel, 0xfffff, 24);
        text.Append($" = Flow Label: 0x{(uint)FlowLabel:x5}");
    }

    private void WriteLengthTooGreat(TextBuilder text) => text.Append($"IPv6 payload length exceeds framing length ({Slice.Length - HeaderSize} bytes)");

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        text.Append("Internet Protocol Version 6");
        if (Dissection!.Session.Preferences<Ipv6Preferences>().SummaryInTree) text.Append($", Src: {Source}, Dst: {Destination}");
    }
}
