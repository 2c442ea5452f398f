namespace GenShark.Protocols;

/// <summary>Algorithms that secure RPL.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc6550"/>
public enum RplSecurityAlgorithm : byte
{
    [Name("Encryption: CCM with AES-128 / Signature: RSA with SHA-256")] Aes128RsaSha256 = 0,
}
