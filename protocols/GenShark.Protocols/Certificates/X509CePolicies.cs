namespace GenShark.Protocols;

/// <summary>CertificatePoliciesSyntax ::= SEQUENCE OF PolicyInformation (RFC 5280, 4.2.1.4).</summary>
[PartOf<X509Ce>, Ber(BerForm.SequenceOf), Node("x509ce.CertificatePoliciesSyntax", "CertificatePoliciesSyntax", FieldType.UInt32)]
[ByOid("1.3.6.1.4.1.311.21.10", "id-ms-application-certificate-policies"), ByOid("2.5.29.3", "id-ce-certificatePolicies"), ByOid("2.5.29.32", "id-ce-certificatePolicies")]
public readonly ref partial struct CertificatePolicies
{
    [Field("x509ce.PolicyInformation_element", "PolicyInformation")] public partial Sequence<PolicyInformation> Items { get; }
}

/// <summary>PolicyInformation ::= SEQUENCE.</summary>
[PartOf<X509Ce>, Ber]
public readonly ref partial struct PolicyInformation
{
    [Field("x509ce.policyIdentifier", "policyIdentifier", Description = "CertPolicyId"), Asn(Asn.ObjectIdentifier)] public partial ReadOnlySpan<byte> Identifier { get; }
    [Field("x509ce.policyQualifiers", "policyQualifiers", Description = "SEQUENCE_SIZE_1_MAX_OF_PolicyQualifierInfo"), Optional] public partial PolicyQualifiers Qualifiers { get; }
}

/// <summary>policyQualifiers SEQUENCE OF PolicyQualifierInfo.</summary>
[PartOf<X509Ce>, Ber(BerForm.SequenceOf)]
public readonly ref partial struct PolicyQualifiers
{
    [Field("x509ce.PolicyQualifierInfo_element", "PolicyQualifierInfo")] public partial Sequence<PolicyQualifier> Items { get; }
}

/// <summary>PolicyQualifierInfo ::= SEQUENCE.</summary>
[PartOf<X509Ce>, Ber]
public readonly ref partial struct PolicyQualifier
{
    [Field("x509ce.id", "Id", Description = "Object identifier Id"), Asn(Asn.ObjectIdentifier)] public partial ReadOnlySpan<byte> Id { get; }
    [Asn(Asn.Any), DefinedBy(nameof(Id)), Optional] public partial ReadOnlySpan<byte> Qualifier { get; }
}

/// <summary>PolicyMappingsSyntax ::= SEQUENCE OF SEQUENCE (RFC 5280, 4.2.1.5).</summary>
[PartOf<X509Ce>, Ber(BerForm.SequenceOf), Node("x509ce.PolicyMappingsSyntax", "PolicyMappingsSyntax", FieldType.UInt32)]
[ByOid("2.5.29.33", "id-ce-policyMappings")]
public readonly ref partial struct PolicyMappings
{
    [Field("x509ce.PolicyMappingsSyntax_item_element", "PolicyMappingsSyntax item")] public partial Sequence<PolicyMapping> Items { get; }
}

/// <summary>A policy of the issuer, and the subject's that is as good.</summary>
[PartOf<X509Ce>, Ber]
public readonly ref partial struct PolicyMapping
{
    [Field("x509ce.issuerDomainPolicy", "issuerDomainPolicy", Description = "CertPolicyId"), Asn(Asn.ObjectIdentifier)] public partial ReadOnlySpan<byte> Issuer { get; }
    [Field("x509ce.subjectDomainPolicy", "subjectDomainPolicy", Description = "CertPolicyId"), Asn(Asn.ObjectIdentifier)] public partial ReadOnlySpan<byte> Subject { get; }
}

/// <summary>Microsoft's certificate template.</summary>
[PartOf<X509Ce>, Ber, Node("x509ce.CertificateTemplate_element", "CertificateTemplate", FieldType.None)]
[ByOid("1.3.6.1.4.1.311.21.7", "id-ms-certificate-template")]
public readonly ref partial struct CertificateTemplate
{
    [Field("x509ce.templateID", "templateID", Description = "OBJECT_IDENTIFIER"), Asn(Asn.ObjectIdentifier)] public partial ReadOnlySpan<byte> Id { get; }
    [Field("x509ce.templateMajorVersion", "templateMajorVersion", Description = "INTEGER"), Optional] public partial int Major { get; }
    [Field("x509ce.templateMinorVersion", "templateMinorVersion", Description = "INTEGER"), Optional] public partial int Minor { get; }
}

/// <summary>Entrust's version of the issuer.</summary>
[PartOf<X509Ce>, Ber, Node("x509ce.EntrustVersionInfo_element", "EntrustVersionInfo", FieldType.None)]
[ByOid("1.2.840.113533.7.65.0", "id-ce-entrustVersionInfo")]
public readonly ref partial struct EntrustVersion
{
    [Field("x509ce.entrustVers", "entrustVers", Description = "GeneralString"), Asn(Asn.GeneralString), Optional] public partial ReadOnlySpan<byte> Version { get; }
    [Field("x509ce.entrustVersInfoFlags", "entrustVersInfoFlags", Description = "EntrustInfoFlags"), Asn(Asn.BitString), Optional] public partial ReadOnlySpan<byte> Flags { get; }
    [Of(nameof(Flags)), Field("x509ce.EntrustInfoFlags.keyUpdateAllowed", "keyUpdateAllowed")] public partial bool KeyUpdateAllowed { get; }
    [Of(nameof(Flags)), Field("x509ce.EntrustInfoFlags.newExtensions", "newExtensions")] public partial bool NewExtensions { get; }
    [Of(nameof(Flags)), Field("x509ce.EntrustInfoFlags.pKIXCertificate", "pKIXCertificate")] public partial bool PKIXCertificate { get; }
    [Of(nameof(Flags)), Field("x509ce.EntrustInfoFlags.enterpriseCategory", "enterpriseCategory")] public partial bool EnterpriseCategory { get; }
    [Of(nameof(Flags)), Field("x509ce.EntrustInfoFlags.webCategory", "webCategory")] public partial bool WebCategory { get; }
    [Of(nameof(Flags)), Field("x509ce.EntrustInfoFlags.sETCategory", "sETCategory")] public partial bool SETCategory { get; }
}
