namespace GenShark.Protocols;

/// <summary>Kind of name in the options of secure neighbor discovery.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc3971"/>
[NameRange(253, 254, "Reserved for Experimental Use")]
public enum TrustAnchorName : byte
{
    [Name("DER Encoded X.501 Name")] X501Name = 1,
    [Name("FQDN")] Fqdn = 2,
    [Name("SHA-1 Subject Key Identifier (SKI)")] Sha1KeyIdentifier = 3,
    [Name("SHA-224 Subject Key Identifier (SKI)")] Sha224KeyIdentifier = 4,
    [Name("SHA-256 Subject Key Identifier (SKI)")] Sha256KeyIdentifier = 5,
    [Name("SHA-384 Subject Key Identifier (SKI)")] Sha384KeyIdentifier = 6,
    [Name("SHA-512 Subject Key Identifier (SKI)")] Sha512KeyIdentifier = 7,
    [Name("Reserved")] Reserved = 255,
}
