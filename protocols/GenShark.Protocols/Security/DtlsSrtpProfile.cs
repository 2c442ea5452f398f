namespace GenShark.Protocols;

/// <summary>Ways of protecting media.</summary>
/// <seealso href="https://www.iana.org/assignments/srtp-protection"/>
public enum DtlsSrtpProfile : ushort
{
    [Name("SRTP_AES128_CM_HMAC_SHA1_80")] Aes128CmHmacSha180 = 1,
    [Name("SRTP_AES128_CM_HMAC_SHA1_32")] Aes128CmHmacSha132 = 2,
    [Name("SRTP_NULL_HMAC_SHA1_80")] NullHmacSha180 = 5,
    [Name("SRTP_NULL_HMAC_SHA1_32")] NullHmacSha132 = 6,
    [Name("SRTP_AEAD_AES_128_GCM")] AeadAes128Gcm = 7,
    [Name("SRTP_AEAD_AES_256_GCM")] AeadAes256Gcm = 8,
}
