namespace GenShark.Protocols;

/// <summary>Certificates of SSL 2.0.</summary>
public enum Ssl2CertificateType : byte
{
    [Name("N/A")] None = 0,
    [Name("X.509 Certificate")] X509Certificate = 1,
}
