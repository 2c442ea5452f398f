namespace GenShark.Protocols;

/// <summary>PKCS #1 and its kin: keys and parameters of algorithms.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc8017"/>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc3279"/>
[Protocol("pkcs-1", "PKCS#1", Short = "PKCS-1", Column = "")]
public readonly ref partial struct Pkcs1
{
    public partial RsaPublicKey Key { get; }
}

/// <summary>RSAPublicKey ::= SEQUENCE (RFC 8017, A.1.1).</summary>
[PartOf<Pkcs1>, Ber]
public readonly ref partial struct RsaPublicKey
{
    [Field("pkcs1.modulus", "modulus", Description = "INTEGER"), Asn(Asn.Integer)] public partial ReadOnlySpan<byte> Modulus { get; }
    [Field("pkcs1.publicExponent", "publicExponent", Description = "INTEGER")] public partial int PublicExponent { get; }
}

/// <summary>HashAlgorithm ::= AlgorithmIdentifier, of a mask generation function (RFC 8017, A.2.1).</summary>
[PartOf<Pkcs1>, Ber(BerForm.Value)]
[ByOid("1.2.840.113549.1.1.8", "id-mgf1")]
public readonly ref partial struct MaskHashAlgorithm
{
    [Field("pkcs1.HashAlgorithm_element", "HashAlgorithm")] public partial X509AlgorithmIdentifier Algorithm { get; }
}

/// <summary>RSASSA-PSS-params ::= SEQUENCE (RFC 8017, A.2.3).</summary>
[PartOf<Pkcs1>, Ber, Node("pkcs1.RSASSA_PSS_params_element", "RSASSA-PSS-params", FieldType.None)]
[ByOid("1.2.840.113549.1.1.10", "id-RSASSA-PSS")]
public readonly ref partial struct PssParameters
{
    [Field("pkcs1.hashAlgorithm_element", "hashAlgorithm"), Tag(0, Explicit = true), Optional] public partial X509AlgorithmIdentifier Hash { get; }
    [Field("pkcs1.maskGenAlgorithm_element", "maskGenAlgorithm"), Tag(1, Explicit = true), Optional] public partial X509AlgorithmIdentifier MaskGeneration { get; }
    [Field("pkcs1.saltLength", "saltLength", Description = "INTEGER"), Tag(2, Explicit = true), Optional] public partial int SaltLength { get; }
    [Field("pkcs1.trailerField", "trailerField", Description = "INTEGER"), Tag(3, Explicit = true), Optional] public partial int TrailerField { get; }
}

/// <summary>ECParameters ::= CHOICE (RFC 5480, 2.1.1).</summary>
[PartOf<Pkcs1>, Ber(BerForm.Choice), Node("pkcs1.ECParameters", "ECParameters", FieldType.UInt32, Names = typeof(EcParametersChoice))]
[ByOid("1.2.840.10045.2.1", "id-ecPublicKey"), ByOid("1.3.132.1.12", "id-ecDH")]
public readonly ref partial struct EcParameters
{
    [Field("pkcs1.specifiedCurve_element", "specifiedCurve", Description = "SpecifiedECDomain")] public partial SpecifiedCurve Specified { get; }
    [Field("pkcs1.namedCurve", "namedCurve", Description = "OBJECT_IDENTIFIER"), Asn(Asn.ObjectIdentifier)] public partial ReadOnlySpan<byte> Named { get; }
}

/// <summary>How a curve is told.</summary>
public enum EcParametersChoice : uint
{
    [Name("specifiedCurve")] Specified,
    [Name("namedCurve")] Named,
}

/// <summary>SpecifiedECDomain ::= SEQUENCE (RFC 3279, 2.3.5).</summary>
[PartOf<Pkcs1>, Ber]
public readonly ref partial struct SpecifiedCurve
{
    [Field("pkcs1.version", "version", Description = "ECPVer")] public partial EcParametersVersion Version { get; }
    [Field("pkcs1.fieldID_element", "fieldID")] public partial EcFieldId FieldId { get; }
    [Field("pkcs1.curve_element", "curve")] public partial EcCurve Curve { get; }
    [Field("pkcs1.base", "base", Description = "ECPoint")] public partial ReadOnlySpan<byte> Base { get; }
    [Field("pkcs1.order", "order", Description = "INTEGER")] public partial int Order { get; }
    [Field("pkcs1.cofactor", "cofactor", Description = "INTEGER"), Optional] public partial int Cofactor { get; }
}

/// <summary>ECPVer ::= INTEGER.</summary>
public enum EcParametersVersion { [Name("ecpVer1")] V1 = 1 }

