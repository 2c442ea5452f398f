namespace GenShark.Protocols;

/// <summary>What Apple's create context asks for.</summary>
public enum Smb2AppleCommand : uint
{
    [Name("Server query")] ServerQuery = 1,
    [Name("Resolve ID")] ResolveID = 2,
}
