namespace GenShark.Protocols;

/// <summary>Operations of BOOTP.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc951"/>
public enum DhcpOperation : byte
{
    [Name("Boot Request")] Request = 1,
    [Name("Boot Reply")] Reply = 2,
}
