namespace GenShark.Protocols;

/// <summary>PKIX's module with implicit tags (RFC 5280, A.2), as far as it says more than X.509.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc5280#appendix-A.2"/>
[Protocol("pkix1implicit", "PKIX1Implitit", Short = "PKIX1IMPLICIT", Column = "")]
public readonly ref partial struct Pkix1Implicit
{
    public partial AuthorityInfoAccess Access { get; }
}

/// <summary>AuthorityInfoAccessSyntax ::= SEQUENCE OF AccessDescription (RFC 5280, 4.2.2.1).</summary>
[PartOf<Pkix1Implicit>, Ber(BerForm.SequenceOf), Node("pkix1implicit.AuthorityInfoAccessSyntax", "AuthorityInfoAccessSyntax", FieldType.UInt32)]
[ByOid("1.3.6.1.5.5.7.1.1", "id-pe-authorityInfoAccess")]
public readonly ref partial struct AuthorityInfoAccess
{
    [Field("pkix1implicit.AccessDescription_element", "AccessDescription")] public partial Sequence<AccessDescription> Items { get; }
}

/// <summary>AccessDescription ::= SEQUENCE.</summary>
[PartOf<Pkix1Implicit>, Ber]
public readonly ref partial struct AccessDescription
{
    [Field("pkix1implicit.accessMethod", "accessMethod", Description = "OBJECT_IDENTIFIER"), Asn(Asn.ObjectIdentifier)] public partial ReadOnlySpan<byte> Method { get; }
    [Field("pkix1implicit.accessLocation", "accessLocation", Description = "GeneralName")] public partial X509GeneralName Location { get; }
}

/// <summary>UserNotice ::= SEQUENCE (RFC 5280, 4.2.1.4).</summary>
[PartOf<Pkix1Implicit>, Ber, Node("pkix1implicit.UserNotice_element", "UserNotice", FieldType.None)]
[ByOid("1.3.6.1.5.5.7.2.2", "id-qt-unotice")]
public readonly ref partial struct UserNotice
{
    [Field("pkix1implicit.noticeRef_element", "noticeRef", Description = "NoticeReference"), Optional] public partial NoticeReference Reference { get; }
    [Field("pkix1implicit.explicitText", "explicitText", Names = typeof(DisplayTextChoice), Description = "DisplayText"), Optional] public partial DisplayText ExplicitText { get; }
}

/// <summary>NoticeReference ::= SEQUENCE.</summary>
[PartOf<Pkix1Implicit>, Ber]
public readonly ref partial struct NoticeReference
{
    [Field("pkix1implicit.organization", "organization", Names = typeof(DisplayTextChoice), Description = "DisplayText")] public partial DisplayText Organization { get; }
    [Field("pkix1implicit.noticeNumbers", "noticeNumbers")] public partial NoticeNumbers Numbers { get; }
}

/// <summary>noticeNumbers SEQUENCE OF INTEGER.</summary>
[PartOf<Pkix1Implicit>, Ber(BerForm.SequenceOf)]
public readonly ref partial struct NoticeNumbers
{
    [Field("pkix1implicit.noticeNumbers_item", "noticeNumbers item", Description = "INTEGER")] public partial int First { get; }
}

/// <summary>DisplayText ::= CHOICE.</summary>
[PartOf<Pkix1Implicit>, Ber(BerForm.Choice)]
public readonly ref partial struct DisplayText
{
    [Field("pkix1implicit.ia5String", "ia5String"), Asn(Asn.Ia5String)] public partial ReadOnlySpan<byte> Ia5 { get; }
    [Field("pkix1implicit.visibleString", "visibleString"), Asn(Asn.VisibleString)] public partial ReadOnlySpan<byte> Visible { get; }
    [Field("pkix1implicit.bmpString", "bmpString"), Asn(Asn.BmpString)] public partial ReadOnlySpan<byte> Bmp { get; }
    [Field("pkix1implicit.utf8String", "utf8String"), Asn(Asn.Utf8String)] public partial ReadOnlySpan<byte> Utf8 { get; }
}

/// <summary>Which string it is.</summary>
public enum DisplayTextChoice : uint
{
    [Name("ia5String")] Ia5,
    [Name("visibleString")] Visible,
    [Name("bmpString")] Bmp,
    [Name("utf8String")] Utf8,
}

/// <summary>What identifiers announce that stand for themselves: purposes of keys, ways of access.</summary>
[PartOf<Pkix1Implicit>, Ber(BerForm.Value)]
[ByOid("1.3.6.1.4.1.311.10.3.1", "id-ms-kp-ctl-usage-signing"), ByOid("1.3.6.1.4.1.311.10.3.2", "id-ms-kp-time-stamp-signing"), ByOid("1.3.6.1.4.1.311.10.3.4", "id-ms-kp-efs"), ByOid("1.3.6.1.4.1.311.10.3.5", "id-ms-whql-crypto")]
[ByOid("1.3.6.1.4.1.311.10.3.6", "id-ms-nt5-crypto"), ByOid("1.3.6.1.4.1.311.10.3.7", "id-ms-oem-whql-crypto"), ByOid("1.3.6.1.4.1.311.10.3.8", "id-ms-embedded-nt-crypto"), ByOid("1.3.6.1.4.1.311.10.3.9", "id-ms-root-list-signer")]
[ByOid("1.3.6.1.4.1.311.10.3.10", "id-ms-kp-qualified-subordination"), ByOid("1.3.6.1.4.1.311.10.3.11", "id-ms-kp-key-recovery"), ByOid("1.3.6.1.4.1.311.10.3.12", "id-ms-kp-document-signing"), ByOid("1.3.6.1.4.1.311.10.3.13", "id-ms-kp-lifetime-signing")]
[ByOid("1.3.6.1.4.1.311.20.1", "id-ms-auto-enroll-ctl-usage"), ByOid("1.3.6.1.4.1.311.20.2.1", "id-ms-enrollment-agent"), ByOid("1.3.6.1.4.1.311.20.2.2", "id-ms-kp-smartcard-logon"), ByOid("1.3.6.1.4.1.311.21.5", "id-ms-kp-ca-exchange")]
[ByOid("1.3.6.1.4.1.311.21.6", "id-ms-kp-key-recovery-agent"), ByOid("1.3.6.1.4.1.311.21.19", "id-ms-ds-email-replication"), ByOid("1.3.6.1.5.5.7.3.1", "id-kp-serverAuth"), ByOid("1.3.6.1.5.5.7.3.2", "id-kp-clientAuth")]
[ByOid("1.3.6.1.5.5.7.3.3", "id-kp-codeSigning"), ByOid("1.3.6.1.5.5.7.3.4", "id-kp-emailProtection"), ByOid("1.3.6.1.5.5.7.3.5", "id-kp-ip-kp-ipsecEndSystem"), ByOid("1.3.6.1.5.5.7.3.6", "id-kp-ipsecTunnel")]
[ByOid("1.3.6.1.5.5.7.3.7", "id-kp-ipsecUser"), ByOid("1.3.6.1.5.5.7.3.8", "id-kp-timeStamping"), ByOid("1.3.6.1.5.5.7.3.9", "OCSPSigning"), ByOid("1.3.6.1.5.5.7.48.1", "id-ad-ocsp")]
[ByOid("1.3.6.1.5.5.7.48.2", "id-ad-caIssuers")]
public readonly ref partial struct PkixDummy
{
    [Field("pkix1implicit.Dummy_element", "Dummy"), Asn(Asn.Null)] public partial ReadOnlySpan<byte> Nothing { get; }
}
