namespace GenShark.Protocols;

/// <summary>How a certificate's status is told.</summary>
/// <seealso href="https://www.iana.org/assignments/tls-parameters"/>
public enum TlsCertificateStatusType : byte
{
    [Name("OCSP")] Ocsp = 1,
    [Name("OCSP Multi")] OcspMulti = 2,
}
