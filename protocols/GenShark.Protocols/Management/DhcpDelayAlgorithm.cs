namespace GenShark.Protocols;

/// <summary>Algorithms of delayed authentication.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc3118"/>
public enum DhcpDelayAlgorithm : byte
{
    [Name("HMAC_MD5")] HmacMd5 = 1,
}
