namespace GenShark.Protocols;

// Attributes whose values are of ASN.1's own types.

/// <summary>UniqueIdentifier.</summary>
[PartOf<X509Sat>, Ber(BerForm.Value)]
[ByOid("2.5.4.45", "id-at-uniqueIdedntifier")]
public readonly ref partial struct X509UniqueIdentifier
{
    [Field("x509sat.UniqueIdentifier", "UniqueIdentifier"), Asn(Asn.BitString)] public partial ReadOnlySpan<byte> Value { get; }
}

/// <summary>CountryName.</summary>
[PartOf<X509Sat>, Ber(BerForm.Value)]
[ByOid("1.3.6.1.4.1.311.60.2.1.3", "jurisdictionOfIncorporationCountryName"), ByOid("2.5.4.6", "id-at-countryName")]
public readonly ref partial struct X509CountryName
{
    [Field("x509sat.CountryName", "CountryName"), Asn(Asn.PrintableString)] public partial ReadOnlySpan<byte> Value { get; }
}

/// <summary>TelephoneNumber.</summary>
[PartOf<X509Sat>, Ber(BerForm.Value)]
[ByOid("2.5.4.20", "id-at-telephoneNumber")]
public readonly ref partial struct X509TelephoneNumber
{
    [Field("x509sat.TelephoneNumber", "TelephoneNumber"), Asn(Asn.PrintableString)] public partial ReadOnlySpan<byte> Value { get; }
}

/// <summary>X121Address.</summary>
[PartOf<X509Sat>, Ber(BerForm.Value)]
[ByOid("2.5.4.24", "id-at-x121Address")]
public readonly ref partial struct X509X121Address
{
    [Field("x509sat.X121Address", "X121Address"), Asn(Asn.NumericString)] public partial ReadOnlySpan<byte> Value { get; }
}

/// <summary>InternationalISDNNumber.</summary>
[PartOf<X509Sat>, Ber(BerForm.Value)]
[ByOid("2.5.4.25", "id-at-internationalISDNNumber")]
public readonly ref partial struct X509InternationalISDNNumber
{
    [Field("x509sat.InternationalISDNNumber", "InternationalISDNNumber"), Asn(Asn.NumericString)] public partial ReadOnlySpan<byte> Value { get; }
}

/// <summary>DestinationIndicator.</summary>
[PartOf<X509Sat>, Ber(BerForm.Value)]
[ByOid("2.5.4.27", "id-at-destinationIndicator")]
public readonly ref partial struct X509DestinationIndicator
{
    [Field("x509sat.DestinationIndicator", "DestinationIndicator"), Asn(Asn.PrintableString)] public partial ReadOnlySpan<byte> Value { get; }
}

/// <summary>ObjectIdentifier.</summary>
[PartOf<X509Sat>, Ber(BerForm.Value)]
[ByOid("2.5.4.0", "id-at-objectClass"), ByOid("2.5.4.30", "id-at-supportedApplicationContext"), ByOid("2.5.4.52", "id-at-supportedAlgorithms"), ByOid("2.5.4.56", "id-at-defaultDirQop")]
[ByOid("2.5.4.66", "id-at-communuicationsService"), ByOid("2.5.4.67", "id-at-communuicationsNetwork"), ByOid("2.5.18.5", "id-oa-administrativeRole"), ByOid("2.5.18.7", "id-oa-collectiveExclusions")]
public readonly ref partial struct X509ObjectIdentifier
{
    [Field("x509sat.ObjectIdentifier", "ObjectIdentifier"), Asn(Asn.ObjectIdentifier)] public partial ReadOnlySpan<byte> Value { get; }
}

/// <summary>OctetString.</summary>
[PartOf<X509Sat>, Ber(BerForm.Value)]
[ByOid("1.2.840.113549.1.9.21", "pkcs-9-at-localKeyId"), ByOid("1.2.840.113549.1.9.25.3", "pkcs-9-at-randomNonce"), ByOid("1.3.6.1.4.1.311.21.2", "id-ms-previous-cert-hash"), ByOid("2.5.4.35", "id-at-userPassword")]
public readonly ref partial struct X509OctetString
{
    [Field("x509sat.OctetString", "OctetString"), Asn(Asn.OctetString)] public partial ReadOnlySpan<byte> Value { get; }
}

/// <summary>Integer.</summary>
[PartOf<X509Sat>, Ber(BerForm.Value)]
[ByOid("1.2.840.113549.1.9.25.4", "pkcs-9-at-sequenceNumber"), ByOid("1.3.6.1.4.1.311.21.1", "id-ms-ca-version"), ByOid("1.3.6.1.4.1.311.21.3", "id-ms-virtual-base")]
public readonly ref partial struct X509Integer
{
    [Field("x509sat.Integer", "Integer")] public partial int Value { get; }
}

