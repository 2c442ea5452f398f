namespace GenShark.Protocols;

/// <summary>Compression methods.</summary>
/// <seealso href="https://www.iana.org/assignments/comp-meth-ids"/>
public enum TlsCompressionMethod : byte
{
    [Name("null")] Null = 0,
    [Name("DEFLATE")] Deflate = 1,
    [Name("LZS")] Lzs = 64,
}
