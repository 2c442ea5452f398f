namespace GenShark.Protocols;

/// <summary>How a transaction key is made.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc2930"/>
public enum TkeyMode : ushort
{
    [Name("Server assigned")] ServerAssigned = 1,
    [Name("Diffie Hellman")] DiffieHellman = 2,
    [Name("GSSAPI")] Gssapi = 3,
    [Name("Resolver assigned")] ResolverAssigned = 4,
    [Name("Delete")] Delete = 5,
}
