namespace GenShark.Protocols;

/// <summary>What of a certificate a TLSA record matches.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc6698"/>
public enum TlsaSelector : byte
{
    [Name("Full certificate (Cert)")] FullCertificate = 0,
    [Name("SubjectPublicKeyInfo (SPKI)")] SubjectPublicKeyInfo = 1,
}
