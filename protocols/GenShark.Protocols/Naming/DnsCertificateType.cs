namespace GenShark.Protocols;

/// <summary>Certificates in DNS.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc4398"/>
public enum DnsCertificateType : ushort
{
    [Name("PKIX")] Pkix = 1,
    [Name("SPKI")] Spki = 2,
    [Name("PGP")] Pgp = 3,
    [Name("IPKIX")] Ipkix = 4,
    [Name("ISPKI")] Ispki = 5,
    [Name("IPGP")] Ipgp = 6,
    [Name("ACPKIX")] Acpkix = 7,
    [Name("IACPKIX")] Iacpkix = 8,
    [Name("Private, URI")] PrivateUri = 253,
    [Name("Private, OID")] PrivateOid = 254,
}
