using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What a handshake record holds: messages, pieces of them, or bytes that are encrypted.</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsHandshakeContent
{
    /// <summary>Where a message is not whole, or encrypted, only its name shows: the bytes tell, not a field.</summary>
    [Custom]
    private bool WalkMessages(Dissection d, in Slice s, ref int at)
    {
        TlsRecordState record = Tls.Conversations(d).Record;
        var messages = new TlsHandshakeReader(s, record);
        while (messages.MoveNext())
        {
            at = messages.Start;
            Slice message = s.Part(at, messages.Size);
            if (messages.Kind == TlsPieceKind.Message)
            {
                if (!TlsHandshake.Walk(d, message, out _)) return false;
                continue;
            }
            ShowPiece(d, message, messages);
            if (messages.Kind is TlsPieceKind.Fragment or TlsPieceKind.MiddleFragment) d.ShowReassembledIn(TlsFragments.Fields, at == 0 ? record.Continued : default, message);
            if (messages.Kind == TlsPieceKind.LastFragment && !TlsHandshake.Walk(d, d.ShowMessage(TlsFragments.Fields, record.Continued), out _)) return false;
        }
        at = s.Length;
        return true;
    }

    private static void ShowPiece(Dissection d, in Slice s, in TlsHandshakeReader piece)
    {
        int node = d.Node(TlsFields.Handshake, s, 0, s.Length);
        if (d.WantsText)
        {
            d.BeginText().Append($"Handshake Protocol: {piece.Name}").Append(SuffixOf(piece.Kind));
            d.EndText(node);
        }
        if (piece.Kind == TlsPieceKind.Encrypted) TlsInfo.Append(d, piece.Name);
        if (piece.Kind != TlsPieceKind.Fragment) return;
        if (piece.Start == 0) TlsInfo.Next(d)?.Append($"[{piece.Name} Fragment]");
        Tls.Conversations(d).BeginMessage(d, s, piece.Name);
    }

    private static ReadOnlySpan<byte> SuffixOf(TlsPieceKind kind) => kind switch
    {
        TlsPieceKind.Encrypted => ""u8,
        TlsPieceKind.LastFragment => " (last fragment)"u8,
        _ => " (fragment)"u8,
    };
}

/// <summary>What handshake messages over several records are shown with.</summary>
internal static class TlsFragments
{
    public static FragmentFields Fields { get; } = new("tls", "TLS Handshake")
    {
        PieceName = "Reassembled Handshake Fragment",
        Set = TlsFields.HandshakeFragments,
        Fragment = TlsFields.HandshakeFragment,
        Count = TlsFields.HandshakeFragmentCount,
        ReassembledIn = TlsFields.HandshakeReassembledIn,
    };
}

/// <summary>A handshake message (RFC 8446, 4; RFC 5246, 7.4).</summary>
[PartOf<Tls>, Node("tls.handshake", "Handshake Protocol", FieldType.None)]
public readonly ref partial struct TlsHandshake
{
    internal const string EncryptedName = "Encrypted Handshake Message";
    private const string RetryName = "Hello Retry Request";
    private const int RandomOffset = TlsHandshakeReader.HeaderSize + 2;

    [Step]
    private void Enter() => Tls.Conversations(Dissection!).Message = IsRetry(Slice) ? TlsHandshakeType.HelloRetryRequest : (TlsHandshakeType)Slice.UInt8(0);

    [Field("tls.handshake.type", "Handshake Type")] public partial TlsHandshakeType Type { get; }

    /// <summary>Of what follows, in bytes.</summary>
    [Field("tls.handshake.length", "Length", Description = "Length of handshake message")] public partial UInt24 Length { get; }

    [Step]
    private void WriteInfo() => TlsInfo.Append(Dissection!, NameOf(Slice));

    [Size(nameof(BodySize)), Switch(nameof(Type)), Default<TlsOtherMessage>]
    [Case<TlsClientHello>(TlsHandshakeType.ClientHello), Case<TlsServerHello>(TlsHandshakeType.ServerHello), Case<TlsNewSessionTicket>(TlsHandshakeType.NewSessionTicket)]
    [Case<TlsHelloRetryRequest>(TlsHandshakeType.HelloRetryRequest), Case<TlsEncryptedExtensions>(TlsHandshakeType.EncryptedExtensions)]
    [Case<TlsCertificate>(TlsHandshakeType.Certificate), Case<TlsServerKeyExchange>(TlsHandshakeType.ServerKeyExchange)]
    [Case<TlsCertificateRequest>(TlsHandshakeType.CertificateRequest), Case<TlsServerHelloDone>(TlsHandshakeType.ServerHelloDone)]
    [Case<TlsCertificateVerify>(TlsHandshakeType.CertificateVerify), Case<TlsClientKeyExchange>(TlsHandshakeType.ClientKeyExchange)]
    [Case<TlsFinished>(TlsHandshakeType.Finished), Case<TlsCertificateStatus>(TlsHandshakeType.CertificateStatus)]
    [Case<TlsKeyUpdate>(TlsHandshakeType.KeyUpdate), Case<TlsCompressedCertificate>(TlsHandshakeType.CompressedCertificate)]
    public partial Variant Body { get; }

    /// <summary>A message's name by its first bytes. That of a server's hello depends on its random.</summary>
    internal static string NameOf(in Slice message) => IsRetry(message) ? RetryName : ((TlsHandshakeType)message.UInt8(0)).Name() ?? EncryptedName;

    /// <summary>The random that makes a server's hello ask for another client's hello (RFC 8446, 4.1.3): SHA-256 of "HelloRetryRequest".</summary>
    internal static ReadOnlySpan<byte> RetryRandom =>
        [0xCF, 0x21, 0xAD, 0x74, 0xE5, 0x9A, 0x61, 0x11, 0xBE, 0x1D, 0x8C, 0x02, 0x1E, 0x65, 0xB8, 0x91, 0xC2, 0xA2, 0x11, 0x16, 0x7A, 0xBB, 0x8C, 0x5E, 0x07, 0x9E, 0x09, 0xE2, 0xC8, 0xA8, 0x33, 0x9C];

    private static bool IsRetry(in Slice message) =>
        (TlsHandshakeType)message.UInt8(0) == TlsHandshakeType.ServerHello && message.Span(RandomOffset, RetryRandom.Length).SequenceEqual(RetryRandom);

    private int BodySize => (int)(uint)Length;

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"Handshake Protocol: {NameOf(Slice)}");
}

/// <summary>A message of which only its kind is known, or that has no body.</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsOtherMessage
{
    [Rest] public partial ReadOnlySpan<byte> Bytes { get; }
}