/// <summary>FieldID ::= SEQUENCE.</summary>
[PartOf<Pkcs1>, Ber]
public readonly ref partial struct EcFieldId
{
    [Field("pkcs1.fieldType", "fieldType"), Asn(Asn.ObjectIdentifier)] public partial ReadOnlySpan<byte> Type { get; }
    [Asn(Asn.Any), DefinedBy(nameof(Type))] public partial ReadOnlySpan<byte> Parameters { get; }
}

/// <summary>Curve ::= SEQUENCE.</summary>
[PartOf<Pkcs1>, Ber]
public readonly ref partial struct EcCurve
{
    [Field("pkcs1.a", "a", Description = "FieldElement")] public partial ReadOnlySpan<byte> A { get; }
    [Field("pkcs1.b", "b", Description = "FieldElement")] public partial ReadOnlySpan<byte> B { get; }
    [Field("pkcs1.seed", "seed", Description = "BIT_STRING"), Asn(Asn.BitString), Optional] public partial ReadOnlySpan<byte> Seed { get; }
}

/// <summary>Prime-p ::= INTEGER.</summary>
[PartOf<Pkcs1>, Ber(BerForm.Value)]
[ByOid("1.2.840.10045.1.1", "prime-field")]
public readonly ref partial struct EcPrime
{
    [Field("pkcs1.Prime_p", "Prime-p")] public partial int Prime { get; }
}

/// <summary>Parameters that are not shown: algorithms that need none.</summary>
[PartOf<Pkcs1>, Ber(BerForm.Value)]
[ByOid("1.2.840.10045.4.1", "ecdsa-with-SHA1"), ByOid("1.2.840.10045.4.3.1", "ecdsa-with-SHA224"), ByOid("1.2.840.10045.4.3.2", "ecdsa-with-SHA256"), ByOid("1.2.840.10045.4.3.3", "ecdsa-with-SHA384")]
[ByOid("1.2.840.10045.4.3.4", "ecdsa-with-SHA512"), ByOid("1.2.840.113549.1.1.1", "rsaEncryption"), ByOid("1.2.840.113549.1.1.2", "md2WithRSAEncryption"), ByOid("1.2.840.113549.1.1.3", "md4WithRSAEncryption")]
[ByOid("1.2.840.113549.1.1.4", "md5WithRSAEncryption"), ByOid("1.2.840.113549.1.1.5", "sha1WithRSAEncryption"), ByOid("1.2.840.113549.1.1.6", "rsaOAEPEncryptionSET"), ByOid("1.2.840.113549.1.1.11", "sha256WithRSAEncryption")]
[ByOid("1.2.840.113549.1.1.12", "sha384WithRSAEncryption"), ByOid("1.2.840.113549.1.1.13", "sha512WithRSAEncryption"), ByOid("1.2.840.113549.1.1.14", "sha224WithRSAEncryption"), ByOid("1.2.840.113549.1.9.16.3.6", "id-alg-CMS3DESwrap")]
[ByOid("1.2.840.113549.2.2", "md2"), ByOid("1.2.840.113549.2.4", "md4"), ByOid("1.2.840.113549.2.5", "md5"), ByOid("1.3.14.3.2.2", "md4WithRSA")]
[ByOid("1.3.14.3.2.3", "md5WithRSA"), ByOid("1.3.14.3.2.4", "md4WithRSAEncryption"), ByOid("1.3.14.3.2.6", "desECB"), ByOid("1.3.14.3.2.11", "rsaSignature")]
[ByOid("1.3.14.3.2.14", "mdc2WithRSASignature"), ByOid("1.3.14.3.2.15", "shaWithRSASignature"), ByOid("1.3.14.3.2.16", "dhWithCommonModulus"), ByOid("1.3.14.3.2.17", "desEDE")]
[ByOid("1.3.14.3.2.18", "sha"), ByOid("1.3.14.3.2.19", "mdc-2"), ByOid("1.3.14.3.2.20", "dsaCommon"), ByOid("1.3.14.3.2.21", "dsaCommonWithSHA")]
[ByOid("1.3.14.3.2.22", "rsaKeyTransport"), ByOid("1.3.14.3.2.23", "keyed-hash-seal"), ByOid("1.3.14.3.2.24", "md2WithRSASignature"), ByOid("1.3.14.3.2.25", "md5WithRSASignature")]
[ByOid("1.3.14.3.2.26", "SHA-1"), ByOid("1.3.14.3.2.27", "dsaWithSHA1"), ByOid("1.3.14.3.2.28", "dsaWithCommonSHA1"), ByOid("1.3.14.3.2.29", "sha-1WithRSAEncryption")]
[ByOid("2.16.840.1.101.3.4.3.1", "id-dsa-with-sha224"), ByOid("2.16.840.1.101.3.4.3.2", "id-dsa-with-sha256")]
public readonly ref partial struct NoParameters
{
    [Asn(Asn.Any)] public partial ReadOnlySpan<byte> Value { get; }
}
