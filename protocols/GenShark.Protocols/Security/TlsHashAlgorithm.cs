namespace GenShark.Protocols;

/// <summary>Hashes in signatures of TLS 1.2.</summary>
/// <seealso href="https://www.iana.org/assignments/tls-parameters"/>
public enum TlsHashAlgorithm : byte
{
    [Name("None")] None = 0,
    [Name("MD5")] Md5 = 1,
    [Name("SHA1")] Sha1 = 2,
    [Name("SHA224")] Sha224 = 3,
    [Name("SHA256")] Sha256 = 4,
    [Name("SHA384")] Sha384 = 5,
    [Name("SHA512")] Sha512 = 6,
    [Name("SM3")] Sm3 = 7,
}
