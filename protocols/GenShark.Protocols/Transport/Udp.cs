namespace GenShark.Protocols;

/// <summary>User Datagram Protocol.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc768"/>
[Protocol("udp", "User Datagram Protocol")]
[Over("ip.proto", 17)]
public readonly ref partial struct Udp
{
    [Field("udp.srcport", "Source Port"), Alias("udp.port", "Source or Destination Port", After = nameof(DestinationPort))]
    public partial ushort SourcePort { get; }

    [Field("udp.dstport", "Destination Port"), Alias("udp.port", "Source or Destination Port")]
    public partial ushort DestinationPort { get; }

    [Field("udp.length", "Length")]
    public partial ushort Length { get; }

    [Field("udp.checksum", "Checksum", Base.Hex), Append(nameof(WriteChecksumState))]
    public partial ushort Checksum { get; }

    [Field("udp.checksum.status", "Checksum Status", NamesOnly = true, At = nameof(Checksum))]
    private ChecksumStatus ChecksumStatus => Checksum == 0 ? ChecksumStatus.NotPresent : ChecksumStatus.Unverified;

    [Step, If(nameof(HasConversation))]
    private void Enter() => Conversations.Enter(Dissection!, this);

    [Field("udp.stream", "Stream index", At = nameof(Payload)), If(nameof(HasConversation))]
    private uint Stream => Conversations.Packet.Stream;

    [Field("udp.time_relative", "Time since first frame", Unit = " seconds"), Group("Timestamps", Generated = true), If(nameof(HasConversation))]
    private Interval TimeRelative => Conversations.Packet.TimeRelative;

    [Field("udp.time_delta", "Time since previous frame", Unit = " seconds"), Group("Timestamps", Generated = true), If(nameof(HasConversation))]
    private Interval TimeDelta => Conversations.Packet.TimeDelta;

    [Payload(SkipEmpty = true, AtRoot = true), Size(nameof(PayloadSize)), Field("udp.payload", "Payload"), Label(nameof(WritePayload))]
    [Next("udp.port", nameof(SourcePort), nameof(DestinationPort))]
    public partial ReadOnlySpan<byte> Payload { get; }

    private int PayloadSize => Length - 8;
    private bool HasConversation => Dissection is not null;
    private UdpConversations Conversations => Dissection!.Session.State<UdpConversations>();

    private void WriteChecksumState(TextBuilder text) => text.Append(Checksum == 0 ? " [zero-value ignored]" : " [unverified]");

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"User Datagram Protocol, Src Port: {SourcePort}, Dst Port: {DestinationPort}");

    private void WritePayload(TextBuilder text) => text.Append($"UDP payload ({Math.Min(PayloadSize, Slice.CapturedLength - 8)} bytes)");

    [Info]
    private void WriteInfo(TextBuilder text) => text.Append($"{SourcePort} → {DestinationPort} Len={PayloadSize}");
}
