namespace GenShark.Protocols;

/// <summary>X.509's authentication framework: certificates and lists of those that were revoked.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc5280"/>
[Protocol("x509af", "X.509 Authentication Framework", Short = "X509AF", Column = "")]
public readonly ref partial struct X509Af
{
    public partial X509Certificate Certificate { get; }
}

/// <summary>Certificate ::= SEQUENCE (RFC 5280, 4.1).</summary>
[PartOf<X509Af>, Ber, Node("x509af.Certificate_element", "Certificate", FieldType.None)]
[ByOid("2.5.4.36", "id-at-userCertificate"), ByOid("2.5.4.37", "id-at-cAcertificate")]
public readonly ref partial struct X509Certificate
{
    [Field("x509af.signedCertificate_element", "signedCertificate")] public partial X509SignedCertificate Signed { get; }
    [Field("x509af.algorithmIdentifier_element", "algorithmIdentifier")] public partial X509AlgorithmIdentifier Algorithm { get; }
    [Field("x509af.encrypted", "encrypted", Description = "BIT_STRING"), Asn(Asn.BitString)] public partial ReadOnlySpan<byte> Signature { get; }

    [Title(Append = true)]
    private void WriteSubject(TextBuilder text)
    {
        text.Append(" ("u8);
        Signed.Subject.RdnSequence.Write(text);
        text.Append(')');
    }

    /// <summary>Shows a certificate below a field of the protocol that carries it; false after a fault.</summary>
    public static bool WalkBelow(Dissection d, int field, in Slice s)
    {
        if (!BerElement.TryRead(s, 0, out BerElement head, out int lacking)) return d.Fail(s, lacking, 1);
        if (!d.Need(s, 0, head.Size)) return false;
        int node = d.BytesNode(field, s, 0, head.Size);
        d.Open();
        if (!Walk(d, s, out _)) return false;
        d.Close();
        if (!d.WantsText) return true;
        Create(s).WriteSubject(d.BeginText());
        d.AppendText(node);
        return true;
    }
}

/// <summary>TBSCertificate ::= SEQUENCE (RFC 5280, 4.1).</summary>
[PartOf<X509Af>, Ber]
public readonly ref partial struct X509SignedCertificate
{
    [Field("x509af.version", "version"), Tag(0, Explicit = true), Optional] public partial X509Version Version { get; }
    [Field("x509af.serialNumber", "serialNumber", Description = "CertificateSerialNumber"), Asn(Asn.Integer)] public partial ReadOnlySpan<byte> SerialNumber { get; }
    [Field("x509af.signature_element", "signature", Description = "AlgorithmIdentifier")] public partial X509AlgorithmIdentifier Signature { get; }
    [Field("x509af.issuer", "issuer", Names = typeof(X509NameChoice), Description = "Name")] public partial X509Name Issuer { get; }
    [Field("x509af.validity_element", "validity")] public partial X509Validity Validity { get; }
    [Field("x509af.subject", "subject", Names = typeof(X509NameChoice), Description = "SubjectName")] public partial X509SubjectName Subject { get; }
    [Field("x509af.subjectPublicKeyInfo_element", "subjectPublicKeyInfo")] public partial X509PublicKeyInfo PublicKeyInfo { get; }
    [Field("x509af.issuerUniqueIdentifier", "issuerUniqueIdentifier", Description = "UniqueIdentifier"), Tag(1), Asn(Asn.BitString), Optional] public partial ReadOnlySpan<byte> IssuerUniqueIdentifier { get; }
    [Field("x509af.subjectUniqueIdentifier", "subjectUniqueIdentifier", Description = "UniqueIdentifier"), Tag(2), Asn(Asn.BitString), Optional] public partial ReadOnlySpan<byte> SubjectUniqueIdentifier { get; }
    [Field("x509af.extensions", "extensions"), Tag(3, Explicit = true), Optional] public partial X509Extensions Extensions { get; }
}

/// <summary>Version ::= INTEGER.</summary>
public enum X509Version
{
    [Name("v1")] V1,
    [Name("v2")] V2,
    [Name("v3")] V3,
}

/// <summary>A name whose field is the subject's own.</summary>
[PartOf<X509Af>, Ber(BerForm.Choice)]
public readonly ref partial struct X509SubjectName
{
    [Field("x509af.rdnSequence", "rdnSequence")] public partial RdnSequence RdnSequence { get; }
}

/// <summary>AlgorithmIdentifier ::= SEQUENCE (RFC 5280, 4.1.1.2).</summary>
[PartOf<X509Af>, Ber]
public readonly ref partial struct X509AlgorithmIdentifier
{
    [Field("x509af.algorithm.id", "Algorithm Id"), Asn(Asn.ObjectIdentifier)] public partial ReadOnlySpan<byte> Algorithm { get; }
    [Asn(Asn.Any), DefinedBy(nameof(Algorithm)), Optional] public partial ReadOnlySpan<byte> Parameters { get; }

    [Title(Append = true)]
    private void WriteName(TextBuilder text) => X509Text.WriteIdentifier(text, Algorithm);
}

