namespace GenShark.Filters.Checking;

/// <summary>The order that a comparison asks for.</summary>
public enum ComparisonKind { Equal, NotEqual, Greater, GreaterOrEqual, Less, LessOrEqual }

/// <summary>
/// Compares each value on the left with each on the right. False if a side's field does not occur. A pair that has no order
/// (an unsigned number and a negative one) fails where any must pass, and does no harm where all must.
/// </summary>
public sealed class BoundComparison(BoundValue left, ComparisonKind kind, bool all, BoundValue right) : BoundTest
{
    public BoundValue Left { get; } = left;
    public ComparisonKind Kind { get; } = kind;

    /// <summary>Whether all pairs must pass, or any.</summary>
    public bool All { get; } = all;

    public BoundValue Right { get; } = right;

    public override string ToString() => $"{(All ? "all" : "any")} {Left} {Kind} {Right}";
}
