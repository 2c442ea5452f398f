namespace GenShark.Protocols;

/// <summary>The server has told all that it has to tell (RFC 5246, 7.4.5).</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsServerHelloDone
{
    [Step] private void Learn() => Tls.Conversations(Dissection!).LearnDone();
}

/// <summary>Proves that the sender has the key of its certificate (RFC 8446, 4.4.3; RFC 5246, 7.4.8).</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsCertificateVerify
{
    [If(nameof(HasAlgorithm))] public partial TlsSignatureItem Algorithm { get; }
    [Field("tls.handshake.client_cert_vrfy.sig_len", "Signature length", Type = FieldType.UInt16, Description = "Length of CertificateVerify's signature")] public partial TlsLength16 SignatureLength { get; }
    [Field("tls.handshake.client_cert_vrfy.sig", "Signature", Description = "CertificateVerify's signature"), Size(nameof(SignatureSize))] public partial ReadOnlySpan<byte> Signature { get; }

    private bool HasAlgorithm => Dissection is { } d && Tls.Conversations(d).Agreed.Version is (ushort)TlsVersion.Tls12 or (ushort)TlsVersion.Tls13 or (ushort)TlsVersion.Dtls12;
    private int SignatureSize => SignatureLength.Size;
}

/// <summary>Ends the handshake (RFC 8446, 4.4.4; RFC 5246, 7.4.9); in SSL 3.0 with two hashes.</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsFinished
{
    [Field("tls.handshake.md5_hash", "MD5 Hash", Type = FieldType.None, Description = "Hash of messages, master_secret, etc."), Size(16), If(nameof(IsOld))] public partial ReadOnlySpan<byte> Md5 { get; }
    [Field("tls.handshake.sha_hash", "SHA-1 Hash", Type = FieldType.None, Description = "Hash of messages, master_secret, etc."), Size(20), If(nameof(IsOld))] public partial ReadOnlySpan<byte> Sha1 { get; }
    [Field("tls.handshake.verify_data", "Verify Data", Type = FieldType.None, Description = "Opaque verification data"), Rest, If(nameof(IsNew))] public partial ReadOnlySpan<byte> VerifyData { get; }

    private bool IsOld => Dissection is { } d && Tls.Conversations(d).Agreed.Version == (ushort)TlsVersion.Ssl30;
    private bool IsNew => !IsOld;
}

/// <summary>A session to be resumed later (RFC 8446, 4.6.1; RFC 5077, 3.3).</summary>
[PartOf<Tls>, Node]
public readonly ref partial struct TlsNewSessionTicket
{
    /// <summary>In seconds.</summary>
    [Field("tls.handshake.session_ticket_lifetime_hint", "Session Ticket Lifetime Hint", Unit = " second| seconds", Description = "New Session Ticket Lifetime Hint"), Append(nameof(WriteLifetime))] public partial uint Lifetime { get; }

    [Field("tls.handshake.session_ticket_age_add", "Session Ticket Age Add", Description = "Random 32-bit value to obscure age of ticket"), If(nameof(IsNew))] public partial uint AgeAdd { get; }
    [Field("tls.handshake.session_ticket_nonce_length", "Session Ticket Nonce Length", Type = FieldType.UInt8), If(nameof(IsNew))] public partial TlsLength8 NonceLength { get; }
    [Field("tls.handshake.session_ticket_nonce", "Session Ticket Nonce", Description = "A unique per-ticket value"), Size(nameof(NonceSize)), If(nameof(IsNew))] public partial ReadOnlySpan<byte> Nonce { get; }
    [Field("tls.handshake.session_ticket_length", "Session Ticket Length", Type = FieldType.UInt16, Description = "New Session Ticket Length")] public partial TlsLength16 TicketLength { get; }
    [Field("tls.handshake.session_ticket", "Session Ticket", Description = "New Session Ticket"), Size(nameof(TicketSize))] public partial ReadOnlySpan<byte> Ticket { get; }
    [If(nameof(IsNew))] public partial TlsExtensions Extensions { get; }

    private bool IsNew => Dissection is { } d && Tls.Conversations(d).Agreed.IsVersion13;
    private int NonceSize => NonceLength.Size;
    private int TicketSize => TicketLength.Size;

    [Title] private void WriteTitle(TextBuilder text) => text.Append("TLS Session Ticket"u8);

    private void WriteLifetime(TextBuilder text)
    {
        if (Lifetime < 60) return;
        DurationText.WriteSeconds(text.Append(" ("u8), Lifetime);
        text.Append(')');
    }
}

/// <summary>From here on the sender uses new keys (RFC 8446, 4.6.3).</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsKeyUpdate
{
    [Field("tls.handshake.key_update.request_update", "Key Update Request", Description = "Whether the receiver should also update its keys")] public partial TlsKeyUpdateRequest Request { get; }
}
