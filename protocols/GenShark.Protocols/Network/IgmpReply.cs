namespace GenShark.Protocols;

/// <summary>Replies of IGMPv0.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc988"/>
public enum IgmpReply : byte
{
    [Name("Request Granted")] Granted = 0,
    [Name("Request Denied, No Resources")] DeniedNoResources = 1,
    [Name("Request Denied, Invalid Code")] DeniedInvalidCode = 2,
    [Name("Request Denied, Invalid Group")] DeniedInvalidGroup = 3,
    [Name("Request Denied, Invalid Key")] DeniedInvalidKey = 4,
}
