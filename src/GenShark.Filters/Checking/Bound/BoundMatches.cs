namespace GenShark.Filters.Checking;

/// <summary>Whether a run of bytes or a text matches a regular expression.</summary>
public sealed class BoundMatches(BoundValue left, bool all, RegularExpression pattern) : BoundTest
{
    public BoundValue Left { get; } = left;
    public bool All { get; } = all;
    public RegularExpression Pattern { get; } = pattern;

    public override string ToString() => $"{(All ? "all" : "any")} {Left} matches {Pattern}";
}
