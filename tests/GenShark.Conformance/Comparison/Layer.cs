using GenShark.Conformance.Pdml;

namespace GenShark.Conformance.Comparison;

/// <summary>A <c>proto</c> element, at the top or inside another one; its items leave out those of layers inside it.</summary>
internal struct Layer
{
    /// <summary>The name as printed.</summary>
    public Name Name;

    /// <summary>The protocol to which the layer counts: its name, or the prefix of a wrapper's first field.</summary>
    public Name Protocol;

    /// <summary>Index of the layer around it, or -1 at the top.</summary>
    public int Parent;

    public int Node;
    public int FirstItem;
    public int ItemCount;
}
