namespace GenShark.Filters.Checking;

/// <summary>Whether a run of bytes or a text contains another.</summary>
public sealed class BoundContains(BoundValue left, bool all, BoundValue right) : BoundTest
{
    public BoundValue Left { get; } = left;
    public bool All { get; } = all;
    public BoundValue Right { get; } = right;

    public override string ToString() => $"{(All ? "all" : "any")} {Left} contains {Right}";
}
