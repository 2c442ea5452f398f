using System.Collections.Generic;
using System.Linq;

namespace GenShark.Filters.Checking;

/// <summary>Sets of 64-bit numbers as ascending ranges.</summary>
internal static class NumberRanges
{
    private const ulong Negative = 1UL << 63;

    public static IReadOnlyList<NumberRange> Everything { get; } = [new NumberRange(0, ulong.MaxValue)];

    /// <summary>The values of a type that stand in an order to a constant.</summary>
    public static IReadOnlyList<NumberRange> Passing(FilterType type, ComparisonKind kind, ConstantValue constant)
    {
        // A signed order becomes an unsigned one when the top bit is turned.
        ulong turn = type.IsSigned() ? Negative : 0;
        (ulong first, ulong last) = Equal(type, constant);
        (first, last) = (first ^ turn, last ^ turn);
        IReadOnlyList<NumberRange> passing = kind switch
        {
            ComparisonKind.Equal => [new NumberRange(first, last)],
            ComparisonKind.NotEqual => Complement([new NumberRange(first, last)]),
            ComparisonKind.Greater => last == ulong.MaxValue ? [] : [new NumberRange(last + 1, ulong.MaxValue)],
            ComparisonKind.GreaterOrEqual => [new NumberRange(first, ulong.MaxValue)],
            ComparisonKind.Less => first == 0 ? [] : [new NumberRange(0, first - 1)],
            _ => [new NumberRange(0, last)],
        };
        return turn == 0 ? passing : Turn(passing);
    }

    /// <summary>The values that equal a constant: one number; all of a network; all but zero for true.</summary>
    private static (ulong First, ulong Last) Equal(FilterType type, ConstantValue constant)
    {
        if (type == FilterType.Boolean) return constant.Bits == 0 ? (0UL, 0UL) : (1UL, ulong.MaxValue);
        if (type != FilterType.IPv4) return (constant.Bits, constant.Bits);
        ulong host = (ulong)uint.MaxValue >> constant.Prefix;
        return (constant.Bits & ~host, constant.Bits | host);
    }

    public static IReadOnlyList<NumberRange> Union(IEnumerable<NumberRange> ranges)
    {
        var union = new List<NumberRange>();
        foreach (NumberRange range in ranges.OrderBy(range => range.First))
        {
            if (union.Count > 0 && union[union.Count - 1] is var before && (range.First <= before.Last || range.First == before.Last + 1))
                union[union.Count - 1] = before with { Last = System.Math.Max(before.Last, range.Last) };
            else
                union.Add(range);
        }
        return union;
    }

    public static IReadOnlyList<NumberRange> Complement(IReadOnlyList<NumberRange> ranges)
    {
        var complement = new List<NumberRange>();
        ulong next = 0;
        foreach (NumberRange range in ranges)
        {
            if (range.First > next) complement.Add(new NumberRange(next, range.First - 1));
            if (range.Last == ulong.MaxValue) return complement;
            next = range.Last + 1;
        }
        complement.Add(new NumberRange(next, ulong.MaxValue));
        return complement;
    }

    public static IReadOnlyList<NumberRange> Intersection(IReadOnlyList<NumberRange> left, IReadOnlyList<NumberRange> right) =>
        Complement(Union(Complement(left).Concat(Complement(right))));

    /// <summary>Turns the top bit of all members; a range that spans it falls in two.</summary>
    private static IReadOnlyList<NumberRange> Turn(IReadOnlyList<NumberRange> ranges)
    {
        var turned = new List<NumberRange>();
        foreach (NumberRange range in ranges)
        {
            if (range.First < Negative && range.Last >= Negative)
            {
                turned.Add(new NumberRange(range.First ^ Negative, ulong.MaxValue));
                turned.Add(new NumberRange(0, range.Last ^ Negative));
            }
            else turned.Add(new NumberRange(range.First ^ Negative, range.Last ^ Negative));
        }
        return Union(turned);
    }
}
