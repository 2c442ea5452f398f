namespace GenShark.Protocols;

/// <summary>Certificate types.</summary>
/// <seealso href="https://www.iana.org/assignments/tls-extensiontype-values"/>
public enum TlsCertificateType : byte
{
    [Name("X.509")] X509 = 0,
    [Name("OpenPGP")] OpenPGP = 1,
    [Name("Raw Public Key")] RawPublicKey = 2,
}
