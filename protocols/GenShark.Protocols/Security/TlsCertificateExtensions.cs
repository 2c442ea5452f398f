namespace GenShark.Protocols;

/// <summary>How an endpoint can decompress certificates (RFC 8879, 3).</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsCompressionAlgorithms
{
    [Field("tls.compress_certificate.algorithms_length", "Algorithms Length", Type = FieldType.UInt8)] public partial TlsLength8 Length { get; }
    [Size(nameof(ListSize))] public partial Sequence<TlsCompressionAlgorithm> Algorithms { get; }

    private int ListSize => Length.Size;
}

/// <summary>One way.</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsCompressionAlgorithm
{
    [Field("tls.compress_certificate.algorithm", "Algorithm")] public partial TlsCertificateCompression Algorithm { get; }
}

/// <summary>Types of certificates that a client takes or has (RFC 7250, 3).</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsCertificateTypes
{
    [Field("tls.handshake.cert_type.types_len", "Certificate Type List Length", Type = FieldType.UInt8)] public partial TlsLength8 Length { get; }
    [Size(nameof(ListSize))] public partial TlsCertificateTypeList List { get; }

    private int ListSize => Length.Size;
}

/// <summary>Their list.</summary>
[PartOf<Tls>, Node("tls.handshake.cert_type.types", "Certificate Type List", FieldType.None)]
public readonly ref partial struct TlsCertificateTypeList
{
    public partial Sequence<TlsSelectedCertificateType> Types { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append($"Certificate Type List ({Slice.Length})");
}

/// <summary>One type; in a server's hello the one that it chose.</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsSelectedCertificateType
{
    [Field("tls.handshake.cert_type.type", "Certificate Type", Base.Hex)] public partial TlsCertificateType Type { get; }
}

/// <summary>Promises of logs to list a certificate (RFC 6962, 3.3).</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsTimestamps
{
    [Field("tls.sct.scts_length", "Serialized SCT List Length", Type = FieldType.UInt16)] public partial TlsLength16 Length { get; }
    [Size(nameof(ListSize))] public partial Sequence<TlsTimestamp> Items { get; }

    private int ListSize => Length.Size;
}

/// <summary>One promise.</summary>
[PartOf<Tls>, Node]
public readonly ref partial struct TlsTimestamp
{
    private const int LogOffset = 3;

    [Field("tls.sct.sct_length", "Serialized SCT Length", Type = FieldType.UInt16)] public partial TlsLength16 Length { get; }
    [Size(nameof(PromiseSize))] public partial TlsTimestampData Promise { get; }

    private int PromiseSize => Length.Size;

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"Signed Certificate Timestamp ({TlsLogs.NameOf(Slice.Span(LogOffset, TlsLogs.IdSize)) ?? "Unknown Log"})");
}

/// <summary>When a log saw a certificate.</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsTimestampData
{
    [Field("tls.sct.sct_version", "SCT Version", Description = "SCT Protocol version (v1 (0) is defined in RFC 6962)")] public partial byte Version { get; }
    [Field("tls.sct.sct_logid", "Log ID", Description = "SHA-256 hash of log's public key"), Size(TlsLogs.IdSize)] public partial ReadOnlySpan<byte> LogId { get; }

    /// <summary>In milliseconds.</summary>
    public partial ulong Milliseconds { get; }

    [Field("tls.sct.sct_timestamp", "Timestamp", Base.Utc, At = nameof(Milliseconds), Covers = true, Generated = false, Description = "Timestamp of issuance")]
    private Timestamp Time => new((long)(Milliseconds / 1000), (int)(Milliseconds % 1000) * 1_000_000);

    [Field("tls.sct.sct_extensions_length", "Extensions length", Type = FieldType.UInt16, Description = "Length of future extensions to this protocol (currently none)")] public partial TlsLength16 ExtensionsLength { get; }
    [Field("tls.sct.sct_extensions", "Extensions", Type = FieldType.None, Description = "Future extensions to this protocol (currently none)"), Size(nameof(ExtensionsSize)), If(nameof(HasExtensions))] public partial ReadOnlySpan<byte> Extensions { get; }

    [If(nameof(HasAlgorithm))] public partial TlsSignatureItem Algorithm { get; }
    [Field("tls.sct.sct_signature_length", "Signature Length", Type = FieldType.UInt16)] public partial TlsLength16 SignatureLength { get; }
    [Field("tls.sct.sct_signature", "Signature"), Size(nameof(SignatureSize)), If(nameof(HasAlgorithm))] public partial ReadOnlySpan<byte> Signature { get; }

    private int ExtensionsSize => ExtensionsLength.Size;
    private bool HasExtensions => ExtensionsSize > 0;
    private int SignatureSize => SignatureLength.Size;

    // tshark goes by the connection's version, though the form of these signatures does not depend on it.
    private bool HasAlgorithm => Dissection is not { } d || Tls.Conversations(d).Agreed.Version is 0 or >= (ushort)TlsVersion.Tls12;
}
