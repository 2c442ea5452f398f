using System.Runtime.CompilerServices;
using GenShark.Generated;
using GenShark.Output;

namespace GenShark.Protocols;

/// <summary>Internet Protocol Version 4.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc791"/>
[Trunk]
[Protocol("ip", "Internet Protocol Version 4", Short = "IPv4", ShownFrom = 1, NamedOnceShown = true, WalkWhen = nameof(IsUnusual), Preferences = typeof(Ipv4Preferences))]
[Over("ethertype", 0x0800), Over("wtap_encap", 129), Over("ip.proto", 4), Over("null.type", 2), Over("gre.proto", 0x0800), Over("ppp.protocol", 0x0021, 0x0800), Over("chdlc.protocol", 0x0800)]
[Over("mpls.pfn", 4), Over("nsh.next_proto", 1), Over("ipnet.family", 2), Over("nflog.family", 2)]
[Over("fr.nlpid", 0xcc)]
[DeclareFragments("ip", "IPv4", Type = FieldType.Bytes, ReassembledIn = "ip.reassembled_in")]
[Over("sflow_245.header_protocol", 11)]
public readonly ref partial struct Ipv4
{
    internal const int HeaderSize = 20;
    private const int ProtocolOffset = 9, DestinationOffset = 16;

    [Bits(4), Field("ip.version", "Version", MaskInLabelOnly = true)]
    [Expert(nameof(IsBogusVersion), "ip.bogus_ip_version", "Bogus IP version", Severity.Error, ExpertGroup.Protocol,
        Text = nameof(WriteBogusVersion), Stop = true, Then = nameof(NoteBogusVersion))]
    public partial byte Version { get; }

    /// <summary>In bytes.</summary>
    [Bits(4), Field("ip.hdr_len", "Header Length", Scale = 4, MaskInLabelOnly = true), Label(nameof(WriteHeaderLength))]
    [Expert(nameof(IsHeaderTooShort), "ip.bogus_header_length", "Bogus IP header length", Severity.Error, ExpertGroup.Protocol,
        Text = nameof(WriteBogusHeaderLength), Stop = true, Then = nameof(NoteBogusHeaderLength))]
    public partial byte HeaderLength { get; }

    [Field("ip.dsfield", "Differentiated Services Field", Base.Hex), Append(nameof(WriteDsField)), ShowIf(nameof(HasDsField))]
    public partial byte DsField { get; }

    [Field("ip.dsfield.dscp", "Differentiated Services Codepoint"), Bits(6), Of(nameof(DsField)), ShowIf(nameof(HasDsField))]
    public partial Dscp Dscp { get; }

    [Field("ip.dsfield.ecn", "Explicit Congestion Notification"), Bits(2), Of(nameof(DsField)), ShowIf(nameof(HasDsField))]
    public partial Ecn Ecn { get; }

    /// <summary>As RFC 791 and RFC 1349 had it.</summary>
    [Field("ip.tos", "Type of Service", At = nameof(DsField), Covers = true, Generated = false), Label(nameof(WriteTypeOfService)), If(nameof(HasTypeOfService))]
    private byte TypeOfService => DsField;

    [Field("ip.tos.precedence", "Precedence", Mask = 0xe0, MaskWidth = 8, Generated = false, At = nameof(DsField), Covers = true), Of(nameof(TypeOfService)), If(nameof(HasTypeOfService))]
    private IpPrecedence Precedence => (IpPrecedence)(DsField >> 5);

    [Field("ip.tos.delay", "Delay", Mask = 0x10, MaskWidth = 8, Truth = Truth.LowNormal, Generated = false, At = nameof(DsField), Covers = true), Of(nameof(TypeOfService)), If(nameof(HasTypeOfService))]
    private bool IsDelayLow => (DsField & 0x10) != 0;

    [Field("ip.tos.throughput", "Throughput", Mask = 0x08, MaskWidth = 8, Truth = Truth.HighNormal, Generated = false, At = nameof(DsField), Covers = true), Of(nameof(TypeOfService)), If(nameof(HasTypeOfService))]
    private bool IsThroughputHigh => (DsField & 0x08) != 0;

    [Field("ip.tos.reliability", "Reliability", Mask = 0x04, MaskWidth = 8, Truth = Truth.HighNormal, Generated = false, At = nameof(DsField), Covers = true), Of(nameof(TypeOfService)), If(nameof(HasTypeOfService))]
    private bool IsReliabilityHigh => (DsField & 0x04) != 0;

    [Field("ip.tos.cost", "Cost", Mask = 0x02, MaskWidth = 8, Truth = Truth.LowNormal, Generated = false, At = nameof(DsField), Covers = true), Of(nameof(TypeOfService)), If(nameof(HasTypeOfService))]
    private bool IsCostLow => (DsField & 0x02) != 0;

    /// <summary>In bytes, with the header.</summary>
    [Field("ip.len", "Total Length"), Label(nameof(WriteTotalLength)), ShowIf(nameof(HasTotalLength))]
    [Expert(nameof(IsLengthBogus), "ip.bogus_ip_length", "Bogus IP length", Severity.Error, ExpertGroup.Protocol, Stop = true, Then = nameof(NoteBogusLength))]
    [Expert(nameof(IsLengthTooGreat), "ip.bogus_ip_length", "IPv4 total length exceeds packet length", Severity.Error, ExpertGroup.Protocol,
        Text = nameof(WriteLengthTooGreat))]
    public partial ushort TotalLength { get; }

    [Field("ip.len", "Total Length", Type = FieldType.UInt16, At = nameof(TotalLength), Covers = true), Label(nameof(WriteTotalLength)), If(nameof(LacksTotalLength))]
    private uint MissingLength => (uint)CarriedLength;

    [Field("ip.id", "Identification", Base.HexDec)]
    public partial ushort Identification { get; }

    [Bits(3), Field("ip.flags", "Flags", Base.Hex), Append(nameof(WriteFlags))]
    public partial byte Flags { get; }

    [Field("ip.flags.rb", "Reserved bit", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))]
    public partial bool ReservedBit { get; }

    [Field("ip.flags.df", "Don't fragment", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))]
    public partial bool DontFragment { get; }

    [Field("ip.flags.mf", "More fragments", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))]
    public partial bool MoreFragments { get; }

    /// <summary>In units of 8 bytes.</summary>
    [Bits(13), Field("ip.frag_offset", "Fragment Offset"), Label(nameof(WriteFragmentOffset))]
    public partial ushort FragmentOffset { get; }

    [Field("ip.ttl", "Time to Live")]
    [Expert(nameof(IsTimeToLiveLocalOdd), "ip.ttl.lncb", "Time To Live", Severity.Note, ExpertGroup.Sequence, Text = nameof(WriteTimeToLiveLocal))]
    [Expert(nameof(IsTimeToLiveLow), "ip.ttl.too_small", "Time To Live", Severity.Note, ExpertGroup.Sequence, Text = nameof(WriteTimeToLiveLow))]
    public partial byte TimeToLive { get; }

    [Field("ip.proto", "Protocol")]
    public partial IpProtocol Protocol { get; }

    [Field("ip.checksum", "Header Checksum", Base.Hex), Append(nameof(WriteValidation))]
    [Expert(nameof(IsChecksumBad), "ip.checksum_bad.expert", "Bad checksum", Severity.Error, ExpertGroup.Checksum, Text = nameof(WriteBadChecksum))]
    public partial ushort Checksum { get; }

    [Field("ip.checksum.status", "Header checksum status", NamesOnly = true, At = nameof(Checksum))]
    private ChecksumStatus ChecksumStatus => !IsVerified ? ChecksumStatus.Unverified : IsChecksumBad ? ChecksumStatus.Bad : ChecksumStatus.Good;

    [Field("ip.checksum_calculated", "Calculated Checksum", Base.Hex, At = nameof(Checksum), Covers = true), If(nameof(IsVerified))]
    private ushort CalculatedChecksum => InternetChecksum.Expected(Checksum, HeaderSum);

    [Field("ip.src", "Source Address")]
    [Alias("ip.addr", "Source or Destination Address")]
    [Alias("ip.src_host", "Source Host", Type = FieldType.String), Alias("ip.host", "Source or Destination Host", Type = FieldType.String)]
    public partial IPv4Address Source { get; }

    [Step, If(nameof(LacksDestination))]
    private void SetSource() => Dissection!.SetAddresses(Source, Dissection!.DestinationAddress);

    [Field("ip.dst", "Destination Address")]
    [Alias("ip.addr", "Source or Destination Address")]
    [Alias("ip.dst_host", "Destination Host", Type = FieldType.String), Alias("ip.host", "Source or Destination Host", Type = FieldType.String)]
    [ShowIf(nameof(IsDirect), AlwaysUnless = nameof(HasOptions))]
    public partial IPv4Address Destination { get; }

    /// <summary>The next of the nodes on a source route, which says itself what the destination is.</summary>
    [Field("ip.cur_rt", "Current Route", At = nameof(Destination), Covers = true, Generated = false), If(nameof(IsRouted))]
    private IPv4Address CurrentRoute => Destination;

    [Field("ip.cur_rt_host", "Current Route Host", At = nameof(Destination), Covers = true, Generated = false, Hidden = true), If(nameof(IsRouted))]
    private void WriteCurrentRoute(TextBuilder text) => text.Append(Destination);

    [Step(Always = true)]
    private void SetAddresses() => Dissection!.SetAddresses(Source, LacksRoute ? Dissection!.DestinationAddress : FinalDestination);

    /// <summary>The layer ends with its header, though an option may break off.</summary>
    [Step, If(nameof(HasOptions))]
    private void EndLayer() => Dissection!.EndNode(Dissection.Layers[^1].Node, Slice, Math.Min(HeaderLength, Slice.CapturedLength));

    [Size(nameof(OptionsSize)), If(nameof(HasOptions))]
    public partial Ipv4OptionArea Options { get; }

    [Payload(SkipEmpty = true, Unclaimed = nameof(NoteUnclaimed)), Next("ip.proto", nameof(Protocol))]
    [Fragment(nameof(DatagramNumber), nameof(FirstByte), nameof(MoreFragments), Whole = nameof(IsWhole), Joined = nameof(IsJoined), ReadsCut = true, Info = nameof(WriteFragmentInfo))]
    public partial ReadOnlySpan<byte> Payload { get; }

    // Hardware that segments sends a length of zero up; then the carrier's length counts.
    [Length]
    private int ActualLength
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => !IsHeaderTooShort && TotalLength >= HeaderLength ? TotalLength : Slice.Length;
    }

    private bool HasTotalLength => TotalLength != 0 || !CorrectsLength;
    private bool LacksTotalLength => !HasTotalLength;

    private int OptionsSize => HeaderLength - HeaderSize;

    private bool LacksDestination => !Slice.Has(DestinationOffset, IPv4Address.Size);

    private bool HasOptions => HeaderLength > HeaderSize;

    // The options stand behind the fields that depend on them.
    private IPv4Address? RoutedDestination => Ipv4Route.FindDestination(Slice.Span(HeaderSize, OptionsSize));
    private bool IsRouted => HasOptions && RoutedDestination is not null;
    private bool IsDirect => !IsRouted && !LacksRoute;
    private bool HasDestination => !LacksRoute;

    // Whether there is a source route must be known before the destination is.
    private bool LacksRoute => HasOptions && !Slice.Has(HeaderSize, Ipv4Route.SizeToFind(Slice.Span(HeaderSize, OptionsSize), OptionsSize));
    private IPv4Address FinalDestination => HasOptions ? RoutedDestination ?? Destination : Destination;

    // RFC 791: protocols number their datagrams on their own.
    private uint DatagramNumber => (uint)Protocol << 16 | Identification;

    private int FirstByte => FragmentOffset * 8;

    private bool IsWhole => Slice.CapturedLength >= TotalLength;

    private Ipv4Preferences? Preferences => Dissection?.Session.Preferences<Ipv4Preferences>();
    private bool IsJoined => Preferences is not { Defragment: false } && !IsChecksumBad;
    private bool IsChecked => Preferences is { CheckChecksum: true };
    private bool IsVerified => IsChecked && !IsHeaderTooShort && Slice.Has(0, HeaderLength);
    private bool IsChecksumBad => IsVerified && !InternetChecksum.IsGood(HeaderSum);
    private bool HasDsField => Preferences is not { DecodeTosAsDiffserv: false };
    private bool HasTypeOfService => !HasDsField;
    private bool CorrectsLength => Preferences is not { TsoSupport: false };
    private bool IsSummaryShown => Preferences is not { SummaryInTree: false };
    private uint HeaderSum => InternetChecksum.Sum(Slice.Span(0, HeaderLength));

    private bool IsUnusual => HasOptions || IsBogusVersion;
    private bool IsLengthTooGreat => TotalLength > CarriedLength && Dissection is { IsQuoted: false };
    private int CarriedLength => Slice.Length;

    // Read where it lies: what the time to live asks of it shows nothing if it is not there, and keeps no field before it from being shown.
    private IPv4Address PeekedDestination => Ipv4Route.FindDestination(Slice.Span(HeaderSize, OptionsSize)) ?? Slice.IPv4(DestinationOffset);

    private bool IsLocalControl => PeekedDestination.Bits >> 8 == 0xe00000;

    // What RFC 5771's local network control block asks for: one hop, but for protocols that prove by 255 that a packet was not forwarded.
    private int LocalTimeToLive => Carried == IpProtocol.Igmp ? 1 : (PeekedDestination.Bits & 0xff) switch
    {
        18 or 102 or 251 => 255,
        252 => TimeToLive,
        _ => 1,
    };

    private bool IsTimeToLiveLocalOdd => IsLocalControl && TimeToLive != LocalTimeToLive;

    private bool IsTimeToLiveLow => TimeToLive < 5 && Slice.Has(0, HeaderSize) && !PeekedDestination.IsMulticast && Carried is not (IpProtocol.Pim or IpProtocol.Ospf);

    private IpProtocol Carried => (IpProtocol)Slice.UInt8(ProtocolOffset);

    private void WriteTimeToLiveLocal(TextBuilder text) =>
        text.Append($"\"Time To Live\" != {LocalTimeToLive} for a packet sent to the Local Network Control Block (see RFC 3171)");

    private void WriteTimeToLiveLow(TextBuilder text) => text.Append($"\"Time To Live\" only {TimeToLive}");

    private void WriteFragmentOffset(TextBuilder text)
    {
        BitPattern.Write(text, FragmentOffset, 0x1fff, 16);
        text.Append($" = Fragment Offset: {FirstByte}");
    }

    private void WriteHeaderLength(TextBuilder text)
    {
        BitPattern.Write(text, HeaderLength / 4u, 0xf, 8);
        text.Append($" = Header Length: {HeaderLength} bytes ({HeaderLength / 4})");
    }

    private void WriteTotalLength(TextBuilder text)
    {
        text.Append("Total Length: ");
        if (TotalLength >= HeaderLength) text.Append(TotalLength);
        else if (LacksTotalLength) text.Append($"{CarriedLength} bytes (reported as 0, presumed to be because of \"TCP segmentation offload\" (TSO))");
        else text.Append($"{TotalLength} bytes (bogus, less than header length {HeaderLength})");
    }

    private void WriteLengthTooGreat(TextBuilder text) => text.Append($"IPv4 total length exceeds packet length ({CarriedLength} bytes)");

    private void WriteDsField(TextBuilder text) => text.Append($" (DSCP: {DsFieldNames.Of(Dscp)}, ECN: {DsFieldNames.Of(Ecn)})");

    private void WriteTypeOfService(TextBuilder text) => text.Append($"Type of Service: 0x{DsField:x2} ({(DsField >> 1 & 0xf) switch
    {
        0 => "None",
        1 => "Minimize cost",
        2 => "Maximize reliability",
        4 => "Maximize throughput",
        8 => "Minimize delay",
        15 => "Maximize security",
        _ => "Unknown",
    }})");

    private void WriteFlags(TextBuilder text)
    {
        if (ReservedBit) text.Append(", Reserved bit");
        if (DontFragment) text.Append(", Don't fragment");
        if (MoreFragments) text.Append(", More fragments");
    }

    private void WriteValidation(TextBuilder text)
    {
        if (!IsChecked) text.Append(" [validation disabled]");
        else if (!IsVerified) text.Append(" [not all data available]");
        else ChecksumText.WriteState(text, Checksum, HeaderSum, "(may be caused by \"IP checksum offload\"?)");
    }

    private void WriteBadChecksum(TextBuilder text) => ChecksumText.WriteBad(text, Checksum, HeaderSum);

    private void WriteFragmentInfo(TextBuilder text)
    {
        text.Append($"Fragmented IP protocol (proto={ProtocolName} {(byte)Protocol}, off={FirstByte}, ID={Identification:x4})");
        if (Dissection is { ReassembledIn: > 0 and int frame }) text.Append($" [Reassembled in #{frame}]");
    }

    private void NoteUnclaimed() => Dissection!.BeginInfo(append: false)?.Append($"{ProtocolName} ({(byte)Protocol})");

    private string ProtocolName => Protocol.Name() ?? "Unknown";

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        text.Append("Internet Protocol Version 4");
        if (IsSummaryShown) text.Append($", Src: {Source}");
    }

    [Title(Append = true), If(nameof(HasDestination))]
    private void WriteDestination(TextBuilder text)
    {
        if (IsSummaryShown) text.Append($", Dst: {FinalDestination}");
    }

    [Title(Append = true), If(nameof(IsRouted))]
    private void WriteVia(TextBuilder text)
    {
        if (IsSummaryShown) text.Append($", Via: {Destination}");
    }
}
