namespace GenShark.Protocols;

/// <summary>X.509's certificate extensions.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc5280#section-4.2"/>
[Protocol("x509ce", "X.509 Certificate Extensions", Short = "X509CE", Column = "")]
public readonly ref partial struct X509Ce
{
    public partial X509GeneralName Name { get; }
}

/// <summary>AuthorityKeyIdentifier ::= SEQUENCE (RFC 5280, 4.2.1.1).</summary>
[PartOf<X509Ce>, Ber, Node("x509ce.AuthorityKeyIdentifier_element", "AuthorityKeyIdentifier", FieldType.None)]
[ByOid("2.5.29.35", "id-ce-authorityKeyIdentifier")]
public readonly ref partial struct AuthorityKeyIdentifier
{
    [Field("x509ce.keyIdentifier", "keyIdentifier"), Tag(0), Optional] public partial ReadOnlySpan<byte> Identifier { get; }
    [Field("x509ce.authorityCertIssuer", "authorityCertIssuer", Description = "GeneralNames"), Tag(1), Optional] public partial X509GeneralNames Issuer { get; }
    [Field("x509ce.authorityCertSerialNumber", "authorityCertSerialNumber", Description = "CertificateSerialNumber"), Tag(2), Asn(Asn.Integer), Optional] public partial ReadOnlySpan<byte> SerialNumber { get; }
}

/// <summary>SubjectKeyIdentifier ::= OCTET STRING (RFC 5280, 4.2.1.2).</summary>
[PartOf<X509Ce>, Ber(BerForm.Value)]
[ByOid("2.5.29.14", "id-ce-subjectKeyIdentifier")]
public readonly ref partial struct SubjectKeyIdentifier
{
    [Field("x509ce.SubjectKeyIdentifier", "SubjectKeyIdentifier")] public partial ReadOnlySpan<byte> Value { get; }
}

/// <summary>KeyUsage ::= BIT STRING (RFC 5280, 4.2.1.3).</summary>
[PartOf<X509Ce>, Ber(BerForm.Value)]
[ByOid("2.5.29.15", "id-ce-keyUsage")]
public readonly ref partial struct KeyUsage
{
    [Field("x509ce.KeyUsage", "KeyUsage"), Asn(Asn.BitString)] public partial ReadOnlySpan<byte> Bits { get; }
    [Of(nameof(Bits)), Field("x509ce.KeyUsage.digitalSignature", "digitalSignature")] public partial bool DigitalSignature { get; }
    [Of(nameof(Bits)), Field("x509ce.KeyUsage.contentCommitment", "contentCommitment")] public partial bool ContentCommitment { get; }
    [Of(nameof(Bits)), Field("x509ce.KeyUsage.keyEncipherment", "keyEncipherment")] public partial bool KeyEncipherment { get; }
    [Of(nameof(Bits)), Field("x509ce.KeyUsage.dataEncipherment", "dataEncipherment")] public partial bool DataEncipherment { get; }
    [Of(nameof(Bits)), Field("x509ce.KeyUsage.keyAgreement", "keyAgreement")] public partial bool KeyAgreement { get; }
    [Of(nameof(Bits)), Field("x509ce.KeyUsage.keyCertSign", "keyCertSign")] public partial bool KeyCertSign { get; }
    [Of(nameof(Bits)), Field("x509ce.KeyUsage.cRLSign", "cRLSign")] public partial bool CRLSign { get; }
    [Of(nameof(Bits)), Field("x509ce.KeyUsage.encipherOnly", "encipherOnly")] public partial bool EncipherOnly { get; }
    [Of(nameof(Bits)), Field("x509ce.KeyUsage.decipherOnly", "decipherOnly")] public partial bool DecipherOnly { get; }
}

/// <summary>KeyPurposeIDs ::= SEQUENCE OF KeyPurposeId (RFC 5280, 4.2.1.12).</summary>
[PartOf<X509Ce>, Ber(BerForm.SequenceOf), Node("x509ce.KeyPurposeIDs", "KeyPurposeIDs", FieldType.UInt32)]
[ByOid("2.5.29.37", "id-ce-extKeyUsage")]
public readonly ref partial struct KeyPurposes
{
    [Field("x509ce.KeyPurposeId", "KeyPurposeId"), Asn(Asn.ObjectIdentifier)] public partial ReadOnlySpan<byte> First { get; }
}

