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

    [Field("udp.checksum", "Checksum", Base.Hex)]
    public partial ushort Checksum { get; }

    [Payload(SkipEmpty = true), Size(nameof(PayloadSize)), Field("udp.payload", "Payload"), Label(nameof(WritePayload))]
    [Next("udp.port", nameof(SourcePort), nameof(DestinationPort))]
    public partial ReadOnlySpan<byte> Payload { get; }

    private int PayloadSize => Length - 8;

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"User Datagram Protocol, Src Port: {SourcePort}, Dst Port: {DestinationPort}");

    private void WritePayload(TextBuilder text) => text.Append($"UDP payload ({PayloadSize} bytes)");

    [Info]
    private void WriteInfo(TextBuilder text) => text.Append($"{SourcePort} → {DestinationPort} Len={PayloadSize}");
}
