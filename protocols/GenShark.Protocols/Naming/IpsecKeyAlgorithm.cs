namespace GenShark.Protocols;

/// <summary>Public keys of IPSECKEY records.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc4025"/>
public enum IpsecKeyAlgorithm : byte
{
    [Name("DSA")] Dsa = 1,
    [Name("RSA")] Rsa = 2,
}