/// <summary>PrivateKeyUsagePeriod ::= SEQUENCE.</summary>
[PartOf<X509Ce>, Ber, Node("x509ce.PrivateKeyUsagePeriod_element", "PrivateKeyUsagePeriod", FieldType.None)]
[ByOid("2.5.29.16", "id-ce-privateKeyUsagePeriod")]
public readonly ref partial struct PrivateKeyUsagePeriod
{
    [Field("x509ce.notBefore", "notBefore", Description = "GeneralizedTime"), Tag(0), Asn(Asn.GeneralizedTime), Optional] public partial ReadOnlySpan<byte> NotBefore { get; }
    [Field("x509ce.notAfter", "notAfter", Description = "GeneralizedTime"), Tag(1), Asn(Asn.GeneralizedTime), Optional] public partial ReadOnlySpan<byte> NotAfter { get; }
}

/// <summary>BasicConstraintsSyntax ::= SEQUENCE (RFC 5280, 4.2.1.9).</summary>
[PartOf<X509Ce>, Ber, Node("x509ce.BasicConstraintsSyntax_element", "BasicConstraintsSyntax", FieldType.None)]
[ByOid("2.5.29.19", "id-ce-basicConstraints")]
public readonly ref partial struct BasicConstraints
{
    [Field("x509ce.cA", "cA", Description = "BOOLEAN"), Optional] public partial bool IsAuthority { get; }
    [Field("x509ce.pathLenConstraint", "pathLenConstraint", Description = "INTEGER_0_MAX"), Optional] public partial ulong PathLength { get; }
}

/// <summary>PolicyConstraintsSyntax ::= SEQUENCE (RFC 5280, 4.2.1.11).</summary>
[PartOf<X509Ce>, Ber, Node("x509ce.PolicyConstraintsSyntax_element", "PolicyConstraintsSyntax", FieldType.None)]
[ByOid("2.5.29.36", "id-ce-policyConstraints")]
public readonly ref partial struct PolicyConstraints
{
    [Field("x509ce.requireExplicitPolicy", "requireExplicitPolicy", Description = "SkipCerts"), Tag(0), Optional] public partial ulong RequireExplicitPolicy { get; }
    [Field("x509ce.inhibitPolicyMapping", "inhibitPolicyMapping", Description = "SkipCerts"), Tag(1), Optional] public partial ulong InhibitPolicyMapping { get; }
}

/// <summary>SkipCerts ::= INTEGER (RFC 5280, 4.2.1.14).</summary>
[PartOf<X509Ce>, Ber(BerForm.Value)]
[ByOid("2.5.29.54", "id-ce-inhibitAnyPolicy")]
public readonly ref partial struct InhibitAnyPolicy
{
    [Field("x509ce.SkipCerts", "SkipCerts")] public partial ulong Certificates { get; }
}

/// <summary>NameConstraintsSyntax ::= SEQUENCE (RFC 5280, 4.2.1.10).</summary>
[PartOf<X509Ce>, Ber, Node("x509ce.NameConstraintsSyntax_element", "NameConstraintsSyntax", FieldType.None)]
[ByOid("2.5.29.30", "id-ce-nameConstraints")]
public readonly ref partial struct NameConstraints
{
    [Field("x509ce.permittedSubtrees", "permittedSubtrees", Description = "GeneralSubtrees"), Tag(0), Optional] public partial GeneralSubtrees Permitted { get; }
    [Field("x509ce.excludedSubtrees", "excludedSubtrees", Description = "GeneralSubtrees"), Tag(1), Optional] public partial GeneralSubtrees Excluded { get; }
}

/// <summary>GeneralSubtrees ::= SEQUENCE OF GeneralSubtree.</summary>
[PartOf<X509Ce>, Ber(BerForm.SequenceOf)]
public readonly ref partial struct GeneralSubtrees
{
    [Field("x509ce.GeneralSubtree_element", "GeneralSubtree")] public partial Sequence<GeneralSubtree> Items { get; }
}

/// <summary>GeneralSubtree ::= SEQUENCE.</summary>
[PartOf<X509Ce>, Ber]
public readonly ref partial struct GeneralSubtree
{
    [Field("x509ce.base", "base", Names = typeof(X509GeneralNameChoice), Description = "GeneralName")] public partial X509GeneralName Base { get; }
    [Field("x509ce.minimum", "minimum", Description = "BaseDistance"), Tag(0), Optional] public partial ulong Minimum { get; }
    [Field("x509ce.maximum", "maximum", Description = "BaseDistance"), Tag(1), Optional] public partial ulong Maximum { get; }
}
