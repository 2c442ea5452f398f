using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Generic Routing Encapsulation, with the routing of its first version and PPTP's enhancements.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc2784"/>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc1701"/>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc2637"/>
[Protocol("gre", "Generic Routing Encapsulation", ShownFrom = 4), Over("ip.proto", 47), Over("udp.port", 4754, Lasting = true)]
[DeclareField("gre.routing", "Routing", FieldType.None, Description = "The Routing field is a list of Source Route Entries (SREs)")]
public readonly ref partial struct Gre
{
    private const string YesNo = "Yes|No";

    [Field("gre.flags_and_version", "Flags and Version", Base.Hex, Description = "The GRE flags are encoded in the first two octets")]
    public partial ushort FlagsAndVersion { get; }

    [Field("gre.flags.checksum", "Checksum Bit", Truth = YesNo, Description = "Indicates if the Checksum field is present"), Bits(1), Of(nameof(FlagsAndVersion))]
    public partial bool HasSum { get; }

    [Field("gre.flags.routing", "Routing Bit", Truth = YesNo, Description = "Indicates if the Routing and Checksum/Offset field are present"), Bits(1), Of(nameof(FlagsAndVersion))]
    public partial bool HasRouting { get; }

    [Field("gre.flags.key", "Key Bit", Truth = YesNo, Description = "Indicates if the Key field is present"), Bits(1), Of(nameof(FlagsAndVersion))]
    public partial bool HasKey { get; }

    [Field("gre.flags.sequence_number", "Sequence Number Bit", Truth = YesNo, Description = "Indicates if the Sequence Number field is present"), Bits(1), Of(nameof(FlagsAndVersion))]
    public partial bool HasSequence { get; }

    [Field("gre.flags.strict_source_route", "Strict Source Route Bit", Truth = YesNo), Bits(1), Of(nameof(FlagsAndVersion))]
    public partial bool IsStrictSourceRoute { get; }

    [Field("gre.flags.recursion_control", "Recursion control", Type = FieldType.UInt16), Bits(3, Width = 2), Of(nameof(FlagsAndVersion))]
    public partial byte RecursionControl { get; }

    [Field("gre.flags.ack", "Acknowledgment", Truth = YesNo, Mask = 0x80, MaskWidth = 16, Generated = false, At = nameof(FlagsAndVersion), Covers = true,
        Description = "Indicates if the packet contains an Acknowledgment Number to be used for acknowledging previously transmitted data"), Of(nameof(FlagsAndVersion))]
    private bool? AcknowledgmentBit => CarriesPpp ? HasAcknowledgmentBit : null;

    [Field("gre.flags.reserved", "Flags (Reserved)", Mask = 0xf8, Generated = false, At = nameof(FlagsAndVersion), Covers = true), Of(nameof(FlagsAndVersion))]
    private ushort? ReservedFlags => CarriesPpp ? null : (ushort)(FlagsAndVersion >> 3 & 0x1f);

    [Field("gre.flags.reserved", "Flags (Reserved)", Mask = 0x78, Generated = false, At = nameof(FlagsAndVersion), Covers = true), Of(nameof(FlagsAndVersion))]
    private ushort? ReservedFlagsBehindAcknowledgment => CarriesPpp ? (ushort)(FlagsAndVersion >> 3 & 0x0f) : null;

    [Field("gre.flags.version", "Version", Type = FieldType.UInt16), Bits(3, Width = 2, Skip = 5), Of(nameof(FlagsAndVersion))]
    public partial GreVersion Version { get; }

    [Field("gre.proto", "Protocol Type", Base.Hex, Description = "The protocol that is GRE encapsulated")]
    public partial GreProtocolType Protocol { get; }

    [Field("gre.checksum", "Checksum", Base.Hex, Description = "The Checksum field contains the IP (one's complement) checksum of the GRE header and the payload packet")]
    [Append(nameof(WriteChecksumState)), If(nameof(HasSumAndOffset))]
    [Expert(nameof(IsSumBad), "gre.checksum.incorrect", "Incorrect GRE Checksum", Severity.Warning, ExpertGroup.Protocol, Text = nameof(WriteBadChecksum))]
    public partial ushort Checksum { get; }

    [Field("gre.checksum.status", "Checksum Status", NamesOnly = true, At = nameof(Checksum)), If(nameof(HasSumAndOffset))]
    private ChecksumStatus Status => !IsVerified ? ChecksumStatus.Unverified : IsSumBad ? ChecksumStatus.Bad : ChecksumStatus.Good;

    [Field("gre.offset", "Offset", Description = "The offset field indicates the octet offset from the start of the Routing field to the first octet of the active Source Route Entry to be examined")]
    [If(nameof(HasSumAndOffset))]
    public partial ushort Offset { get; }

    [Field("gre.key", "Key", Base.Hex, Description = "The Key field contains a four octet number which was inserted by the encapsulator"), If(nameof(HasPlainKey))]
    public partial uint Key { get; }

    [Field("gre.key.payload_length", "Payload Length", Description = "Size of the payload, not including the GRE header"), If(nameof(HasCall))]
    public partial ushort PayloadLength { get; }

    [Field("gre.key.call_id", "Call ID", Description = "Contains the Peer's Call ID for the session to which this packet belongs."), If(nameof(HasCall))]
    public partial ushort CallId { get; }

    [Field("gre.sequence_number", "Sequence Number", Description = "The Sequence Number field contains an unsigned 32 bit integer which is inserted by the encapsulator")]
    [If(nameof(HasSequence))]
    public partial uint Sequence { get; }

    [Field("gre.ack_number", "Acknowledgment Number", Description = "Contains the sequence number of the highest numbered GRE packet received by the sending peer for this user session")]
    [If(nameof(HasAcknowledgment))]
    public partial uint Acknowledgment { get; }

    [If(nameof(HasRouting))]
    public partial Sequence<GreRoute> Routing { get; }

    // Without a number a packet may be a mere acknowledgment.
    [Payload(SkipEmpty = true, NestedData = true), Next("gre.proto", nameof(Protocol)), If(nameof(IsUnnumbered))]
    public partial ReadOnlySpan<byte> UnnumberedPayload { get; }

    [Payload(NestedData = true), Next("gre.proto", nameof(Protocol)), If(nameof(HasSequence))]
    public partial ReadOnlySpan<byte> Payload { get; }

    private bool IsUnnumbered => !HasSequence;

    private bool IsPptp => Version != GreVersion.Gre && Protocol == GreProtocolType.Ppp;
    private bool CarriesPpp => IsPptp || Protocol == GreProtocolType.Cdma2000Unstructured;
    private bool HasAcknowledgmentBit => (FlagsAndVersion & 0x80) != 0;
    private bool HasAcknowledgment => CarriesPpp && HasAcknowledgmentBit;
    private bool HasSumAndOffset => HasSum || HasRouting;
    private bool HasCall => HasKey && IsPptp;
    private bool HasPlainKey => HasKey && !IsPptp;

    private bool IsVerified => HasSum && Slice.CapturedLength == Slice.Length && Dissection is { IsFragment: false };
    private uint Sum => InternetChecksum.Sum(Slice.Bytes);
    private bool IsSumBad => IsVerified && !InternetChecksum.IsGood(Sum);

    private void WriteChecksumState(TextBuilder text)
    {
        if (IsVerified) ChecksumText.WriteState(text, Checksum, Sum);
        else text.Append(" [unverified]");
    }

    private void WriteBadChecksum(TextBuilder text) =>
        text.Append($"Incorrect GRE Checksum [should be 0x{InternetChecksum.Expected(Checksum, Sum):x4}]");

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        text.Append("Generic Routing Encapsulation (");
        _ = Protocol.Name() is { } name ? text.Append(name) : text.Append($"0x{(ushort)Protocol:x4} - unknown");
        text.Append(')');
    }

    [Info]
    private void WriteInfo(TextBuilder text) =>
        _ = Protocol.Name() is { } name ? text.Append("Encapsulated ").Append(name) : text.Append($"Encapsulated 0x{(ushort)Protocol:x4} (unknown)");
}

