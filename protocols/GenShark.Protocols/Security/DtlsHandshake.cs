using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What a handshake record holds: messages, pieces of them, or bytes that are encrypted.</summary>
[PartOf<Dtls>]
public readonly ref partial struct DtlsHandshakeContent
{
    /// <summary>Nothing in a record says whether it is encrypted, and a message may be whole only with pieces that other datagrams brought.</summary>
    [Custom]
    private bool WalkMessages(Dissection d, in Slice s, ref int at)
    {
        if (s.Length == 0) return d.Fail(s, 0, DtlsHandshake.HeaderSize);
        TlsConversations conversations = Tls.Conversations(d);
        conversations.MessageCount = 0;
        while (at < s.Length)
        {
            Slice rest = s.From(at);
            if (rest.Length < DtlsHandshake.HeaderSize && DtlsHandshake.IsNamed(rest))
            {
                d.Node(TlsFields.Handshake, rest, 0, rest.Length);
                return d.Fail(rest, 0, DtlsHandshake.HeaderSize);
            }
            if (!DtlsHandshake.IsReadable(rest))
            {
                d.Node(TlsFields.Handshake, rest, 0, rest.Length);
                TlsInfo.Append(d, TlsHandshake.EncryptedName);
                break;
            }
            Slice message = rest.Part(0, DtlsHandshake.SizeOf(rest));
            conversations.MessageCount++;
            if (!WalkMessage(d, message, conversations)) return false;
            at += message.Length;
        }
        at = s.Length;
        return true;
    }

    private static bool WalkMessage(Dissection d, in Slice message, TlsConversations conversations)
    {
        int before = d.Tape.Count;
        Slice body = message.From(DtlsHandshake.HeaderSize);
        bool isPiece = DtlsHandshake.IsPiece(message);
        bool isWhole = isPiece ? body.Length > 0 && d.Reassemble(DtlsFragments.Fields, conversations.PlaceOf(d, message), ref body) : !DtlsHandshake.EndsBehind(message);
        conversations.MessageState = !isPiece ? "" : isWhole ? " (Reassembled)" : " (Fragment)";
        int start = d.Tape.Count;
        bool done = DtlsHandshake.Walk(d, message, out _);
        if (done && isWhole)
        {
            d.Open();
            done = DtlsMessage.Walk(d, body, out _);
            if (done) d.Close();
        }
        // How it was put together stands behind the message.
        if (done) d.MoveTail(start, before);
        return done;
    }
}

/// <summary>What messages in several records are shown with.</summary>
internal static class DtlsFragments
{
    public static FragmentFields Fields { get; } = new("dtls", "DTLS", DtlsFields.Fragments)
    {
        PieceName = "Message fragment",
        MessagesOf = "DTLS",
        // Declared, but tshark never shows it.
        ReassembledIn = FragmentFields.None,
    };
}

