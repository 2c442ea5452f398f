namespace GenShark.Protocols;

/// <summary>What the first message of a side is in version 1.</summary>
public enum Ssh1MessageCode : byte
{
    [Name("No Message")] None = 0,
    [Name("Disconnect")] Disconnect = 1,
    [Name("Public Key")] PublicKey = 2,
    [Name("Session Key")] SessionKey = 3,
    [Name("User")] User = 4,
}
