namespace GenShark.Protocols;

/// <summary>Algorithms of the nonce of forced renewal.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc6704"/>
public enum DhcpNonceAlgorithm : byte
{
    [Name("HMAC-MD5")] HmacMd5 = 1,
}
