namespace GenShark.Protocols;

/// <summary>Forms of points on elliptic curves.</summary>
/// <seealso href="https://www.iana.org/assignments/tls-parameters"/>
public enum TlsPointFormat : byte
{
    [Name("uncompressed")] Uncompressed = 0,
    [Name("ansiX962_compressed_prime")] CompressedPrime = 1,
    [Name("ansiX962_compressed_char2")] CompressedChar2 = 2,
}
