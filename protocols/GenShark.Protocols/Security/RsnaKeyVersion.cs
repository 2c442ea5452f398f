namespace GenShark.Protocols;

/// <summary>How a key packet is protected (802.11-2020, 12.7.2).</summary>
public enum RsnaKeyVersion : ushort
{
    [Name("RC4 Cipher, HMAC-MD5 MIC")] RC4CipherHMACMD5MIC = 1,
    [Name("AES Cipher, HMAC-SHA1 MIC")] AESCipherHMACSHA1MIC = 2,
    [Name("AES Cipher, AES-128-CMAC MIC")] AESCipherAES128CMACMIC = 3,
}
