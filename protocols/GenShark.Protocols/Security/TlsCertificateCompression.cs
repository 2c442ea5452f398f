namespace GenShark.Protocols;

/// <summary>How certificates are compressed.</summary>
/// <seealso href="https://www.iana.org/assignments/tls-extensiontype-values"/>
public enum TlsCertificateCompression : ushort
{
    [Name("zlib")] Zlib = 1,
    [Name("brotli")] Brotli = 2,
    [Name("zstd")] Zstd = 3,
}
