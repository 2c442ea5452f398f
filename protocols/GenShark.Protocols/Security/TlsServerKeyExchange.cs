namespace GenShark.Protocols;

/// <summary>The server's part of the keys, where its certificate holds none (RFC 5246, 7.4.3).</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsServerKeyExchange
{
    [Rest, Switch(nameof(KeyExchange)), Default<TlsOtherMessage>]
    [Case<TlsServerEcParams>(TlsKeyExchange.EllipticDiffieHellman), Case<TlsServerDhParams>(TlsKeyExchange.DiffieHellman, TlsKeyExchange.AnonymousDiffieHellman)]
    [Case<TlsServerRsaParams>(TlsKeyExchange.Rsa), Case<TlsServerPskParams>(TlsKeyExchange.PreSharedKey, TlsKeyExchange.RsaPreSharedKey)]
    public partial Variant Params { get; }

    private TlsKeyExchange KeyExchange => TlsKeyExchanges.Of(Dissection);
}

/// <summary>A point on a curve (RFC 8422, 5.4).</summary>
[PartOf<Tls>, Node]
public readonly ref partial struct TlsServerEcParams
{
    [Field("tls.handshake.server_curve_type", "Curve Type", Base.Hex, Description = "Server curve_type")] public partial TlsCurveType CurveType { get; }
    [If(nameof(IsNamed))] public partial TlsServerEcPoint Point { get; }

    // What describes a curve is not shown.
    private bool IsNamed => CurveType == TlsCurveType.NamedCurve;

    [Title] private void WriteTitle(TextBuilder text) => text.Append("EC Diffie-Hellman Server Params"u8);
}

/// <summary>On a curve that has a name.</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsServerEcPoint
{
    [Field("tls.handshake.server_named_curve", "Named Curve", Base.Hex, Description = "Server named_curve")] public partial TlsNamedGroup Curve { get; }
    [Field("tls.handshake.server_point_len", "Pubkey Length", Description = "Length of server's EC Diffie-Hellman public key")] public partial byte PointLength { get; }
    [Field("tls.handshake.server_point", "Pubkey", Description = "EC Diffie-Hellman server pubkey"), Size(nameof(PointLength))] public partial ReadOnlySpan<byte> Point { get; }
    [If(nameof(IsSigned))] public partial TlsServerSignature Signature { get; }

    private bool IsSigned => Slice.Length > PointEnd;
}

/// <summary>A power of a number (RFC 5246, 7.4.3).</summary>
[PartOf<Tls>, Node]
public readonly ref partial struct TlsServerDhParams
{
    [Field("tls.handshake.p_len", "p Length", Description = "Length of p")] public partial ushort PLength { get; }
    [Field("tls.handshake.p", "p", Description = "Diffie-Hellman p"), Size(nameof(PLength))] public partial ReadOnlySpan<byte> P { get; }
    [Field("tls.handshake.g_len", "g Length", Description = "Length of g")] public partial ushort GLength { get; }
    [Field("tls.handshake.g", "g", Description = "Diffie-Hellman g"), Size(nameof(GLength))] public partial ReadOnlySpan<byte> G { get; }
    [Field("tls.handshake.ys_len", "Pubkey Length", Description = "Length of server's Diffie-Hellman public key")] public partial ushort YLength { get; }
    [Field("tls.handshake.ys", "Pubkey", Description = "Diffie-Hellman server pubkey"), Size(nameof(YLength))] public partial ReadOnlySpan<byte> Y { get; }
    [If(nameof(IsSigned))] public partial TlsServerSignature Signature { get; }

    private bool IsSigned => TlsKeyExchanges.Of(Dissection) == TlsKeyExchange.DiffieHellman;

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Diffie-Hellman Server Params"u8);
}

/// <summary>A key that is short enough for export (SSL 3.0).</summary>
[PartOf<Tls>, Node]
public readonly ref partial struct TlsServerRsaParams
{
    [Field("tls.handshake.modulus_len", "Modulus Length", Description = "Length of RSA-EXPORT modulus")] public partial ushort ModulusLength { get; }
    [Field("tls.handshake.modulus", "Modulus", Description = "RSA-EXPORT modulus"), Size(nameof(ModulusLength))] public partial ReadOnlySpan<byte> Modulus { get; }
    [Field("tls.handshake.exponent_len", "Exponent Length", Description = "Length of RSA-EXPORT exponent")] public partial ushort ExponentLength { get; }
    [Field("tls.handshake.exponent", "Exponent", Description = "RSA-EXPORT exponent"), Size(nameof(ExponentLength))] public partial ReadOnlySpan<byte> Exponent { get; }
    public partial TlsServerSignature Signature { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("RSA-EXPORT Server Params"u8);
}

/// <summary>Helps a client to choose a shared key (RFC 4279, 2).</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsServerPskParams
{
    [If(nameof(IsHint))] public partial TlsPskHint Hint { get; }

    private bool IsHint => Slice.UInt16(0) + 2 == Slice.Length;
}

/// <summary>The hint.</summary>
[PartOf<Tls>, Node]
public readonly ref partial struct TlsPskHint
{
    [Field("tls.handshake.hint_len", "Hint Length", Description = "Length of PSK Hint")] public partial ushort HintLength { get; }
    [Field("tls.handshake.hint", "Hint", Description = "PSK Hint"), Size(nameof(HintLength))] public partial ReadOnlySpan<byte> Hint { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("PSK Server Params"u8);
}

/// <summary>Proves that the server's part is the server's.</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsServerSignature
{
    [If(nameof(HasAlgorithm))] public partial TlsSignatureItem Algorithm { get; }
    [Field("tls.handshake.sig_len", "Signature Length", Description = "Length of Signature")] public partial ushort SignatureLength { get; }
    [Field("tls.handshake.sig", "Signature", Description = "Diffie-Hellman server signature"), Size(nameof(SignatureLength))] public partial ReadOnlySpan<byte> Signature { get; }

    // Since TLS 1.2 the algorithm is told.
    private bool HasAlgorithm => Dissection is { } d && Tls.Conversations(d).Agreed.Version is (ushort)TlsVersion.Tls12 or (ushort)TlsVersion.Dtls12;
}
