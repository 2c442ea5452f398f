namespace GenShark.Protocols;

/// <summary>CertificateList ::= SEQUENCE: the certificates that were revoked (RFC 5280, 5.1).</summary>
[PartOf<X509Af>, Ber, Node("x509af.CertificateList_element", "CertificateList", FieldType.None)]
[ByOid("2.5.4.38", "id-at-authorityRevocationList"), ByOid("2.5.4.39", "id-at-certificateRevocationList"), ByOid("2.5.4.53", "id-at-deltaRevocationList"), ByOid("2.5.4.59", "id-at-attributeCertificateRevocationList")]
public readonly ref partial struct X509CertificateList
{
    [Field("x509af.signedCertificateList_element", "signedCertificateList")] public partial X509SignedCertificateList Signed { get; }
    [Field("x509af.algorithmIdentifier_element", "algorithmIdentifier")] public partial X509AlgorithmIdentifier Algorithm { get; }
    [Field("x509af.encrypted", "encrypted", Description = "BIT_STRING"), Asn(Asn.BitString)] public partial ReadOnlySpan<byte> Signature { get; }
}

/// <summary>TBSCertList ::= SEQUENCE.</summary>
[PartOf<X509Af>, Ber]
public readonly ref partial struct X509SignedCertificateList
{
    [Field("x509af.version", "version"), Optional] public partial X509Version Version { get; }
    [Field("x509af.signature_element", "signature", Description = "AlgorithmIdentifier")] public partial X509AlgorithmIdentifier Signature { get; }
    [Field("x509af.issuer", "issuer", Names = typeof(X509NameChoice), Description = "Name")] public partial X509Name Issuer { get; }
    [Field("x509af.thisUpdate", "thisUpdate", Names = typeof(X509TimeChoice), Description = "Time")] public partial X509Time ThisUpdate { get; }
    [Field("x509af.nextUpdate", "nextUpdate", Names = typeof(X509TimeChoice), Description = "Time"), Optional] public partial X509Time NextUpdate { get; }
    [Field("x509af.revokedCertificates", "revokedCertificates"), Optional] public partial X509RevokedCertificates Revoked { get; }
    [Field("x509af.crlExtensions", "crlExtensions", Description = "Extensions"), Tag(0, Explicit = true), Optional] public partial X509Extensions Extensions { get; }
}

/// <summary>revokedCertificates SEQUENCE OF SEQUENCE.</summary>
[PartOf<X509Af>, Ber(BerForm.SequenceOf)]
public readonly ref partial struct X509RevokedCertificates
{
    [Field("x509af.revokedCertificates_item_element", "revokedCertificates item")] public partial Sequence<X509RevokedCertificate> Items { get; }
}

/// <summary>A certificate that was revoked.</summary>
[PartOf<X509Af>, Ber]
public readonly ref partial struct X509RevokedCertificate
{
    [Field("x509af.userCertificate", "userCertificate", Description = "CertificateSerialNumber"), Asn(Asn.Integer)] public partial ReadOnlySpan<byte> SerialNumber { get; }
    [Field("x509af.revocationDate", "revocationDate", Names = typeof(X509TimeChoice), Description = "Time")] public partial X509Time Date { get; }
    [Field("x509af.crlEntryExtensions", "crlEntryExtensions", Description = "Extensions"), Optional] public partial X509Extensions Extensions { get; }
}
