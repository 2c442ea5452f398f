using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Online Certificate Status Protocol: whether certificates are still good.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc6960"/>
[Protocol("ocsp", "Online Certificate Status Protocol", Short = "OCSP")]
[Over("certificate_status", Names = ["ocsp"])]
[Over("media_type", Names = ["application/ocsp-request", "application/ocsp-response"])]
public readonly ref partial struct Ocsp
{
    /// <summary>Which of the two it is tells its first value, before any component is read.</summary>
    [Custom]
    private bool WalkMessage(Dissection d, in Slice s, ref int at)
    {
        at = s.Length;
        return IsResponse ? OcspResponse.Walk(d, s, out _) : OcspRequest.Walk(d, s, out _);
    }

    private bool IsResponse => BerView.TypeOf(BerView.Content(Slice)) == Asn.Enumerated;

    [Info]
    private void WriteInfo(TextBuilder text) => text.Append(IsResponse ? "Response"u8 : "Request"u8);

    /// <summary>Shows a response that another protocol's message holds; false after a fault.</summary>
    public static bool WalkResponse(Dissection d, in Slice response)
    {
        int node = d.BytesNode(OcspFields.First, response, 0, response.Length);
        if (d.WantsText)
        {
            d.BeginText().Append("OCSP Response"u8);
            d.EndText(node);
        }
        d.Open();
        if (!OcspResponse.Walk(d, response, out _)) return false;
        d.Close();
        return true;
    }
}

/// <summary>OCSPRequest ::= SEQUENCE (RFC 6960, 4.1.1).</summary>
[PartOf<Ocsp>, Ber]
public readonly ref partial struct OcspRequest
{
    [Field("ocsp.tbsRequest_element", "tbsRequest")] public partial OcspSignedRequest Request { get; }
    [Field("ocsp.optionalSignature_element", "optionalSignature", Description = "Signature"), Tag(0, Explicit = true), Optional] public partial OcspSignature Signature { get; }
}

/// <summary>TBSRequest ::= SEQUENCE.</summary>
[PartOf<Ocsp>, Ber]
public readonly ref partial struct OcspSignedRequest
{
    [Field("ocsp.version", "version"), Tag(0, Explicit = true), Optional] public partial X509Version Version { get; }
    [Field("ocsp.requestorName", "requestorName", Names = typeof(X509GeneralNameChoice), Description = "GeneralName"), Tag(1, Explicit = true), Optional] public partial X509GeneralName Requestor { get; }
    [Field("ocsp.requestList", "requestList", Description = "SEQUENCE_OF_Request")] public partial OcspRequestList Requests { get; }
    [Field("ocsp.requestExtensions", "requestExtensions", Description = "Extensions"), Tag(2, Explicit = true), Optional] public partial PkixExtensions Extensions { get; }
}

/// <summary>requestList SEQUENCE OF Request.</summary>
[PartOf<Ocsp>, Ber(BerForm.SequenceOf)]
public readonly ref partial struct OcspRequestList
{
    [Field("ocsp.Request_element", "Request")] public partial Sequence<OcspRequestItem> Items { get; }
}

/// <summary>Request ::= SEQUENCE.</summary>
[PartOf<Ocsp>, Ber]
public readonly ref partial struct OcspRequestItem
{
    [Field("ocsp.reqCert_element", "reqCert", Description = "CertID")] public partial OcspCertificateId Certificate { get; }
    [Field("ocsp.singleRequestExtensions", "singleRequestExtensions", Description = "Extensions"), Tag(0, Explicit = true), Optional] public partial PkixExtensions Extensions { get; }
}

/// <summary>CertID ::= SEQUENCE.</summary>
[PartOf<Ocsp>, Ber]
public readonly ref partial struct OcspCertificateId
{
    [Field("ocsp.hashAlgorithm_element", "hashAlgorithm", Description = "AlgorithmIdentifier")] public partial X509AlgorithmIdentifier HashAlgorithm { get; }
    [Field("ocsp.issuerNameHash", "issuerNameHash", Description = "OCTET_STRING")] public partial ReadOnlySpan<byte> IssuerNameHash { get; }
    [Field("ocsp.issuerKeyHash", "issuerKeyHash", Description = "OCTET_STRING")] public partial ReadOnlySpan<byte> IssuerKeyHash { get; }
    [Field("ocsp.serialNumber", "serialNumber", Description = "CertificateSerialNumber"), Asn(Asn.Integer)] public partial ReadOnlySpan<byte> SerialNumber { get; }
}

/// <summary>Signature ::= SEQUENCE.</summary>
[PartOf<Ocsp>, Ber]
public readonly ref partial struct OcspSignature
{
    [Field("ocsp.signatureAlgorithm_element", "signatureAlgorithm", Description = "AlgorithmIdentifier")] public partial X509AlgorithmIdentifier Algorithm { get; }
    [Field("ocsp.signature", "signature", Description = "BIT_STRING"), Asn(Asn.BitString)] public partial ReadOnlySpan<byte> Signature { get; }
    [Field("ocsp.certs", "certs", Description = "SEQUENCE_OF_Certificate"), Tag(0, Explicit = true), Optional] public partial OcspCertificates Certificates { get; }
}

/// <summary>certs SEQUENCE OF Certificate.</summary>
[PartOf<Ocsp>, Ber(BerForm.SequenceOf)]
public readonly ref partial struct OcspCertificates
{
    [Field("ocsp.Certificate_element", "Certificate")] public partial Sequence<X509Certificate> Items { get; }
}
