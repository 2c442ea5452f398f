namespace GenShark.Protocols;

/// <summary>CRLDistPointsSyntax ::= SEQUENCE OF DistributionPoint (RFC 5280, 4.2.1.13).</summary>
[PartOf<X509Ce>, Ber(BerForm.SequenceOf), Node("x509ce.CRLDistPointsSyntax", "CRLDistPointsSyntax", FieldType.UInt32)]
[ByOid("2.5.29.31", "id-ce-cRLDistributionPoints"), ByOid("2.5.29.46", "id-ce-freshestCRL")]
public readonly ref partial struct DistributionPoints
{
    [Field("x509ce.DistributionPoint_element", "DistributionPoint")] public partial Sequence<DistributionPoint> Items { get; }
}

/// <summary>DistributionPoint ::= SEQUENCE.</summary>
[PartOf<X509Ce>, Ber]
public readonly ref partial struct DistributionPoint
{
    [Field("x509ce.distributionPoint", "distributionPoint", Names = typeof(DistributionPointNameChoice), Description = "DistributionPointName"), Tag(0, Explicit = true), Optional] public partial DistributionPointName Name { get; }
    [Field("x509ce.reasons", "reasons", Description = "ReasonFlags"), Tag(1), Optional] public partial ReasonFlags Reasons { get; }
    [Field("x509ce.cRLIssuer", "cRLIssuer", Description = "GeneralNames"), Tag(2), Optional] public partial X509GeneralNames Issuer { get; }
}

/// <summary>DistributionPointName ::= CHOICE.</summary>
[PartOf<X509Ce>, Ber(BerForm.Choice)]
public readonly ref partial struct DistributionPointName
{
    [Field("x509ce.fullName", "fullName", Description = "GeneralNames"), Tag(0)] public partial X509GeneralNames FullName { get; }
    [Field("x509ce.nameRelativeToCRLIssuer", "nameRelativeToCRLIssuer", Description = "RelativeDistinguishedName"), Tag(1)] public partial RelativeDistinguishedName Relative { get; }
}

/// <summary>Which name it is.</summary>
public enum DistributionPointNameChoice : uint
{
    [Name("fullName")] FullName,
    [Name("nameRelativeToCRLIssuer")] Relative,
}

/// <summary>ReasonFlags ::= BIT STRING.</summary>
[PartOf<X509Ce>, Ber(BerForm.Value)]
public readonly ref partial struct ReasonFlags
{
    [Asn(Asn.BitString)] public partial ReadOnlySpan<byte> Bits { get; }
    [Of(nameof(Bits)), Field("x509ce.ReasonFlags.unused", "unused")] public partial bool Unused { get; }
    [Of(nameof(Bits)), Field("x509ce.ReasonFlags.keyCompromise", "keyCompromise")] public partial bool KeyCompromise { get; }
    [Of(nameof(Bits)), Field("x509ce.ReasonFlags.cACompromise", "cACompromise")] public partial bool CACompromise { get; }
    [Of(nameof(Bits)), Field("x509ce.ReasonFlags.affiliationChanged", "affiliationChanged")] public partial bool AffiliationChanged { get; }
    [Of(nameof(Bits)), Field("x509ce.ReasonFlags.superseded", "superseded")] public partial bool Superseded { get; }
    [Of(nameof(Bits)), Field("x509ce.ReasonFlags.cessationOfOperation", "cessationOfOperation")] public partial bool CessationOfOperation { get; }
    [Of(nameof(Bits)), Field("x509ce.ReasonFlags.certificateHold", "certificateHold")] public partial bool CertificateHold { get; }
    [Of(nameof(Bits)), Field("x509ce.ReasonFlags.privilegeWithdrawn", "privilegeWithdrawn")] public partial bool PrivilegeWithdrawn { get; }
    [Of(nameof(Bits)), Field("x509ce.ReasonFlags.aACompromise", "aACompromise")] public partial bool AACompromise { get; }
}

