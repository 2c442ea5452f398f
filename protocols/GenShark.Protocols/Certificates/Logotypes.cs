namespace GenShark.Protocols;

/// <summary>Logotypes in certificates.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc3709"/>
[Protocol("logotypecertextn", "Logotype Certificate Extensions", Short = "LogotypeCertExtn", Column = "")]
public readonly ref partial struct Logotypes
{
    public partial LogotypeExtension Extension { get; }
}

/// <summary>LogotypeExtn ::= SEQUENCE (RFC 3709, 4.1).</summary>
[PartOf<Logotypes>, Ber, Node("logotypecertextn.LogotypeExtn_element", "LogotypeExtn", FieldType.None), ByOid("1.3.6.1.5.5.7.1.12", "id-pe-logotype")]
public readonly ref partial struct LogotypeExtension
{
    [Field("logotypecertextn.communityLogos", "communityLogos", Description = "SEQUENCE_OF_LogotypeInfo"), Tag(0, Explicit = true), Optional] public partial LogotypeInfos Community { get; }
    [Field("logotypecertextn.issuerLogo", "issuerLogo", Names = typeof(LogotypeInfoChoice), Description = "LogotypeInfo"), Tag(1, Explicit = true), Optional] public partial LogotypeInfo Issuer { get; }
    [Field("logotypecertextn.subjectLogo", "subjectLogo", Names = typeof(LogotypeInfoChoice), Description = "LogotypeInfo"), Tag(2, Explicit = true), Optional] public partial LogotypeInfo Subject { get; }
    [Field("logotypecertextn.otherLogos", "otherLogos", Description = "SEQUENCE_OF_OtherLogotypeInfo"), Tag(3, Explicit = true), Optional] public partial OtherLogotypes Others { get; }
}

/// <summary>communityLogos SEQUENCE OF LogotypeInfo.</summary>
[PartOf<Logotypes>, Ber(BerForm.SequenceOf)]
public readonly ref partial struct LogotypeInfos
{
    [Field("logotypecertextn.LogotypeInfo", "LogotypeInfo", Names = typeof(LogotypeInfoChoice))] public partial Sequence<LogotypeInfo> Items { get; }
}

/// <summary>otherLogos SEQUENCE OF OtherLogotypeInfo.</summary>
[PartOf<Logotypes>, Ber(BerForm.SequenceOf)]
public readonly ref partial struct OtherLogotypes
{
    [Field("logotypecertextn.OtherLogotypeInfo_element", "OtherLogotypeInfo")] public partial Sequence<OtherLogotype> Items { get; }
}

/// <summary>OtherLogotypeInfo ::= SEQUENCE.</summary>
[PartOf<Logotypes>, Ber]
public readonly ref partial struct OtherLogotype
{
    [Field("logotypecertextn.logotypeType", "logotypeType", Description = "OBJECT_IDENTIFIER"), Asn(Asn.ObjectIdentifier)] public partial ReadOnlySpan<byte> Type { get; }
    [Field("logotypecertextn.info", "info", Names = typeof(LogotypeInfoChoice), Description = "LogotypeInfo")] public partial LogotypeInfo Info { get; }
}

/// <summary>LogotypeInfo ::= CHOICE.</summary>
[PartOf<Logotypes>, Ber(BerForm.Choice)]
public readonly ref partial struct LogotypeInfo
{
    [Field("logotypecertextn.direct_element", "direct", Description = "LogotypeData"), Tag(0)] public partial LogotypeData Direct { get; }
    [Field("logotypecertextn.indirect_element", "indirect", Description = "LogotypeReference"), Tag(1)] public partial LogotypeReference Indirect { get; }
}

/// <summary>Whether a logotype's data or only a reference to it is there.</summary>
public enum LogotypeInfoChoice : uint
{
    [Name("direct")] Direct,
    [Name("indirect")] Indirect,
}

/// <summary>LogotypeData ::= SEQUENCE.</summary>
[PartOf<Logotypes>, Ber]
public readonly ref partial struct LogotypeData
{
    [Field("logotypecertextn.image", "image", Description = "SEQUENCE_OF_LogotypeImage"), Optional] public partial LogotypeImages Images { get; }
    [Field("logotypecertextn.audio", "audio", Description = "SEQUENCE_OF_LogotypeAudio"), Tag(1), Optional] public partial LogotypeAudios Audios { get; }
}

/// <summary>image SEQUENCE OF LogotypeImage.</summary>
[PartOf<Logotypes>, Ber(BerForm.SequenceOf)]
public readonly ref partial struct LogotypeImages
{
    [Field("logotypecertextn.LogotypeImage_element", "LogotypeImage")] public partial Sequence<LogotypeImage> Items { get; }
}

