namespace GenShark.Protocols;

/// <summary>NetBIOS node types (option 46).</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc2132"/>
public enum NetBiosNodeType : byte
{
    [Name("B-node")] Broadcast = 1,
    [Name("P-node")] PointToPoint = 2,
    [Name("M-node")] Mixed = 4,
    [Name("H-node")] Hybrid = 8,
}
