namespace GenShark;

/// <summary>What is special about a node of the tape.</summary>
[Flags]
public enum NodeFlags : ushort
{
    None = 0,
    /// <summary>Not shown in the tree; found by filters, kept in PDML and JSON.</summary>
    Hidden = 1,
    /// <summary>Computed, not read: shown in square brackets.</summary>
    Generated = 2,
    /// <summary>Little-endian on the wire.</summary>
    LittleEndian = 4,
    /// <summary>The value is a run of bytes of the tape's heap: start in the low half of <see cref="TapeNode.Value"/>, length in the high half.</summary>
    HeapValue = 8,
    /// <summary>The value is the node's own bytes, in its data source.</summary>
    SourceValue = 16,
    /// <summary>The node's text stands in place of the whole label.</summary>
    TextReplaces = 32,
    /// <summary>The node's text stands behind the label.</summary>
    TextAppends = 64,
    /// <summary>Another protocol holds it, so that a layer which renames the fields of its protocol (<see cref="RenamesPartsOfAttribute{T}"/>) does not.</summary>
    KeepsName = 128,
}
