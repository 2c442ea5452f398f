namespace GenShark.Protocols;

/// <summary>Signatures of TLS 1.2.</summary>
/// <seealso href="https://www.iana.org/assignments/tls-parameters"/>
public enum TlsSignatureAlgorithm : byte
{
    [Name("Anonymous")] Anonymous = 0,
    [Name("RSA")] Rsa = 1,
    [Name("DSA")] Dsa = 2,
    [Name("ECDSA")] Ecdsa = 3,
    [Name("SM2")] Sm2 = 4,
}