/// <summary>The header of a handshake message, or of a piece of one (RFC 6347, 4.2.2).</summary>
[PartOf<Dtls>, Node("dtls.handshake", "Handshake Protocol", FieldType.None)]
public readonly ref partial struct DtlsHandshake
{
    /// <summary>In bytes.</summary>
    internal const int HeaderSize = 12;

    private const int FragmentLengthOffset = 9, FragmentOffsetOffset = 6;

    [Step] private void Enter() => Tls.Conversations(Dissection!).Message = (TlsHandshakeType)Slice.UInt8(0);

    [Field("dtls.handshake.type", "Handshake Type", Description = "Type of handshake message")] public partial TlsHandshakeType Type { get; }

    /// <summary>Of the whole message, in bytes.</summary>
    [Field("dtls.handshake.length", "Length", Description = "Length of handshake message")] public partial UInt24 Length { get; }

    [Field("dtls.handshake.message_seq", "Message Sequence", Description = "Message sequence of handshake message")] public partial ushort MessageSequence { get; }
    [Field("dtls.handshake.fragment_offset", "Fragment Offset", Description = "Fragment offset of handshake message")] public partial UInt24 FragmentOffset { get; }

    [Field("dtls.handshake.fragment_length", "Fragment Length", Description = "Fragment length of handshake message")]
    [Expert(nameof(IsTooLong), "dtls.handshake.fragment_length.too_long", "Fragment length is larger than message length", Severity.Error, ExpertGroup.Protocol)]
    [Expert(nameof(RunsPastEnd), "dtls.handshake.fragment_past_end_msg", "Fragment runs past the end of the message", Severity.Error, ExpertGroup.Protocol)]
    public partial UInt24 FragmentLength { get; }

    [Step] private void WriteInfo() => TlsInfo.Next(Dissection!)?.Append(Name).Append(Tls.Conversations(Dissection!).MessageState);

    [Rest] public partial ReadOnlySpan<byte> Body { get; }

    /// <summary>Whether its type is known.</summary>
    internal static bool IsNamed(in Slice message) => ((TlsHandshakeType)message.UInt8(0)).Name() is not null;

    /// <summary>Whether bytes may be a message that is not encrypted.</summary>
    internal static bool IsReadable(in Slice message) => IsNamed(message) && SizeOf(message) <= message.Length;

    /// <summary>With the header, in bytes.</summary>
    internal static int SizeOf(in Slice message) => HeaderSize + (int)message.UInt24(FragmentLengthOffset);

    /// <summary>Whether it is not a whole message.</summary>
    internal static bool IsPiece(in Slice message) => message.UInt24(FragmentLengthOffset) < message.UInt24(1) && !EndsBehind(message);

    /// <summary>Whether it is a piece that goes on behind the message's end.</summary>
    internal static bool EndsBehind(in Slice message) => message.UInt24(FragmentOffsetOffset) is > 0 and var offset && offset + message.UInt24(FragmentLengthOffset) > message.UInt24(1);

    /// <summary>Which message it is a piece of, and where in that.</summary>
    internal static FragmentPlace PlaceIn(ulong flow, in Slice message)
    {
        int offset = (int)message.UInt24(FragmentOffsetOffset), end = offset + (int)message.UInt24(FragmentLengthOffset);
        return new FragmentPlace(flow << 16 | message.UInt16(4), offset, end < (int)message.UInt24(1)) { IsWhole = true };
    }

    private bool IsTooLong => (uint)FragmentLength > (uint)Length;
    private bool RunsPastEnd => !IsTooLong && (uint)FragmentOffset + (uint)FragmentLength > (uint)Length;
    private string Name => Type.Name() ?? "";

    [Title] private void WriteTitle(TextBuilder text) => text.Append($"Handshake Protocol: {Name}{(Dissection is { } d ? Tls.Conversations(d).MessageState : "")}");
}

/// <summary>A message's body: mostly TLS's.</summary>
[PartOf<Dtls>]
public readonly ref partial struct DtlsMessage
{
    [Rest, Switch(nameof(Type)), Default<TlsOtherMessage>]
    [Case<TlsClientHello>(TlsHandshakeType.ClientHello), Case<TlsServerHello>(TlsHandshakeType.ServerHello), Case<DtlsHelloVerifyRequest>(TlsHandshakeType.HelloVerifyRequest)]
    [Case<TlsNewSessionTicket>(TlsHandshakeType.NewSessionTicket), Case<TlsEncryptedExtensions>(TlsHandshakeType.EncryptedExtensions)]
    [Case<TlsCertificate>(TlsHandshakeType.Certificate), Case<TlsServerKeyExchange>(TlsHandshakeType.ServerKeyExchange)]
    [Case<TlsCertificateRequest>(TlsHandshakeType.CertificateRequest), Case<TlsServerHelloDone>(TlsHandshakeType.ServerHelloDone)]
    [Case<TlsCertificateVerify>(TlsHandshakeType.CertificateVerify), Case<TlsClientKeyExchange>(TlsHandshakeType.ClientKeyExchange)]
    [Case<TlsFinished>(TlsHandshakeType.Finished), Case<TlsCertificateStatus>(TlsHandshakeType.CertificateStatus)]
    [Case<TlsKeyUpdate>(TlsHandshakeType.KeyUpdate), Case<TlsCompressedCertificate>(TlsHandshakeType.CompressedCertificate)]
    public partial Variant Body { get; }

    private TlsHandshakeType Type => Dissection is { } d ? Tls.Conversations(d).Message : default;
}

/// <summary>The server wants the client's hello again, with a cookie that shows where it comes from (RFC 6347, 4.2.1).</summary>
[PartOf<Dtls>]
public readonly ref partial struct DtlsHelloVerifyRequest
{
    [Field("dtls.handshake.version", "Version", Base.Hex, Description = "Maximum version supported by client")] public partial TlsVersion Version { get; }
    public partial DtlsCookie Cookie { get; }
}

/// <summary>What a server makes of a client's address (RFC 6347, 4.2.1).</summary>
[PartOf<Dtls>]
public readonly ref partial struct DtlsCookie
{
    [Field("dtls.handshake.cookie_length", "Cookie Length", Description = "Length of the cookie field")] public partial byte Length { get; }
    [Field("dtls.handshake.cookie", "Cookie"), Size(nameof(Length)), If(nameof(HasCookie))] public partial ReadOnlySpan<byte> Cookie { get; }

    private bool HasCookie => Length > 0;
}
