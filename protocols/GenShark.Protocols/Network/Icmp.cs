namespace GenShark.Protocols;

/// <summary>Internet Control Message Protocol.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc792"/>
[Protocol("icmp", "Internet Control Message Protocol", ShownFrom = 6, Quotes = "ip", QuotedAt = nameof(QuotedAt), Preferences = typeof(IcmpPreferences))]
[Over("ip.proto", 1)]
[UsesNames(typeof(IcmpUnreachableCode), typeof(IcmpRedirectCode), typeof(IcmpRouterAdvertisementCode), typeof(IcmpTimeExceededCode),
    typeof(IcmpParameterProblemCode), typeof(IcmpPhoturisCode), typeof(ExtendedEchoRequestCode), typeof(ExtendedEchoReplyCode))]
public readonly ref partial struct Icmp
{
    [Field("icmp.type", "Type"), Label(nameof(WriteTypeLabel))]
    public partial IcmpType Type { get; }

    [Field("icmp.code", "Code"), Label(nameof(WriteCodeLabel))]
    public partial byte Code { get; }

    [Step]
    private void WriteColumn()
    {
        if (Dissection!.BeginInfo(append: false) is { } info) IcmpText.WriteInfo(info, Type, Code);
    }

    [Field("icmp.checksum", "Checksum", Base.Hex), Append(nameof(WriteChecksumState))]
    [Expert(nameof(IsBad), "icmp.checksum_bad", "Bad checksum", Severity.Warning, ExpertGroup.Checksum, Text = nameof(WriteBadChecksum))]
    public partial ushort Checksum { get; }

    [Field("icmp.checksum.status", "Checksum Status", NamesOnly = true, At = nameof(Checksum), Generated = true)]
    private ChecksumStatus ChecksumStatus =>
        !IsVerified ? ChecksumStatus.Unverified : InternetChecksum.IsGood(Sum) ? ChecksumStatus.Good : ChecksumStatus.Bad;

    [Switch(nameof(Type))]
    [Case<IcmpEcho>(IcmpType.EchoRequest, IcmpType.EchoReply)]
    [Case<IcmpUnreachable>(IcmpType.DestinationUnreachable)]
    [Case<IcmpTimeExceeded>(IcmpType.TimeExceeded)]
    [Case<IcmpParameterProblem>(IcmpType.ParameterProblem)]
    [Case<IcmpSourceQuench>(IcmpType.SourceQuench)]
    [Case<IcmpRedirect>(IcmpType.Redirect)]
    [Case<IcmpTimestamps>(IcmpType.TimestampRequest, IcmpType.TimestampReply)]
    [Case<IcmpInformation>(IcmpType.InformationRequest, IcmpType.InformationReply)]
    [Case<IcmpAddressMask>(IcmpType.AddressMaskRequest, IcmpType.AddressMaskReply)]
    [Case<IcmpRouterAdvertisement>(IcmpType.RouterAdvertisement)]
    [Case<IcmpExtendedEchoRequest>(IcmpType.ExtendedEchoRequest)]
    [Case<IcmpExtendedEchoReply>(IcmpType.ExtendedEchoReply)]
    public partial Variant Body { get; }

    /// <summary>Of the quoted packet's payload, in bytes; 0 if the message doesn't say (RFC 4884, 4).</summary>
    internal int OriginalLength => Slice.UInt8(5) * 4;

    private uint Sum => InternetChecksum.Sum(Slice.Span(0, Slice.Length));
    private bool IsError => Type is IcmpType.DestinationUnreachable or IcmpType.SourceQuench or IcmpType.Redirect or IcmpType.TimeExceeded or IcmpType.ParameterProblem;

    // A quote that something else than the message's end cuts, a walk must cut.
    private int QuotedAt => !IsError ? 0 : Type == IcmpType.Redirect || OriginalLength > 0 ? -1 : 8;

    private bool IsVerified => Dissection is { IsQuoted: false, IsFragment: false } && Slice.CapturedLength >= Slice.Length;
    private bool IsBad => ChecksumStatus == ChecksumStatus.Bad;

    private void WriteTypeLabel(TextBuilder text)
    {
        text.Append($"Type: {(byte)Type} (");
        IcmpText.WriteType(text, Type, Code);
        text.Append(')');
    }

    private void WriteCodeLabel(TextBuilder text)
    {
        text.Append($"Code: {Code}");
        if (!IcmpText.HasCodes(Type)) return;
        IcmpText.WriteCode(text.Append(" ("), Type, Code);
        text.Append(')');
    }

    private void WriteChecksumState(TextBuilder text)
    {
        if (IsVerified) ChecksumText.WriteState(text, Checksum, Sum);
        else text.Append(Dissection is { IsQuoted: true } ? " [unverified] [in ICMP error packet]" : " [unverified] [fragmented datagram]");
    }

    private void WriteBadChecksum(TextBuilder text) => ChecksumText.WriteBad(text, Checksum, Sum);
}