/// <summary>LogotypeImage ::= SEQUENCE.</summary>
[PartOf<Logotypes>, Ber]
public readonly ref partial struct LogotypeImage
{
    [Field("logotypecertextn.imageDetails_element", "imageDetails", Description = "LogotypeDetails")] public partial LogotypeDetails Details { get; }
    [Field("logotypecertextn.imageInfo_element", "imageInfo", Description = "LogotypeImageInfo"), Optional] public partial LogotypeImageInfo Info { get; }
}

/// <summary>LogotypeImageInfo ::= SEQUENCE.</summary>
[PartOf<Logotypes>, Ber]
public readonly ref partial struct LogotypeImageInfo
{
    [Field("logotypecertextn.type", "type", Description = "LogotypeImageType"), Tag(0), Optional] public partial int Type { get; }

    /// <summary>In bytes.</summary>
    [Field("logotypecertextn.fileSize", "fileSize", Description = "INTEGER")] public partial int FileSize { get; }
    [Field("logotypecertextn.xSize", "xSize", Description = "INTEGER")] public partial int Width { get; }
    [Field("logotypecertextn.ySize", "ySize", Description = "INTEGER")] public partial int Height { get; }
}

/// <summary>audio SEQUENCE OF LogotypeAudio.</summary>
[PartOf<Logotypes>, Ber(BerForm.SequenceOf)]
public readonly ref partial struct LogotypeAudios
{
    [Field("logotypecertextn.LogotypeAudio_element", "LogotypeAudio")] public partial Sequence<LogotypeAudio> Items { get; }
}

/// <summary>LogotypeAudio ::= SEQUENCE.</summary>
[PartOf<Logotypes>, Ber]
public readonly ref partial struct LogotypeAudio
{
    [Field("logotypecertextn.audioDetails_element", "audioDetails", Description = "LogotypeDetails")] public partial LogotypeDetails Details { get; }
}

/// <summary>LogotypeDetails ::= SEQUENCE.</summary>
[PartOf<Logotypes>, Ber]
public readonly ref partial struct LogotypeDetails
{
    [Field("logotypecertextn.mediaType", "mediaType", Description = "IA5String"), Asn(Asn.Ia5String)] public partial ReadOnlySpan<byte> MediaType { get; }
    [Field("logotypecertextn.logotypeHash", "logotypeHash", Description = "SEQUENCE_SIZE_1_MAX_OF_HashAlgAndValue")] public partial LogotypeHashes Hashes { get; }
    [Field("logotypecertextn.logotypeURI", "logotypeURI")] public partial LogotypeUris Uris { get; }
}

/// <summary>LogotypeReference ::= SEQUENCE.</summary>
[PartOf<Logotypes>, Ber]
public readonly ref partial struct LogotypeReference
{
    [Field("logotypecertextn.refStructHash", "refStructHash", Description = "SEQUENCE_SIZE_1_MAX_OF_HashAlgAndValue")] public partial LogotypeHashes Hashes { get; }
    [Field("logotypecertextn.refStructURI", "refStructURI")] public partial LogotypeReferenceUris Uris { get; }
}

/// <summary>SEQUENCE OF HashAlgAndValue.</summary>
[PartOf<Logotypes>, Ber(BerForm.SequenceOf)]
public readonly ref partial struct LogotypeHashes
{
    [Field("logotypecertextn.HashAlgAndValue_element", "HashAlgAndValue")] public partial Sequence<LogotypeHash> Items { get; }
}

/// <summary>HashAlgAndValue ::= SEQUENCE.</summary>
[PartOf<Logotypes>, Ber]
public readonly ref partial struct LogotypeHash
{
    [Field("logotypecertextn.hashAlg_element", "hashAlg", Description = "AlgorithmIdentifier")] public partial X509AlgorithmIdentifier Algorithm { get; }
    [Field("logotypecertextn.hashValue", "hashValue", Description = "OCTET_STRING")] public partial ReadOnlySpan<byte> Value { get; }
}

/// <summary>logotypeURI SEQUENCE OF IA5String.</summary>
[PartOf<Logotypes>, Ber(BerForm.SequenceOf)]
public readonly ref partial struct LogotypeUris
{
    [Field("logotypecertextn.logotypeURI_item", "logotypeURI item"), Asn(Asn.Ia5String)] public partial ReadOnlySpan<byte> First { get; }
}

/// <summary>refStructURI SEQUENCE OF IA5String.</summary>
[PartOf<Logotypes>, Ber(BerForm.SequenceOf)]
public readonly ref partial struct LogotypeReferenceUris
{
    [Field("logotypecertextn.refStructURI_item", "refStructURI item"), Asn(Asn.Ia5String)] public partial ReadOnlySpan<byte> First { get; }
}
