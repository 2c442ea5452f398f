namespace GenShark.Protocols;

/// <summary>The versions that a client speaks, the best first (RFC 8446, 4.2.1).</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsSupportedVersions
{
    [Field("tls.handshake.extensions.supported_versions_len", "Supported Versions length", Type = FieldType.UInt8)] public partial TlsLength8 Length { get; }
    [Size(nameof(ListSize))] public partial Sequence<TlsSelectedVersion> Versions { get; }

    private int ListSize => Length.Size;
}

/// <summary>One version; in a server's hello the one that it chose.</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsSelectedVersion
{
    [Field("tls.handshake.extensions.supported_version", "Supported Version", Base.Hex)] public partial TlsVersion Version { get; }
}
