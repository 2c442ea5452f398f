namespace GenShark.Protocols;

/// <summary>Qualified certificates: those of natural persons.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc3739"/>
[Protocol("pkixqualified", "PKIX Qualified", Short = "PKIXQUALIFIED", Column = "")]
public readonly ref partial struct PkixQualified
{
    public partial QualifiedStatements Statements { get; }
}

/// <summary>QCStatements ::= SEQUENCE OF QCStatement (RFC 3739, 3.2.6).</summary>
[PartOf<PkixQualified>, Ber(BerForm.SequenceOf), Node("pkixqualified.QCStatements", "QCStatements", FieldType.UInt32), ByOid("1.3.6.1.5.5.7.1.3", "id-pe-qcStatements")]
public readonly ref partial struct QualifiedStatements
{
    [Field("pkixqualified.QCStatement_element", "QCStatement")] public partial Sequence<QualifiedStatement> Items { get; }
}

/// <summary>QCStatement ::= SEQUENCE.</summary>
[PartOf<PkixQualified>, Ber]
public readonly ref partial struct QualifiedStatement
{
    [Field("pkixqualified.statementId", "statementId"), Asn(Asn.ObjectIdentifier)] public partial ReadOnlySpan<byte> Id { get; }
    [Asn(Asn.Any), DefinedBy(nameof(Id)), Optional] public partial ReadOnlySpan<byte> Info { get; }
}

/// <summary>SemanticsInformation ::= SEQUENCE.</summary>
[PartOf<PkixQualified>, Ber, Node("pkixqualified.SemanticsInformation_element", "SemanticsInformation", FieldType.None)]
[ByOid("1.3.6.1.5.5.7.11.1", "id-qcs-pkixQCSyntax-v1"), ByOid("1.3.6.1.5.5.7.11.2", "id-qcs-pkixQCSyntax-v2")]
public readonly ref partial struct SemanticsInformation
{
    [Field("pkixqualified.semanticsIdentifier", "semanticsIdentifier", Description = "OBJECT_IDENTIFIER"), Asn(Asn.ObjectIdentifier), Optional] public partial ReadOnlySpan<byte> Identifier { get; }
    [Field("pkixqualified.nameRegistrationAuthorities", "nameRegistrationAuthorities"), Optional] public partial RegistrationAuthorities Authorities { get; }
}

/// <summary>NameRegistrationAuthorities ::= SEQUENCE OF GeneralName.</summary>
[PartOf<PkixQualified>, Ber(BerForm.SequenceOf)]
public readonly ref partial struct RegistrationAuthorities
{
    [Field("pkixqualified.GeneralName", "GeneralName", Names = typeof(X509GeneralNameChoice))] public partial Sequence<X509GeneralName> Names { get; }
}
