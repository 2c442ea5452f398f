namespace GenShark.Protocols;

/// <summary>The client's part of the keys (RFC 5246, 7.4.7).</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsClientKeyExchange
{
    [Rest, Switch(nameof(KeyExchange)), Default<TlsOtherMessage>]
    [Case<TlsClientEcParams>(TlsKeyExchange.EllipticDiffieHellman), Case<TlsClientDhParams>(TlsKeyExchange.DiffieHellman, TlsKeyExchange.AnonymousDiffieHellman)]
    [Case<TlsClientRsaParams>(TlsKeyExchange.Rsa), Case<TlsClientPskParams>(TlsKeyExchange.PreSharedKey), Case<TlsClientRsaPskParams>(TlsKeyExchange.RsaPreSharedKey)]
    public partial Variant Params { get; }

    private TlsKeyExchange KeyExchange => TlsKeyExchanges.Of(Dissection);
}

/// <summary>A point on the server's curve (RFC 8422, 5.7).</summary>
[PartOf<Tls>, Node]
public readonly ref partial struct TlsClientEcParams
{
    [Field("tls.handshake.client_point_len", "Pubkey Length", Description = "Length of client's EC Diffie-Hellman public key")] public partial byte PointLength { get; }
    [Field("tls.handshake.client_point", "Pubkey", Description = "EC Diffie-Hellman client pubkey"), Size(nameof(PointLength))] public partial ReadOnlySpan<byte> Point { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("EC Diffie-Hellman Client Params"u8);
}

/// <summary>A power of the server's number.</summary>
[PartOf<Tls>, Node]
public readonly ref partial struct TlsClientDhParams
{
    [Field("tls.handshake.yc_len", "Pubkey Length", Description = "Length of client's Diffie-Hellman public key")] public partial ushort YLength { get; }
    [Field("tls.handshake.yc", "Pubkey", Description = "Diffie-Hellman client pubkey"), Size(nameof(YLength))] public partial ReadOnlySpan<byte> Y { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Diffie-Hellman Client Params"u8);
}

/// <summary>The secret itself, encrypted for the server.</summary>
[PartOf<Tls>, Node]
public readonly ref partial struct TlsClientRsaParams
{
    [Field("tls.handshake.epms_len", "Encrypted PreMaster length", Description = "Length of encrypted PreMaster secret"), If(nameof(HasLength))] public partial ushort SecretLength { get; }
    [Field("tls.handshake.epms", "Encrypted PreMaster", Description = "Encrypted PreMaster secret"), Size(nameof(SecretSize))] public partial ReadOnlySpan<byte> Secret { get; }

    // SSL 3.0 has no length in front.
    private bool HasLength => Dissection is not { } d || Tls.Conversations(d).Agreed.Version != (ushort)TlsVersion.Ssl30;
    private int SecretSize => HasLength ? SecretLength : Slice.Length;

    [Title] private void WriteTitle(TextBuilder text) => text.Append("RSA Encrypted PreMaster Secret"u8);
}

/// <summary>Which shared key the client takes (RFC 4279, 2).</summary>
[PartOf<Tls>, Node]
public readonly ref partial struct TlsClientPskParams
{
    [Field("tls.handshake.identity_len", "Identity Length", Description = "Length of PSK Identity")] public partial ushort IdentityLength { get; }
    [Field("tls.handshake.identity", "Identity", Description = "PSK Identity"), Size(nameof(IdentityLength))] public partial ReadOnlySpan<byte> Identity { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("PSK Client Params"u8);
}

/// <summary>Which shared key, and a secret encrypted for the server (RFC 4279, 4).</summary>
[PartOf<Tls>, Node]
public readonly ref partial struct TlsClientRsaPskParams
{
    [Field("tls.handshake.identity_len", "Identity Length", Description = "Length of PSK Identity")] public partial ushort IdentityLength { get; }
    [Field("tls.handshake.identity", "Identity", Description = "PSK Identity"), Size(nameof(IdentityLength))] public partial ReadOnlySpan<byte> Identity { get; }
    [Field("tls.handshake.epms_len", "Encrypted PreMaster length", Description = "Length of encrypted PreMaster secret")] public partial ushort SecretLength { get; }
    [Field("tls.handshake.epms", "Encrypted PreMaster", Description = "Encrypted PreMaster secret"), Size(nameof(SecretLength))] public partial ReadOnlySpan<byte> Secret { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("RSA PSK Client Params"u8);
}
