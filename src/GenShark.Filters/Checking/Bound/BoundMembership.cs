using System.Collections.Generic;

namespace GenShark.Filters.Checking;

/// <summary>An item of a set: one value, or a range with both its ends.</summary>
public readonly record struct BoundSetItem(BoundValue First, BoundValue? Last);

/// <summary>Whether any value of a field is in a set; or whether all are in one item of it, the same for all.</summary>
public sealed class BoundMembership(BoundField field, bool all, IReadOnlyList<BoundSetItem> items) : BoundTest
{
    public BoundField Field { get; } = field;
    public bool All { get; } = all;
    public IReadOnlyList<BoundSetItem> Items { get; } = items;

    public override string ToString() => $"{(All ? "all" : "any")} {Field} in {{{string.Join(", ", Items)}}}";
}
