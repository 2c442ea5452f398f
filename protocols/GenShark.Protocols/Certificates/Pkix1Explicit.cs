namespace GenShark.Protocols;

/// <summary>PKIX's module with explicit tags (RFC 5280, A.1), as far as it says more than X.509.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc5280#appendix-A.1"/>
[Protocol("pkix1explicit", "PKIX1Explicit", Short = "PKIX1EXPLICIT", Column = "")]
public readonly ref partial struct Pkix1Explicit
{
    public partial PkixExtensions Extensions { get; }
}

/// <summary>Extensions ::= SEQUENCE OF Extension.</summary>
[PartOf<Pkix1Explicit>, Ber(BerForm.SequenceOf), Node("pkix1explicit.Extensions", "Extensions", FieldType.UInt32)]
[ByOid("1.2.840.113549.1.9.14", "pkcs-9-at-extensionRequest")]
public readonly ref partial struct PkixExtensions
{
    [Field("pkix1explicit.Extension_element", "Extension")] public partial Sequence<PkixExtension> Items { get; }
}

/// <summary>Extension ::= SEQUENCE.</summary>
[PartOf<Pkix1Explicit>, Ber]
public readonly ref partial struct PkixExtension
{
    [Field("pkix1explicit.id", "Id", Type = FieldType.String, Description = "Object identifier Id"), Asn(Asn.ObjectIdentifier)] public partial ReadOnlySpan<byte> Id { get; }
    [Field("pkix1explicit.critical", "critical", Description = "BOOLEAN"), Optional] public partial bool IsCritical { get; }
    [DefinedBy(nameof(Id))] public partial ReadOnlySpan<byte> Value { get; }
}

/// <summary>Where a certification practice statement stands (RFC 5280, 4.2.1.4).</summary>
[PartOf<Pkix1Explicit>, Ber(BerForm.Value)]
[ByOid("1.3.6.1.5.5.7.2.1", "id-qt-cps")]
public readonly ref partial struct PracticeStatement
{
    [Field("pkix1explicit.DirectoryString", "DirectoryString", Type = FieldType.String)] public partial ReadOnlySpan<byte> Uri { get; }
}

/// <summary>DomainParameters ::= SEQUENCE (RFC 3279, 2.3.3).</summary>
[PartOf<Pkix1Explicit>, Ber, Node("pkix1explicit.DomainParameters_element", "DomainParameters", FieldType.None)]
[ByOid("1.2.840.10046.2.1", "dhpublicnumber")]
public readonly ref partial struct DomainParameters
{
    [Field("pkix1explicit.p", "p", Description = "INTEGER")] public partial int P { get; }
    [Field("pkix1explicit.g", "g", Description = "INTEGER")] public partial int G { get; }
    [Field("pkix1explicit.q", "q", Description = "INTEGER")] public partial int Q { get; }
    [Field("pkix1explicit.j", "j", Description = "INTEGER"), Optional] public partial int J { get; }
    [Field("pkix1explicit.validationParms_element", "validationParms"), Optional] public partial ValidationParameters Validation { get; }
}

/// <summary>ValidationParms ::= SEQUENCE.</summary>
[PartOf<Pkix1Explicit>, Ber]
public readonly ref partial struct ValidationParameters
{
    [Field("pkix1explicit.seed", "seed", Description = "BIT_STRING"), Asn(Asn.BitString)] public partial ReadOnlySpan<byte> Seed { get; }
    [Field("pkix1explicit.pgenCounter", "pgenCounter", Description = "INTEGER")] public partial int Counter { get; }
}

/// <summary>Features ::= SEQUENCE OF INTEGER: extensions of TLS that a server must support (RFC 7633).</summary>
[PartOf<Pkix1Explicit>, Ber(BerForm.SequenceOf), Node("pkix1explicit.Features", "Features", FieldType.UInt32)]
[ByOid("1.3.6.1.5.5.7.1.24", "id-pe-tlsfeature")]
public readonly ref partial struct TlsFeatures
{
    [Field("pkix1explicit.Features_item", "Features item", Description = "TLS Extension that MUST be supported by the server")] public partial TlsExtensionType First { get; }
}