/// <summary>IssuingDistPointSyntax ::= SEQUENCE (RFC 5280, 5.2.5).</summary>
[PartOf<X509Ce>, Ber, Node("x509ce.IssuingDistPointSyntax_element", "IssuingDistPointSyntax", FieldType.None)]
[ByOid("2.5.29.28", "id-ce-issuingDistributionPoint")]
public readonly ref partial struct IssuingDistributionPoint
{
    [Field("x509ce.distributionPoint", "distributionPoint", Names = typeof(DistributionPointNameChoice), Description = "DistributionPointName"), Tag(0, Explicit = true), Optional] public partial DistributionPointName Name { get; }
    [Field("x509ce.onlyContainsUserPublicKeyCerts", "onlyContainsUserPublicKeyCerts", Description = "BOOLEAN"), Tag(1), Optional] public partial bool OnlyUsers { get; }
    [Field("x509ce.onlyContainsCACerts", "onlyContainsCACerts", Description = "BOOLEAN"), Tag(2), Optional] public partial bool OnlyAuthorities { get; }
    [Field("x509ce.onlySomeReasons", "onlySomeReasons", Description = "ReasonFlags"), Tag(3), Optional] public partial ReasonFlags Reasons { get; }
    [Field("x509ce.indirectCRL", "indirectCRL", Description = "BOOLEAN"), Tag(4), Optional] public partial bool IsIndirect { get; }
}

/// <summary>CRLNumber ::= INTEGER (RFC 5280, 5.2.3).</summary>
[PartOf<X509Ce>, Ber(BerForm.Value)]
[ByOid("2.5.29.20", "id-ce-cRLNumber")]
public readonly ref partial struct CertificateListNumber
{
    [Field("x509ce.CRLNumber", "CRLNumber")] public partial ulong Number { get; }
}

/// <summary>BaseCRLNumber ::= INTEGER (RFC 5280, 5.2.4).</summary>
[PartOf<X509Ce>, Ber(BerForm.Value)]
[ByOid("2.5.29.27", "id-ce-deltaCRLIndicator")]
public readonly ref partial struct BaseCertificateListNumber
{
    [Field("x509ce.BaseCRLNumber", "BaseCRLNumber")] public partial ulong Number { get; }
}

/// <summary>CRLReason ::= ENUMERATED (RFC 5280, 5.3.1).</summary>
[PartOf<X509Ce>, Ber(BerForm.Value)]
[ByOid("2.5.29.21", "id-ce-reasonCode")]
public readonly ref partial struct RevocationReasonCode
{
    [Field("x509ce.CRLReason", "CRLReason"), Asn(Asn.Enumerated)] public partial RevocationReason Reason { get; }
}

/// <summary>Why a certificate was revoked.</summary>
public enum RevocationReason : uint
{
    [Name("unspecified")] Unspecified = 0,
    [Name("keyCompromise")] KeyCompromise = 1,
    [Name("cACompromise")] AuthorityCompromise = 2,
    [Name("affiliationChanged")] AffiliationChanged = 3,
    [Name("superseded")] Superseded = 4,
    [Name("cessationOfOperation")] CessationOfOperation = 5,
    [Name("certificateHold")] CertificateHold = 6,
    [Name("removeFromCRL")] RemoveFromList = 8,
    [Name("privilegeWithdrawn")] PrivilegeWithdrawn = 9,
    [Name("aaCompromise")] AttributeAuthorityCompromise = 10,
}

/// <summary>HoldInstruction ::= OBJECT IDENTIFIER.</summary>
[PartOf<X509Ce>, Ber(BerForm.Value)]
[ByOid("2.5.29.23", "id-ce-instructionCode")]
public readonly ref partial struct HoldInstruction
{
    [Field("x509ce.HoldInstruction", "HoldInstruction"), Asn(Asn.ObjectIdentifier)] public partial ReadOnlySpan<byte> Instruction { get; }
}

/// <summary>invalidityDate (RFC 5280, 5.3.2).</summary>
[PartOf<X509Ce>, Ber(BerForm.Value)]
[ByOid("2.5.29.24", "id-ce-invalidityDate")]
public readonly ref partial struct InvalidityDate
{
    [Field("x509ce.id_ce_invalidityDate", "invalidityDate"), Asn(Asn.GeneralizedTime)] public partial ReadOnlySpan<byte> Date { get; }
}