/// <summary>Validity ::= SEQUENCE.</summary>
[PartOf<X509Af>, Ber]
public readonly ref partial struct X509Validity
{
    [Field("x509af.notBefore", "notBefore", Names = typeof(X509TimeChoice), Description = "Time")] public partial X509Time NotBefore { get; }
    [Field("x509af.notAfter", "notAfter", Names = typeof(X509TimeChoice), Description = "Time")] public partial X509Time NotAfter { get; }
}

/// <summary>Time ::= CHOICE.</summary>
[PartOf<X509Af>, Ber(BerForm.Choice)]
public readonly ref partial struct X509Time
{
    [Field("x509af.utcTime", "utcTime"), Asn(Asn.UtcTime)] public partial ReadOnlySpan<byte> UtcTime { get; }
    [Field("x509af.generalizedTime", "generalizedTime"), Asn(Asn.GeneralizedTime)] public partial ReadOnlySpan<byte> GeneralizedTime { get; }
}

/// <summary>Which time it is.</summary>
public enum X509TimeChoice : uint
{
    [Name("utcTime")] UtcTime,
    [Name("generalizedTime")] GeneralizedTime,
}

/// <summary>SubjectPublicKeyInfo ::= SEQUENCE (RFC 5280, 4.1.2.7).</summary>
[PartOf<X509Af>, Ber]
[DeclareField("x509af.subjectPublicKey", "subjectPublicKey", FieldType.Bytes)]
public readonly ref partial struct X509PublicKeyInfo
{
    // 1.2.840.113549.1.1.1.
    private static ReadOnlySpan<byte> RsaEncryption => [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];

    [Field("x509af.algorithm_element", "algorithm", Description = "AlgorithmIdentifier")] public partial X509AlgorithmIdentifier Algorithm { get; }
    [Asn(Asn.BitString), Content(nameof(WalkKey))] public partial ReadOnlySpan<byte> PublicKey { get; }

    // Keys of RSA are shown in their parts, without what pads them.
    private bool WalkKey(Dissection d, in Slice content)
    {
        if (!Algorithm.Algorithm.SequenceEqual(RsaEncryption)) return BerWalker.BitString(d, X509AfFields.SubjectPublicKey, content);
        Slice key = content.From(1);
        if (!BerElement.TryRead(key, 0, out BerElement head, out int lacking)) return d.Fail(key, lacking, 1);
        if (!d.Bytes(X509AfFields.SubjectPublicKey, key, 0, head.Size)) return false;
        d.Open();
        if (!RsaPublicKey.Walk(d, key, out _)) return false;
        d.Close();
        return true;
    }
}

/// <summary>Extensions ::= SEQUENCE OF Extension.</summary>
[PartOf<X509Af>, Ber(BerForm.SequenceOf)]
public readonly ref partial struct X509Extensions
{
    [Field("x509af.Extension_element", "Extension")] public partial Sequence<X509Extension> Items { get; }
}

/// <summary>Extension ::= SEQUENCE (RFC 5280, 4.1).</summary>
[PartOf<X509Af>, Ber]
public readonly ref partial struct X509Extension
{
    [Field("x509af.extension.id", "Extension Id"), Asn(Asn.ObjectIdentifier)] public partial ReadOnlySpan<byte> Id { get; }
    [Field("x509af.critical", "critical", Description = "BOOLEAN"), Optional] public partial bool IsCritical { get; }
    [DefinedBy(nameof(Id))] public partial ReadOnlySpan<byte> Value { get; }

    [Title(Append = true)]
    private void WriteName(TextBuilder text) => X509Text.WriteIdentifier(text, Id);
}

/// <summary>Userid ::= UTF8String.</summary>
[PartOf<X509Af>, Ber(BerForm.Value)]
[ByOid("0.9.2342.19200300.100.1.1", "id-userid")]
public readonly ref partial struct X509UserId
{
    [Field("x509af.Userid", "Userid"), Asn(Asn.Utf8String)] public partial ReadOnlySpan<byte> Value { get; }
}

/// <summary>DSS-Params ::= SEQUENCE (RFC 3279, 2.3.2).</summary>
[PartOf<X509Af>, Ber, Node("x509af.DSS_Params_element", "DSS-Params", FieldType.None)]
[ByOid("1.2.840.10040.4.1", "id-dsa")]
public readonly ref partial struct DssParameters
{
    [Field("x509af.p", "p", Description = "INTEGER"), Asn(Asn.Integer)] public partial ReadOnlySpan<byte> P { get; }
    [Field("x509af.q", "q", Description = "INTEGER"), Asn(Asn.Integer)] public partial ReadOnlySpan<byte> Q { get; }
    [Field("x509af.g", "g", Description = "INTEGER"), Asn(Asn.Integer)] public partial ReadOnlySpan<byte> G { get; }
}
