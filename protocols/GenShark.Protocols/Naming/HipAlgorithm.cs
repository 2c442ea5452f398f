namespace GenShark.Protocols;

/// <summary>Public keys of HIP records.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc8005"/>
public enum HipAlgorithm : byte
{
    [Name("Reserved")] Reserved = 0,
    [Name("DSA")] Dsa = 1,
    [Name("RSA")] Rsa = 2,
}
