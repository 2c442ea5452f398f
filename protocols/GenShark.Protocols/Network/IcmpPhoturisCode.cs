namespace GenShark.Protocols;

/// <summary>Codes of the ICMP message Photuris.</summary>
/// <seealso href="https://www.iana.org/assignments/icmp-parameters"/>
public enum IcmpPhoturisCode : byte
{
    [Name("Bad SPI")] BadSpi = 0,
    [Name("Authentication Failed")] AuthenticationFailed = 1,
    [Name("Decompression Failed")] DecompressionFailed = 2,
    [Name("Decryption Failed")] DecryptionFailed = 3,
    [Name("Need Authentication")] NeedAuthentication = 4,
    [Name("Need Authorization")] NeedAuthorization = 5,
}
