using System.Runtime.CompilerServices;

namespace GenShark.Protocols;

/// <summary>User Datagram Protocol.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc768"/>
[Trunk]
[Protocol("udp", "User Datagram Protocol", ShownFrom = 4, NamedOnceShown = true, Preferences = typeof(UdpPreferences))]
[Over("ip.proto", 17)]
public readonly ref partial struct Udp
{
    [Field("udp.srcport", "Source Port")]
    [Expert(nameof(IsTracerouteReply), "udp.possible_traceroute", "Possible traceroute", Severity.Chat, ExpertGroup.Sequence, Text = nameof(WriteTracerouteReply))]
    [Alias("udp.port", "Source or Destination Port", After = nameof(DestinationPort))]
    public partial ushort SourcePort { get; }

    [Field("udp.dstport", "Destination Port")]
    [Expert(nameof(IsTraceroute), "udp.possible_traceroute", "Possible traceroute", Severity.Chat, ExpertGroup.Sequence, Text = nameof(WriteTraceroute))]
    [Alias("udp.port", "Source or Destination Port")]
    public partial ushort DestinationPort { get; }

    /// <summary>In bytes, with the header. Zero over IPv6 for more than 65,535 (RFC 2675, 4).</summary>
    [Field("udp.length", "Length"), Label(nameof(WriteLength))]
    [Expert(nameof(IsLengthTooSmall), "udp.length.bad", "Bad length value", Severity.Error, ExpertGroup.Malformed, Text = nameof(WriteLengthTooSmall), Stop = true)]
    [Expert(nameof(IsLengthTooGreat), "udp.length.bad", "Bad length value", Severity.Error, ExpertGroup.Malformed, Text = nameof(WriteLengthTooGreat))]
    [Expert(nameof(IsZeroTooSmall), "udp.length.bad_zero", "Length is zero but payload < 65536", Severity.Warning, ExpertGroup.Protocol)]
    public partial ushort Length { get; }

    [Field("udp.checksum", "Checksum", Base.Hex), Append(nameof(WriteChecksumState))]
    [Expert(nameof(IsChecksumIllegal), "udp.checksum.zero", "Illegal checksum value (0)", Severity.Error, ExpertGroup.Checksum, First = true)]
    [Expert(nameof(IsChecksumBad), "udp.checksum.bad", "Bad checksum", Severity.Error, ExpertGroup.Checksum, Text = nameof(WriteBadChecksum), First = true)]
    public partial ushort Checksum { get; }

    [Field("udp.checksum_calculated", "Calculated Checksum", Base.Hex, At = nameof(Checksum), Covers = true), Of(nameof(Checksum)), If(nameof(IsVerified))]
    private ushort CalculatedChecksum => InternetChecksum.Expected(Checksum, Sum);

    [Field("udp.checksum.status", "Checksum Status", NamesOnly = true, At = nameof(Checksum), Covers = true), Of(nameof(Checksum)), If(nameof(IsChecksumZero))]
    private ChecksumStatus ZeroStatus => IsChecksumIllegal ? ChecksumStatus.Illegal : ChecksumStatus.NotPresent;

    [Field("udp.checksum.status", "Checksum Status", NamesOnly = true, At = nameof(Checksum)), If(nameof(HasChecksum))]
    private ChecksumStatus Status => !IsVerified ? ChecksumStatus.Unverified : IsChecksumBad ? ChecksumStatus.Bad : ChecksumStatus.Good;

    [Step(Always = true), If(nameof(HasConversation))]
    private void Enter() => Conversations.Enter(Dissection!, this);

    [Field("udp.stream", "Stream index", Counts = typeof(UdpConversation), At = nameof(Payload)), If(nameof(HasConversation))]
    private uint Stream => Conversations.Packet.Stream;

    [Field("udp.time_relative", "Time since first frame", Unit = " seconds"), Group("Timestamps", Generated = true), If(nameof(HasTimes))]
    private Interval TimeRelative => Conversations.Packet.TimeRelative;

    [Field("udp.time_delta", "Time since previous frame", Unit = " seconds"), Group("Timestamps", Generated = true), If(nameof(HasTimes))]
    private Interval TimeDelta => Conversations.Packet.TimeDelta;

    [Payload(SkipEmpty = true, AtRoot = true, FieldSize = nameof(CarriedSize)), Size(nameof(PayloadSize)), Field("udp.payload", "Payload"), Label(nameof(WritePayload))]
    [Next("udp.port", nameof(SourcePort), nameof(DestinationPort)), Next("udp", When = nameof(MayBeGuessed))]
    public partial ReadOnlySpan<byte> Payload { get; }

    private const int HeaderSize = 8;

    private int PayloadSize
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (Length == 0 ? Slice.Length : Math.Min((int)Length, Slice.Length)) - HeaderSize;
    }

    private int PromisedLength => Length == 0 ? Slice.Length : Length;

    // As far as IP's own length goes.
    private int CarriedSize => Math.Max(PayloadSize, Slice.Length - HeaderSize);

    private bool IsOverIPv6 => Dissection?.SourceAddress.Kind == AddressKind.IPv6;

    private bool IsLengthTooSmall => Length < HeaderSize && !(Length == 0 && IsOverIPv6);
    private bool IsLengthTooGreat => Length > Slice.Length && Dissection is { IsQuoted: false, IsFragment: false };
    private bool IsZeroTooSmall => Length == 0 && Slice.Length < 65536;

    private bool IsChecksumZero => Checksum == 0;
    private bool HasChecksum => Checksum != 0;
    // RFC 8200, 8.1.
    private bool IsChecksumIllegal => Checksum == 0 && IsOverIPv6 && Dissection is { IsQuoted: false } && Preferences is not { IgnoreIpv6ZeroChecksum: true };

    private UdpPreferences? Preferences => Dissection?.Session.Preferences<UdpPreferences>();
    private bool IsVerified => Preferences is { CheckChecksum: true } && HasChecksum && TransportChecksum.CanBeVerified(Dissection!, Slice, PromisedLength);
    private bool IsChecksumBad => IsVerified && !InternetChecksum.IsGood(Sum);
    private uint Sum => TransportChecksum.Sum(Dissection!, Slice.Span(0, PromisedLength), (byte)IpProtocol.Udp);

    // The ports that traceroute counts up, three to a hop.
    private bool IsTraceroute => IsProbed(DestinationPort);
    private bool IsTracerouteReply => IsProbed(SourcePort);

    private static bool IsProbed(ushort port) => port is > 33434 and < 33465;

    private void WriteTraceroute(TextBuilder text) => WriteProbe(text, DestinationPort);
    private void WriteTracerouteReply(TextBuilder text) => WriteProbe(text, SourcePort);

    private static void WriteProbe(TextBuilder text, ushort port) =>
        text.Append($"Possible traceroute: hop #{(port - 33435) / 3 + 1}, attempt #{(port - 33435) % 3 + 1}");

    private void WriteLength(TextBuilder text)
    {
        text.Append($"Length: {Length}");
        if (IsLengthTooSmall) text.Append(" (bogus, must be >= 8)");
        else if (IsLengthTooGreat) text.Append($" (bogus, payload length {Slice.Length})");
    }

    private void WriteLengthTooSmall(TextBuilder text) => text.Append($"Bad length value {Length} < 8");

    private void WriteLengthTooGreat(TextBuilder text) => text.Append($"Bad length value {Length} > IP payload length");

    private bool HasConversation => Dissection is not null;

    // NetBIOS names have the form of DNS messages, and would be taken for them.
    private bool MayBeGuessed => SourcePort != 137 && DestinationPort != 137;
    internal bool CarriesData => PromisedLength > HeaderSize;
    private bool HasTimes => Dissection is { IsQuoted: false } && CarriesData && Preferences is { CalculateTimestamps: true };
    private UdpConversations Conversations => Dissection!.Session.State<UdpConversations>();

    private void WriteChecksumState(TextBuilder text)
    {
        if (IsVerified) ChecksumText.WriteState(text, Checksum, Sum, " (maybe caused by \"UDP checksum offload\"?)");
        else text.Append(IsChecksumIllegal ? " [zero-value illegal]" : Checksum == 0 ? " [zero-value ignored]" : " [unverified]");
    }

    private void WriteBadChecksum(TextBuilder text) => ChecksumText.WriteBad(text, Checksum, Sum);

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        text.Append("User Datagram Protocol");
        if (Preferences is not { SummaryInTree: false }) text.Append($", Src Port: {SourcePort}, Dst Port: {DestinationPort}");
    }

    private void WritePayload(TextBuilder text) => text.Append($"UDP payload ({Math.Min(PayloadSize, Slice.CapturedLength - HeaderSize)} byte{(Math.Min(PayloadSize, Slice.CapturedLength - HeaderSize) == 1 ? "" : "s")})");

    [Info]
    private void WritePorts(TextBuilder text) => text.Append($"{SourcePort} → {DestinationPort}");

    [Info(Append = true), If(nameof(IsLengthTooSmall))]
    private void WriteShortLength(TextBuilder text) => text.Append($" [BAD UDP LENGTH {Length} < 8]");

    [Info(Append = true)]
    private void WriteInfo(TextBuilder text)
    {
        if (IsLengthTooGreat) text.Append($" [BAD UDP LENGTH {Length} > IP PAYLOAD LENGTH]");
        text.Append($" Len={(Length == 0 ? PayloadSize : Length - HeaderSize)}");
        if (Length == 0) text.Append(" [Jumbogram]");
    }

    [Info(Append = true), If(nameof(IsChecksumBad))]
    private void WriteIncorrectChecksum(TextBuilder text) => text.Append(" [UDP CHECKSUM INCORRECT]");

    [Info(Append = true), If(nameof(IsChecksumIllegal))]
    private void WriteIllegalChecksum(TextBuilder text) => text.Append(" [ILLEGAL CHECKSUM (0)]");
}
