namespace GenShark.Protocols;

/// <summary>Key algorithms of SSH fingerprints.</summary>
/// <seealso href="https://www.iana.org/assignments/dns-sshfp-rr-parameters"/>
public enum SshfpAlgorithm : byte
{
    [Name("Reserved")] Reserved = 0,
    [Name("RSA")] Rsa = 1,
    [Name("DSA")] Dsa = 2,
    [Name("ECDSA")] Ecdsa = 3,
    [Name("Ed25519")] Ed25519 = 4,
    [Name("XMSS")] Xmss = 5,
}
