namespace GenShark.Protocols;

/// <summary>X.520's selected attribute types: what stands in names.</summary>
/// <seealso href="https://www.itu.int/rec/T-REC-X.520"/>
[Protocol("x509sat", "X.509 Selected Attribute Types", Short = "X509SAT", Column = "")]
public readonly ref partial struct X509Sat
{
    public partial X509DirectoryString Value { get; }
}

/// <summary>DirectoryString ::= CHOICE.</summary>
[PartOf<X509Sat>, Ber(BerForm.Choice), Node("x509sat.DirectoryString", "DirectoryString", FieldType.UInt32, Names = typeof(X509DirectoryStringChoice))]
[ByOid("1.2.840.113549.1.9.7", "pkcs-9-at-challengePassword"), ByOid("1.2.840.113549.1.9.8", "pkcs-9-at-unstructuredAddress"), ByOid("1.2.840.113549.1.9.13", "pkcs-9-at-signingDescription"), ByOid("1.3.6.1.4.1.311.60.2.1.1", "jurisdictionOfIncorporationLocalityName")]
[ByOid("1.3.6.1.4.1.311.60.2.1.2", "jurisdictionOfIncorporationStateOrProvinceName"), ByOid("2.5.4.2", "id-at-knowledgeInformation"), ByOid("2.5.4.3", "id-at-commonName"), ByOid("2.5.4.4", "id-at-surname")]
[ByOid("2.5.4.7", "id-at-localityName"), ByOid("2.5.4.8", "id-at-stateOrProvinceName"), ByOid("2.5.4.9", "id-at-streetAddress"), ByOid("2.5.4.10", "id-at-organizationName")]
[ByOid("2.5.4.11", "id-at-organizationalUnitName"), ByOid("2.5.4.12", "id-at-title"), ByOid("2.5.4.13", "id-at-description"), ByOid("2.5.4.15", "id-at-businessCategory")]
[ByOid("2.5.4.17", "id-at-postalCode"), ByOid("2.5.4.18", "id-at-postOfficeBox"), ByOid("2.5.4.19", "id-at-physicalDeliveryOfficeName"), ByOid("2.5.4.41", "id-at-name")]
[ByOid("2.5.4.42", "id-at-givenName"), ByOid("2.5.4.43", "id-at-initials"), ByOid("2.5.4.44", "id-at-generationQualifier"), ByOid("2.5.4.51", "id-at-houseIdentifier")]
[ByOid("2.5.4.54", "id-at-dmdName"), ByOid("2.5.4.65", "id-at-pseudonym"), ByOid("2.16.840.1.113730.3.1.1", "carLicense"), ByOid("2.16.840.1.113730.3.1.2", "departmentNumber")]
[ByOid("2.16.840.1.113730.3.1.3", "employeeNumber"), ByOid("2.16.840.1.113730.3.1.4", "employeeType"), ByOid("2.16.840.1.113730.3.1.39", "preferredLanguage"), ByOid("2.16.840.1.113730.3.1.241", "displayName")]
public readonly ref partial struct X509DirectoryString
{
    [Field("x509sat.teletexString", "teletexString"), Asn(Asn.TeletexString)] public partial ReadOnlySpan<byte> Teletex { get; }
    [Field("x509sat.printableString", "printableString"), Asn(Asn.PrintableString)] public partial ReadOnlySpan<byte> Printable { get; }
    [Field("x509sat.universalString", "universalString"), Asn(Asn.UniversalString)] public partial ReadOnlySpan<byte> Universal { get; }
    [Field("x509sat.bmpString", "bmpString"), Asn(Asn.BmpString)] public partial ReadOnlySpan<byte> Bmp { get; }
    [Field("x509sat.uTF8String", "uTF8String"), Asn(Asn.Utf8String)] public partial ReadOnlySpan<byte> Utf8 { get; }
}

/// <summary>Which string it is.</summary>
public enum X509DirectoryStringChoice : uint
{
    [Name("teletexString")] Teletex,
    [Name("printableString")] Printable,
    [Name("universalString")] Universal,
    [Name("bmpString")] Bmp,
    [Name("uTF8String")] Utf8,
}
