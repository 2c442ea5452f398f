using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>The WebSocket Protocol: frames that HTTP's upgrade leads to.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc6455"/>
[Protocol("websocket", "WebSocket", Short = "WebSocket", Preferences = typeof(WebSocketPreferences)), Message(nameof(FrameSize), Header = HeaderSize), Over("http.upgrade", Names = ["websocket"])]
[DeclareField("websocket.masked_payload", "Masked payload", FieldType.None)]
[DeclareField("websocket.payload", "Payload", FieldType.None, Description = "Payload (after unmasking)")]
[DeclareField("websocket.payload.continue", "Continue", FieldType.Bytes)]
[DeclareField("websocket.payload.text", "Text", FieldType.String)]
[DeclareField("websocket.payload.close", "Close", FieldType.None)]
[DeclareField("websocket.payload.close.status_code", "Status code", FieldType.UInt16, Base.Dec, Names = typeof(WebSocketStatus))]
[DeclareField("websocket.payload.close.reason", "Reason", FieldType.String)]
[DeclareField("websocket.payload.ping", "Ping", FieldType.Bytes)]
[DeclareField("websocket.payload.pong", "Pong", FieldType.Bytes)]
[DeclareField("websocket.payload.unknown", "Unknown", FieldType.Bytes)]
[DeclareField("websocket.payload.unknown.expert", "Dissector for Websocket Opcode", FieldType.None)]
public readonly ref partial struct WebSocket
{
    private const int HeaderSize = 2, KeySize = 4;

    // How long the length is says the short one.
    private const byte Is16Bits = 126, Is64Bits = 127;

    [Field("websocket.fin", "Fin", Description = "Indicates that this is the final fragment in a message"), Bits(1)]
    public partial bool IsFinal { get; }

    [Field("websocket.rsv", "Reserved", Base.Hex, Description = "Must be zero"), Bits(3)]
    public partial byte Reserved { get; }

    [Field("websocket.opcode", "Opcode", Description = "Defines the interpretation of the Payload data"), Bits(4)]
    public partial WebSocketOpcode Opcode { get; }

    [Field("websocket.mask", "Mask", Description = "Defines whether the Payload data is masked"), Bits(1)]
    public partial bool IsMasked { get; }

    /// <summary>Of the payload in bytes, or how long the length is that follows.</summary>
    [Field("websocket.payload_length", "Payload length", Description = "The length of the Payload data"), Bits(7), Append(nameof(WriteLengthSize))]
    public partial byte ShortLength { get; }

    [Field("websocket.payload_length_ext_16", "Extended Payload length (16 bits)", Description = "The length (16 bits) of the Payload data"), If(nameof(HasLength16))]
    public partial ushort Length16 { get; }

    [Field("websocket.payload_length_ext_64", "Extended Payload length (64 bits)", Description = "The length (64 bits) of the Payload data"), If(nameof(HasLength64))]
    public partial ulong Length64 { get; }

    [Field("websocket.masking_key", "Masking-Key", Description = "All frames sent from the client to the server are masked by a 32-bit value that is contained within the frame"), Size(KeySize), If(nameof(IsMasked))]
    public partial ReadOnlySpan<byte> Key { get; }

    [Payload(SkipEmpty = true, Transform = nameof(Unmask)), Next("media_type", nameof(PayloadType))]
    public partial ReadOnlySpan<byte> Payload { get; }

    internal int FrameSize => PayloadSize < 0 ? MessageSize.Unknown : (int)Math.Min(PayloadAt + PayloadSize, MessageSize.UntilEnd - 1);

    private bool HasLength16 => ShortLength == Is16Bits;
    private bool HasLength64 => ShortLength == Is64Bits;
    private uint PayloadType => Opcode == WebSocketOpcode.Text ? TextKey.Of("text/plain"u8) : 0;

    private int PayloadAt => HeaderSize + (HasLength16 ? sizeof(ushort) : HasLength64 ? sizeof(ulong) : 0) + (IsMasked ? KeySize : 0);

    // Below zero as long as it is not there.
    private long PayloadSize => Slice.CapturedLength < PayloadAt ? -1 : HasLength16 ? Length16 : HasLength64 ? (long)(Length64 & long.MaxValue) : ShortLength;

    private Slice Unmask(Slice body) => WebSocketPayload.Show(Dissection!, body, Key, Opcode, IsFinal);

    private void WriteLengthSize(TextBuilder text)
    {
        if (HasLength16) text.Append(" Extended Payload Length (16 bits)"u8);
        if (HasLength64) text.Append(" Extended Payload Length (64 bits)"u8);
    }

    /// <summary>Of several frames in a packet the last is named.</summary>
    [Step]
    private void WriteInfo()
    {
        if (Dissection!.BeginInfo(append: false) is not { } text) return;
        text.Append($"WebSocket {Opcode.Name() ?? "Unknown Opcode"}").Append(IsFinal ? " [FIN]"u8 : "[FRAGMENT] "u8).Append(IsMasked ? " [MASKED]"u8 : " "u8);
    }
}
