using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A chain of certificates, the sender's own first (RFC 8446, 4.4.2; RFC 5246, 7.4.2).</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsCertificate
{
    [If(nameof(IsNew))] public partial TlsRequestContext Context { get; }

    [Field("tls.handshake.certificates_length", "Certificates Length", Type = FieldType.UInt24, Description = "Length of certificates field")] public partial TlsLength24 Length { get; }
    [Size(nameof(ListSize)), If(nameof(HasCertificates))] public partial TlsCertificateList List { get; }

    private bool IsNew => Dissection is { } d && Tls.Conversations(d).Agreed.IsVersion13;
    private int ListSize => Length.Size;
    private bool HasCertificates => ListSize > 0;
}

/// <summary>Which request a certificate answers, in TLS 1.3.</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsRequestContext
{
    [Field("tls.handshake.certificate_request_context_length", "Certificate Request Context Length", Type = FieldType.UInt8)] public partial TlsLength8 Length { get; }
    [Field("tls.handshake.certificate_request_context", "Certificate Request Context", Description = "Value from CertificateRequest or empty for server auth"), Size(nameof(ContextSize)), If(nameof(HasContext))] public partial ReadOnlySpan<byte> Context { get; }

    private int ContextSize => Length.Size;
    private bool HasContext => ContextSize > 0;
}

/// <summary>The chain.</summary>
[PartOf<Tls>, Node("tls.handshake.certificates", "Certificates", FieldType.None)]
public readonly ref partial struct TlsCertificateList
{
    public partial Sequence<TlsCertificateItem> Items { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append($"Certificates ({Slice.Length} byte{(Slice.Length == 1 ? "" : "s")})");
}

/// <summary>One certificate; in TLS 1.3 with extensions.</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsCertificateItem
{
    [Field("tls.handshake.certificate_length", "Certificate Length", Type = FieldType.UInt24, Description = "Length of certificate")] public partial TlsLength24 Length { get; }
    [Size(nameof(CertificateSize))] public partial TlsCertificateBytes Certificate { get; }
    [If(nameof(HasExtensions))] public partial TlsExtensions Extensions { get; }

    private int CertificateSize => Length.Size;
    private bool HasExtensions => Dissection is { } d && Tls.Conversations(d).Agreed.IsVersion13;
}

/// <summary>The certificate itself.</summary>
[PartOf<Tls>, DeclareField("tls.handshake.certificate", "Certificate", FieldType.Bytes)]
public readonly ref partial struct TlsCertificateBytes
{
    /// <summary>The field is as long as the certificate says, and not there if the vector holds less.</summary>
    [Custom]
    private bool WalkCertificate(Dissection d, in Slice s, ref int at)
    {
        at = s.Length;
        return X509Certificate.WalkBelow(d, TlsFields.HandshakeCertificate, s);
    }
}

/// <summary>A certificate message that is compressed (RFC 8879, 4).</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsCompressedCertificate
{
    [Field("tls.compress_certificate.algorithm", "Algorithm")] public partial TlsCertificateCompression Algorithm { get; }
    [Field("tls.compress_certificate.uncompressed_length", "Uncompressed Length")] public partial UInt24 UncompressedLength { get; }
    [Field("tls.compress_certificate.compressed_certificate_message.length", "Length", Type = FieldType.UInt24)] public partial TlsLength24 Length { get; }
    [Field("tls.compress_certificate.compressed_certificate_message", "Compressed Certificate Message"), Size(nameof(MessageSize))] public partial ReadOnlySpan<byte> Message { get; }

    private int MessageSize => Length.Size;
}