/// <summary>Boolean.</summary>
[PartOf<X509Sat>, Ber(BerForm.Value)]
[ByOid("2.5.18.9", "id-oa-hasSubordinates")]
public readonly ref partial struct X509Boolean
{
    [Field("x509sat.Boolean", "Boolean")] public partial bool Value { get; }
}

/// <summary>GeneralizedTime.</summary>
[PartOf<X509Sat>, Ber(BerForm.Value)]
[ByOid("2.5.18.1", "id-oa-createTimeStamp"), ByOid("2.5.18.2", "id-oa-modifyTimeStamp"), ByOid("2.5.18.8", "id-oa-subschemaTimeStamp")]
public readonly ref partial struct X509GeneralizedTime
{
    [Field("x509sat.GeneralizedTime", "GeneralizedTime"), Asn(Asn.GeneralizedTime)] public partial ReadOnlySpan<byte> Value { get; }
}

/// <summary>UTCTime.</summary>
[PartOf<X509Sat>, Ber(BerForm.Value)]
[ByOid("1.3.6.1.4.1.311.21.4", "id-ms-next-publish"), ByOid("2.5.13.26", "id-mr-uTCTimeOrderingMatch")]
public readonly ref partial struct X509UTCTime
{
    [Field("x509sat.UTCTime", "UTCTime"), Asn(Asn.UtcTime)] public partial ReadOnlySpan<byte> Value { get; }
}

/// <summary>NumericString.</summary>
[PartOf<X509Sat>, Ber(BerForm.Value)]
[ByOid("2.5.13.8", "id-mr-numericStringMatch")]
public readonly ref partial struct X509NumericString
{
    [Field("x509sat.NumericString", "NumericString"), Asn(Asn.NumericString)] public partial ReadOnlySpan<byte> Value { get; }
}

/// <summary>PrintableString.</summary>
[PartOf<X509Sat>, Ber(BerForm.Value)]
[ByOid("2.5.4.5", "id-at-serialNumber"), ByOid("2.5.4.46", "id-at-dnQualifier")]
public readonly ref partial struct X509PrintableString
{
    [Field("x509sat.PrintableString", "PrintableString"), Asn(Asn.PrintableString)] public partial ReadOnlySpan<byte> Value { get; }
}

/// <summary>IA5String.</summary>
[PartOf<X509Sat>, Ber(BerForm.Value)]
[ByOid("0.9.2342.19200300.100.1.25", "dc"), ByOid("1.2.840.113549.1.9.1", "pkcs-9-at-emailAddress")]
public readonly ref partial struct X509IA5String
{
    [Field("x509sat.IA5String", "IA5String"), Asn(Asn.Ia5String)] public partial ReadOnlySpan<byte> Value { get; }
}

/// <summary>BMPString.</summary>
[PartOf<X509Sat>, Ber(BerForm.Value)]
[ByOid("1.2.840.113549.1.9.20", "pkcs-9-at-friendlyName"), ByOid("1.3.6.1.4.1.311.17.1", "id-ms-local-machine-keyset"), ByOid("1.3.6.1.4.1.311.20.2", "id-ms-certificate-template-name")]
public readonly ref partial struct X509BMPString
{
    [Field("x509sat.BMPString", "BMPString"), Asn(Asn.BmpString)] public partial ReadOnlySpan<byte> Value { get; }
}

/// <summary>UTF8String.</summary>
[PartOf<X509Sat>, Ber(BerForm.Value)]
[ByOid("1.3.6.1.4.1.311.20.2.3", "id-ms-user-principal-name")]
public readonly ref partial struct X509UTF8String
{
    [Field("x509sat.UTF8String", "UTF8String"), Asn(Asn.Utf8String)] public partial ReadOnlySpan<byte> Value { get; }
}

/// <summary>PostalAddress ::= SEQUENCE OF DirectoryString.</summary>
[PartOf<X509Sat>, Ber(BerForm.SequenceOf), Node("x509sat.PostalAddress", "PostalAddress", FieldType.UInt32)]
[ByOid("2.5.4.16", "id-at-postalAddress"), ByOid("2.5.4.26", "id-at-registeredAddress")]
public readonly ref partial struct X509PostalAddress
{
    [Field("x509sat.DirectoryString", "DirectoryString", Names = typeof(X509DirectoryStringChoice))] public partial Sequence<X509DirectoryString> Lines { get; }
}