/// <summary>A source route entry; one of no family and no length ends the list.</summary>
[PartOf<Gre>]
public readonly ref partial struct GreRoute
{
    /// <summary>The entry's node has the fields beside it, not below: no declaration says that.</summary>
    [Custom]
    private bool WalkHead(Dissection d, in Slice s, ref int at) => d.Bytes(GreFields.Routing, s, at, Math.Min(s.CapturedLength, 4 + s.UInt8(3)));

    [Field("gre.routing.address_family", "Address Family", Description = "The Address Family field contains a two octet value which indicates the syntax and semantics of the Routing Information field")]
    public partial ushort Family { get; }

    [Field("gre.routing.sre_offset", "SRE Offset", Description = "The Address Family field contains a two octet value which indicates the syntax and semantics of the Routing Information field")]
    public partial byte Offset { get; }

    [Field("gre.routing.src_length", "SRE Length", Description = "The SRE Length field contains the number of octets in the SRE")]
    public partial byte Length { get; }

    [Field("gre.routing.information", "Routing Information", Description = "The Routing Information field contains data which may be used in routing this packet")]
    [Size(nameof(Length)), If(nameof(HasInformation))]
    public partial ReadOnlySpan<byte> Information { get; }

    private bool HasInformation => !IsEnd;

    [Last]
    private bool IsEnd => Family == 0 && Length == 0;
}
