using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>How a cipher suite makes its keys, as far as the messages differ.</summary>
internal enum TlsKeyExchange : byte { Unknown, Rsa, DiffieHellman, AnonymousDiffieHellman, EllipticDiffieHellman, PreSharedKey, RsaPreSharedKey }

/// <summary>Tells it by the suite's name.</summary>
internal static class TlsKeyExchanges
{
    public static TlsKeyExchange Of(TlsCipherSuite suite)
    {
        if (suite.Name() is not { } name) return TlsKeyExchange.Unknown;
        if (name.StartsWith("TLS_RSA_PSK_", StringComparison.Ordinal)) return TlsKeyExchange.RsaPreSharedKey;
        if (name.StartsWith("TLS_PSK_", StringComparison.Ordinal)) return TlsKeyExchange.PreSharedKey;
        if (name.Contains("_PSK_", StringComparison.Ordinal)) return TlsKeyExchange.Unknown;
        if (name.StartsWith("TLS_ECDH", StringComparison.Ordinal)) return TlsKeyExchange.EllipticDiffieHellman;
        if (name.StartsWith("TLS_DH_anon_", StringComparison.Ordinal)) return TlsKeyExchange.AnonymousDiffieHellman;
        if (name.StartsWith("TLS_DH", StringComparison.Ordinal)) return TlsKeyExchange.DiffieHellman;
        return name.StartsWith("TLS_RSA_", StringComparison.Ordinal) || name.StartsWith("SSL_RSA_", StringComparison.Ordinal) ? TlsKeyExchange.Rsa : TlsKeyExchange.Unknown;
    }

    /// <summary>Of the connection being walked.</summary>
    public static TlsKeyExchange Of(Dissection? d) => d is null ? TlsKeyExchange.Unknown : Of(Tls.Conversations(d).Agreed.CipherSuite);
}
