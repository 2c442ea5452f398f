using GenShark.Filters.Checking;

namespace GenShark.Filters.Interpreter;

/// <summary>A test on the value of one node, which needs no stack.</summary>
internal abstract class NodeTest
{
    public abstract bool Passes(PacketScratch scratch, int node);
}

/// <summary>Whether a node's bytes contain others.</summary>
/// <param name="extent">Which bytes are searched.</param>
/// <param name="part">What they are searched for; the search is vectorised.</param>
/// <param name="holdsNothing">Whether no bytes are contained in some.</param>
internal sealed class NodeContainsTest(NodeExtent extent, byte[] part, bool holdsNothing) : NodeTest
{
    public override bool Passes(PacketScratch scratch, int node)
    {
        ReadOnlySpan<byte> whole = scratch.Bytes(node, extent);
        return part.Length == 0 ? holdsNothing && whole.Length > 0 : whole.IndexOf(part) >= 0;
    }
}

/// <summary>Compares a node's bytes with a constant's.</summary>
internal sealed class NodeComparisonTest(NodeExtent extent, ComparisonKind kind, TypeFamily family, byte[] constant) : NodeTest
{
    public override bool Passes(PacketScratch scratch, int node) =>
        ComparisonTest.Passes(kind, ValueComparer.CompareBytes(family, scratch.Bytes(node, extent), constant));
}

/// <summary>Whether a node's bytes match a regular expression.</summary>
internal sealed class NodeMatchesTest(NodeExtent extent, BytePattern pattern) : NodeTest
{
    public override bool Passes(PacketScratch scratch, int node) => pattern.IsMatch(scratch, scratch.Bytes(node, extent));
}

/// <summary>A test on any, or all, of a field's nodes.</summary>
internal sealed record FieldNodeTest(BoundField Field, bool All, NodeTest Test);

/// <summary>Whether any, or all, of a field's nodes pass a test.</summary>
internal sealed class FieldTest(FieldFinder field, bool all, NodeTest test) : PacketTest
{
    public override bool Run(PacketScratch scratch)
    {
        int index = field.Next(scratch.Nodes, 0);
        if (index < 0) return false;
        for (; index >= 0; index = field.Next(scratch.Nodes, index + 1))
        {
            if (test.Passes(scratch, index) != all) return !all;
        }
        return all;
    }
}
