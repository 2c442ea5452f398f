namespace GenShark.Protocols;

/// <summary>A client wants to see that the server's certificate is still good (RFC 6066, 8).</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsStatusRequest
{
    [Field("tls.handshake.extensions_status_request_type", "Certificate Status Type")] public partial TlsCertificateStatusType Type { get; }
    [If(nameof(IsOcsp))] public partial TlsOcspRequest Request { get; }

    private bool IsOcsp => Type is TlsCertificateStatusType.Ocsp or TlsCertificateStatusType.OcspMulti;
}

/// <summary>Whose answers a client trusts, and what it wants in them.</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsOcspRequest
{
    [Field("tls.handshake.extensions_status_request_responder_ids_len", "Responder ID list Length", Type = FieldType.UInt16)] public partial TlsLength16 RespondersLength { get; }
    [Size(nameof(RespondersSize))] public partial ReadOnlySpan<byte> Responders { get; }
    [Field("tls.handshake.extensions_status_request_exts_len", "Request Extensions Length", Type = FieldType.UInt16)] public partial TlsLength16 ExtensionsLength { get; }
    [Size(nameof(ExtensionsSize))] public partial ReadOnlySpan<byte> Extensions { get; }

    private int RespondersSize => RespondersLength.Size;
    private int ExtensionsSize => ExtensionsLength.Size;
}

/// <summary>The same for all certificates of a chain (RFC 6961, 2.2).</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsStatusRequestList
{
    [Field("tls.handshake.extensions_status_request_list_len", "Certificate Status List Length", Type = FieldType.UInt16, Description = "CertificateStatusRequestItemV2 list length")] public partial TlsLength16 Length { get; }
    [Size(nameof(ListSize))] public partial Sequence<TlsStatusRequestItem> Items { get; }

    private int ListSize => Length.Size;
}

/// <summary>One request.</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsStatusRequestItem
{
    [Field("tls.handshake.extensions_status_request_type", "Certificate Status Type")] public partial TlsCertificateStatusType Type { get; }
    [Field("tls.handshake.extensions_status_request_len", "Certificate Status Length", Type = FieldType.UInt16)] public partial TlsLength16 Length { get; }
    [Size(nameof(RequestSize))] public partial TlsOcspRequest Request { get; }

    private int RequestSize => Length.Size;
}

/// <summary>That a certificate is still good (RFC 6066, 8; RFC 8446, 4.4.2.1): an answer of OCSP.</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsCertificateStatus
{
    [Field("tls.handshake.extensions_status_request_type", "Certificate Status Type")] public partial TlsCertificateStatusType Type { get; }
    [Field("tls.handshake.ocsp_response_list_len", "OCSP Response List Length", Type = FieldType.UInt24, Description = "OCSPResponseList length"), If(nameof(IsList))] public partial TlsLength24 ListLength { get; }
    [Size(nameof(ResponsesSize))] public partial Sequence<TlsOcspResponse> Responses { get; }

    private bool IsList => Type == TlsCertificateStatusType.OcspMulti;
    private int ResponsesSize => IsList ? ListLength.Size : Slice.Length - 1;
}

/// <summary>One answer.</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsOcspResponse
{
    [Field("tls.handshake.ocsp_response_len", "OCSP Response Length", Type = FieldType.UInt24)] public partial TlsLength24 Length { get; }
    [Size(nameof(ResponseSize))] public partial OcspStapledResponse Response { get; }

    private int ResponseSize => Length.Size;
}
