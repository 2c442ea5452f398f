using System.Buffers;
using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What a WebSocket frame carries, without its mask.</summary>
internal static class WebSocketPayload
{
    private const int StatusSize = sizeof(ushort);

    /// <summary>Shows it, and returns what another protocol reads: text, or binary data; nothing else, and no messages of several frames.</summary>
    public static Slice Show(Dissection d, scoped in Slice body, ReadOnlySpan<byte> key, WebSocketOpcode opcode, bool isFinal)
    {
        if (key.Length > 0) d.Node(WebSocketFields.MaskedPayload, body, 0, body.Length);
        Slice plain = key.Length > 0 ? Unmask(d, body, key) : body.Payload(0, body.Length);
        d.Node(WebSocketFields.Payload, plain, 0, plain.Length);
        d.Open();
        bool goesOn = isFinal && opcode is WebSocketOpcode.Text or WebSocketOpcode.Binary && isFinal;
        if (isFinal || opcode > WebSocketOpcode.Binary) ShowContent(d, plain, opcode);
        d.Close();
        d.Session.State<MediaTypes>().Enter(default);
        return goesOn ? plain : plain.From(plain.Length);
    }

    // RFC 6455, 5.3: each byte with one of the key's, in turn.
    private static Slice Unmask(Dissection d, scoped in Slice body, ReadOnlySpan<byte> key)
    {
        int length = body.CapturedLength;
        byte[] bytes = ArrayPool<byte>.Shared.Rent(length);
        for (int i = 0; i < length; i++) bytes[i] = (byte)(body.UInt8(i) ^ key[i & 3]);
        return new Slice(bytes.AsSpan(0, length), length, 0, d.AddPooledSource(bytes, length, "Unmasked data"), d);
    }

    private static void ShowContent(Dissection d, in Slice plain, WebSocketOpcode opcode)
    {
        switch (opcode)
        {
            case WebSocketOpcode.Text: d.Bytes(WebSocketFields.PayloadText, plain, 0, plain.Length); break;
            case WebSocketOpcode.Binary or WebSocketOpcode.Continuation: break;
            case WebSocketOpcode.Close: ShowClose(d, plain); break;
            case WebSocketOpcode.Ping: d.Bytes(WebSocketFields.PayloadPing, plain, 0, plain.Length); break;
            case WebSocketOpcode.Pong: d.Bytes(WebSocketFields.PayloadPong, plain, 0, plain.Length); break;
            default: ShowUnknown(d, plain, opcode); break;
        }
    }

    private static void ShowClose(Dissection d, in Slice plain)
    {
        d.Node(WebSocketFields.PayloadClose, plain, 0, plain.Length);
        d.Open();
        if (d.Number(WebSocketFields.PayloadCloseStatusCode, plain, 0, StatusSize, (ulong)plain.UInt16(0)) && plain.Length > StatusSize)
            d.Bytes(WebSocketFields.PayloadCloseReason, plain, StatusSize, plain.Length - StatusSize);
        d.Close();
    }

    private static void ShowUnknown(Dissection d, in Slice plain, WebSocketOpcode opcode)
    {
        d.Bytes(WebSocketFields.PayloadUnknown, plain, 0, plain.Length);
        d.Open();
        d.BeginText().Append($"Dissector for Websocket Opcode ({(byte)opcode}) code not implemented, Contact Wireshark developers if you want this supported");
        d.Expert(WebSocketFields.PayloadUnknownExpert, plain, Severity.Note, ExpertGroup.Undecoded);
        d.Close();
    }
}
