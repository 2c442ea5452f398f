namespace GenShark.Protocols;

/// <summary>OCSPResponse ::= SEQUENCE (RFC 6960, 4.2.1).</summary>
[PartOf<Ocsp>, Ber]
public readonly ref partial struct OcspResponse
{
    [Field("ocsp.responseStatus", "responseStatus", Description = "OCSPResponseStatus"), Asn(Asn.Enumerated)] public partial OcspResponseStatus Status { get; }
    [Field("ocsp.responseBytes_element", "responseBytes"), Tag(0, Explicit = true), Optional] public partial OcspResponseBytes Response { get; }
}

/// <summary>A response that another protocol's message holds.</summary>
[PartOf<Ocsp>]
public readonly ref partial struct OcspStapledResponse
{
    /// <summary>tshark heads it by the protocol, yet it is no layer.</summary>
    [Custom]
    private bool WalkResponse(Dissection d, in Slice s, ref int at)
    {
        at = s.Length;
        return s.Length == 0 || Ocsp.WalkResponse(d, s);
    }
}

/// <summary>Whether there is an answer.</summary>
public enum OcspResponseStatus : uint
{
    [Name("successful")] Successful = 0,
    [Name("malformedRequest")] MalformedRequest = 1,
    [Name("internalError")] InternalError = 2,
    [Name("tryLater")] TryLater = 3,
    [Name("sigRequired")] SignatureRequired = 5,
    [Name("unauthorized")] Unauthorized = 6,
}

/// <summary>ResponseBytes ::= SEQUENCE.</summary>
[PartOf<Ocsp>, Ber]
public readonly ref partial struct OcspResponseBytes
{
    [Field("ocsp.responseType.id", "ResponseType Id", Type = FieldType.String), Asn(Asn.ObjectIdentifier)] public partial ReadOnlySpan<byte> Type { get; }
    [DefinedBy(nameof(Type))] public partial ReadOnlySpan<byte> Response { get; }
}

/// <summary>BasicOCSPResponse ::= SEQUENCE.</summary>
[PartOf<Ocsp>, Ber, Node("ocsp.BasicOCSPResponse_element", "BasicOCSPResponse", FieldType.None)]
[ByOid("1.3.6.1.5.5.7.48.1.1", "id-pkix-ocsp-basic")]
public readonly ref partial struct BasicOcspResponse
{
    [Field("ocsp.tbsResponseData_element", "tbsResponseData", Description = "ResponseData")] public partial OcspResponseData Data { get; }
    [Field("ocsp.signatureAlgorithm_element", "signatureAlgorithm", Description = "AlgorithmIdentifier")] public partial X509AlgorithmIdentifier Algorithm { get; }
    [Field("ocsp.signature", "signature", Description = "BIT_STRING"), Asn(Asn.BitString)] public partial ReadOnlySpan<byte> Signature { get; }
    [Field("ocsp.certs", "certs", Description = "SEQUENCE_OF_Certificate"), Tag(0, Explicit = true), Optional] public partial OcspCertificates Certificates { get; }
}

/// <summary>ResponseData ::= SEQUENCE.</summary>
[PartOf<Ocsp>, Ber]
public readonly ref partial struct OcspResponseData
{
    [Field("ocsp.version", "version"), Tag(0, Explicit = true), Optional] public partial X509Version Version { get; }
    [Field("ocsp.responderID", "responderID", Names = typeof(OcspResponderChoice))] public partial OcspResponder Responder { get; }
    [Field("ocsp.producedAt", "producedAt", Description = "GeneralizedTime"), Asn(Asn.GeneralizedTime)] public partial ReadOnlySpan<byte> ProducedAt { get; }
    [Field("ocsp.responses", "responses", Description = "SEQUENCE_OF_SingleResponse")] public partial OcspResponses Responses { get; }
    [Field("ocsp.responseExtensions", "responseExtensions", Description = "Extensions"), Tag(1, Explicit = true), Optional] public partial PkixExtensions Extensions { get; }
}

/// <summary>ResponderID ::= CHOICE.</summary>
[PartOf<Ocsp>, Ber(BerForm.Choice)]
public readonly ref partial struct OcspResponder
{
    [Field("ocsp.byName", "byName", Description = "Name"), Tag(1, Explicit = true)] public partial X509Name Name { get; }
    [Field("ocsp.byKey", "byKey", Description = "KeyHash"), Tag(2, Explicit = true)] public partial ReadOnlySpan<byte> KeyHash { get; }
}

/// <summary>How a responder is named.</summary>
public enum OcspResponderChoice : uint
{
    [Name("byName")] Name = 1,
    [Name("byKey")] Key = 2,
}

/// <summary>responses SEQUENCE OF SingleResponse.</summary>
[PartOf<Ocsp>, Ber(BerForm.SequenceOf)]
public readonly ref partial struct OcspResponses
{
    [Field("ocsp.SingleResponse_element", "SingleResponse")] public partial Sequence<OcspSingleResponse> Items { get; }
}

/// <summary>SingleResponse ::= SEQUENCE.</summary>
[PartOf<Ocsp>, Ber]
public readonly ref partial struct OcspSingleResponse
{
    [Field("ocsp.certID_element", "certID")] public partial OcspCertificateId Certificate { get; }
    [Field("ocsp.certStatus", "certStatus", Names = typeof(OcspStatusChoice))] public partial OcspStatus Status { get; }
    [Field("ocsp.thisUpdate", "thisUpdate", Description = "GeneralizedTime"), Asn(Asn.GeneralizedTime)] public partial ReadOnlySpan<byte> ThisUpdate { get; }
    [Field("ocsp.nextUpdate", "nextUpdate", Description = "GeneralizedTime"), Tag(0, Explicit = true), Asn(Asn.GeneralizedTime), Optional] public partial ReadOnlySpan<byte> NextUpdate { get; }
    [Field("ocsp.singleExtensions", "singleExtensions", Description = "Extensions"), Tag(1, Explicit = true), Optional] public partial PkixExtensions Extensions { get; }
}

