namespace GenShark.Protocols;

/// <summary>How a TLSA record matches.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc6698"/>
public enum TlsaMatching : byte
{
    [Name("No Hash Used (Full)")] Full = 0,
    [Name("256 bit hash by SHA2 (SHA2-256)")] Sha256 = 1,
    [Name("512 bit hash by SHA2 (SHA2-512)")] Sha512 = 2,
}
