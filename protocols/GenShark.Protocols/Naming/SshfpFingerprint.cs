namespace GenShark.Protocols;

/// <summary>Digests of SSH fingerprints.</summary>
/// <seealso href="https://www.iana.org/assignments/dns-sshfp-rr-parameters"/>
public enum SshfpFingerprint : byte
{
    [Name("Reserved")] Reserved = 0,
    [Name("SHA1")] Sha1 = 1,
    [Name("SHA256")] Sha256 = 2,
}
