namespace GenShark.Protocols;

/// <summary>A heartbeat; encrypted if it has no known type.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc6520"/>
[PartOf<Tls>, Node("tls.heartbeat_message", "Heartbeat Message", FieldType.None)]
public readonly ref partial struct TlsHeartbeat
{
    private const int HeaderSize = 3, LeastPadding = 16;

    [Field("tls.heartbeat_message.type", "Type", Description = "Heartbeat message type"), If(nameof(IsPlain))]
    public partial TlsHeartbeatType Type { get; }

    /// <summary>Of the payload, in bytes; more than there are is the error that "Heartbleed" lives on.</summary>
    [Field("tls.heartbeat_message.payload_length", "Payload Length"), If(nameof(IsPlain)), Append(nameof(WriteUsed))]
    [Expert(nameof(IsTooLong), "tls.heartbeat_message.payload_length.invalid", "Invalid heartbeat payload length", Severity.Error, ExpertGroup.Malformed, Text = nameof(WriteTooLong))]
    public partial ushort PayloadLength { get; }

    [Field("tls.heartbeat_message.payload", "Payload Length"), Size(nameof(PayloadSize)), If(nameof(IsPlain)), Label(nameof(WritePayload))]
    public partial ReadOnlySpan<byte> Payload { get; }

    [Field("tls.heartbeat_message.padding", "Payload Length"), Rest, If(nameof(HasPadding)), Label(nameof(WritePadding))]
    public partial ReadOnlySpan<byte> Padding { get; }

    /// <summary>Whether a record's content is a heartbeat that can be read.</summary>
    internal static bool IsPlainIn(in Slice content) => content.UInt8(0) is 1 or 2 && content.Length >= HeaderSize + LeastPadding;

    private bool IsPlain => IsPlainIn(Slice);
    private bool IsTooLong => Slice.UInt16(1) > Slice.Length - HeaderSize - LeastPadding;
    private bool HasPadding => IsPlain && !IsTooLong;
    private int PayloadSize => IsTooLong ? Slice.Length - HeaderSize : PayloadLength;

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append(IsPlain ? "Heartbeat Message"u8 : "Encrypted Heartbeat Message"u8);

    [Step]
    private void WriteInfo()
    {
        if (TlsInfo.Next(Dissection!) is { } text) TlsTitles.WriteHeartbeat(text, Slice);
    }

    private void WriteUsed(TextBuilder text)
    {
        if (IsTooLong) text.Append($" (invalid, using {PayloadSize} to decode payload)");
    }

    private void WriteTooLong(TextBuilder text) => text.Append($"Invalid heartbeat payload length ({PayloadLength})");
    private void WritePayload(TextBuilder text) => text.Append($"Payload ({PayloadSize} byte{(PayloadSize == 1 ? "" : "s")})");
    private void WritePadding(TextBuilder text) => text.Append($"Padding and HMAC ({Padding.Length} byte{(Padding.Length == 1 ? "" : "s")})");
}