/// <summary>CertStatus ::= CHOICE.</summary>
[PartOf<Ocsp>, Ber(BerForm.Choice)]
public readonly ref partial struct OcspStatus
{
    [Field("ocsp.good_element", "good"), Tag(0), Asn(Asn.Null)] public partial ReadOnlySpan<byte> Good { get; }
    [Field("ocsp.revoked_element", "revoked", Description = "RevokedInfo"), Tag(1)] public partial OcspRevocation Revoked { get; }
    [Field("ocsp.unknown_element", "unknown", Description = "UnknownInfo"), Tag(2), Asn(Asn.Null)] public partial ReadOnlySpan<byte> Unknown { get; }
}

/// <summary>A certificate's status.</summary>
public enum OcspStatusChoice : uint
{
    [Name("good")] Good,
    [Name("revoked")] Revoked,
    [Name("unknown")] Unknown,
}

/// <summary>RevokedInfo ::= SEQUENCE.</summary>
[PartOf<Ocsp>, Ber]
public readonly ref partial struct OcspRevocation
{
    [Field("ocsp.revocationTime", "revocationTime", Description = "GeneralizedTime"), Asn(Asn.GeneralizedTime)] public partial ReadOnlySpan<byte> Time { get; }
    [Field("ocsp.revocationReason", "revocationReason", Description = "CRLReason"), Tag(0, Explicit = true), Asn(Asn.Enumerated), Optional] public partial RevocationReason Reason { get; }
}

/// <summary>A nonce that ties a response to its request (RFC 6960, 4.4.1).</summary>
[PartOf<Ocsp>, Ber(BerForm.Value), ByOid("1.3.6.1.5.5.7.48.1.2", "id-pkix-ocsp-nonce")]
public readonly ref partial struct OcspNonce
{
    [Field("ocsp.ReOcspNonce", "ReOcspNonce")] public partial ReadOnlySpan<byte> Value { get; }
}

/// <summary>CrlID ::= SEQUENCE (RFC 6960, 4.4.2).</summary>
[PartOf<Ocsp>, Ber, Node("ocsp.CrlID_element", "CrlID", FieldType.None), ByOid("1.3.6.1.5.5.7.48.1.3", "id-pkix-ocsp-crl")]
public readonly ref partial struct OcspListId
{
    [Field("ocsp.crlUrl", "crlUrl", Description = "IA5String"), Tag(0, Explicit = true), Asn(Asn.Ia5String), Optional] public partial ReadOnlySpan<byte> Url { get; }
    [Field("ocsp.crlNum", "crlNum", Description = "INTEGER"), Tag(1, Explicit = true), Optional] public partial int Number { get; }
    [Field("ocsp.crlTime", "crlTime", Description = "GeneralizedTime"), Tag(2, Explicit = true), Asn(Asn.GeneralizedTime), Optional] public partial ReadOnlySpan<byte> Time { get; }
}

/// <summary>AcceptableResponses ::= SEQUENCE OF OBJECT IDENTIFIER (RFC 6960, 4.4.3).</summary>
[PartOf<Ocsp>, Ber(BerForm.SequenceOf), Node("ocsp.AcceptableResponses", "AcceptableResponses", FieldType.UInt32), ByOid("1.3.6.1.5.5.7.48.1.4", "id-pkix-ocsp-response")]
public readonly ref partial struct OcspAcceptableResponses
{
    [Field("ocsp.AcceptableResponses_item", "AcceptableResponses item", Description = "OBJECT_IDENTIFIER"), Asn(Asn.ObjectIdentifier)] public partial ReadOnlySpan<byte> First { get; }
}

/// <summary>That a responder's certificate need not be checked (RFC 6960, 4.2.2.2.1).</summary>
[PartOf<Ocsp>, Ber(BerForm.Value), ByOid("1.3.6.1.5.5.7.48.1.5", "id-pkix-ocsp-nocheck")]
public readonly ref partial struct OcspNoCheck
{
    [Field("ocsp.NULL_element", "NULL"), Asn(Asn.Null)] public partial ReadOnlySpan<byte> Value { get; }
}

/// <summary>ArchiveCutoff ::= GeneralizedTime (RFC 6960, 4.4.4).</summary>
[PartOf<Ocsp>, Ber(BerForm.Value), ByOid("1.3.6.1.5.5.7.48.1.6", "id-pkix-ocsp-archive-cutoff")]
public readonly ref partial struct OcspArchiveCutoff
{
    [Field("ocsp.ArchiveCutoff", "ArchiveCutoff"), Asn(Asn.GeneralizedTime)] public partial ReadOnlySpan<byte> Time { get; }
}

/// <summary>ServiceLocator ::= SEQUENCE (RFC 6960, 4.4.6).</summary>
[PartOf<Ocsp>, Ber, Node("ocsp.ServiceLocator_element", "ServiceLocator", FieldType.None), ByOid("1.3.6.1.5.5.7.48.1.7", "id-pkix-ocsp-service-locator")]
public readonly ref partial struct OcspServiceLocator
{
    [Field("ocsp.issuer", "issuer", Names = typeof(X509NameChoice), Description = "Name")] public partial X509Name Issuer { get; }
    [Field("ocsp.locator", "locator", Description = "AuthorityInfoAccessSyntax")] public partial AuthorityInfoAccess Locator { get; }
}
