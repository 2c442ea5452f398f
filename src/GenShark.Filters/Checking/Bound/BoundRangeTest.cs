using System.Collections.Generic;

namespace GenShark.Filters.Checking;

/// <summary>Whole numbers from one to another, both included.</summary>
public readonly record struct NumberRange(ulong First, ulong Last);

/// <summary>
/// What comparisons of a whole number, a boolean or an IPv4 address with constants come down to: a value passes if, masked,
/// it lies in one of the ranges. Signed values and ends are two's complement of 64 bits.
/// </summary>
public sealed class BoundRangeTest(BoundField field, bool all, ulong mask, IReadOnlyList<NumberRange> ranges) : BoundTest
{
    public BoundField Field { get; } = field;

    /// <summary>Whether all the field's values must pass (and there must be one), or any.</summary>
    public bool All { get; } = all;

    /// <summary>The bits of the value that count.</summary>
    public ulong Mask { get; } = mask;

    /// <summary>Ascending; no two touch. None: nothing passes.</summary>
    public IReadOnlyList<NumberRange> Ranges { get; } = ranges;

    public override string ToString() =>
        $"{(All ? "all" : "any")} {Field}{(Mask == ulong.MaxValue ? "" : $" & 0x{Mask:x}")} in {{{string.Join(", ", Ranges)}}}";
}
