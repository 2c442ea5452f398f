namespace GenShark.Protocols;

/// <summary>Digests of delegation signers.</summary>
/// <seealso href="https://www.iana.org/assignments/ds-rr-types"/>
public enum DnssecDigest : byte
{
    [Name("Reserved digest")] Reserved = 0,
    [Name("SHA-1")] Sha1 = 1,
    [Name("SHA-256")] Sha256 = 2,
    [Name("GOST R 34.11-94")] Gost94 = 3,
    [Name("SHA-384")] Sha384 = 4,
}
