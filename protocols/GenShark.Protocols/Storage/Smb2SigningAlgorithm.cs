namespace GenShark.Protocols;

/// <summary>How messages are signed (MS-SMB2, 2.2.3.1.7).</summary>
public enum Smb2SigningAlgorithm : ushort
{
    [Name("HMAC-SHA256")] HMACSHA256 = 0x0,
    [Name("AES-CMAC")] AESCMAC = 0x1,
    [Name("AES-GMAC")] AESGMAC = 0x2,
}
