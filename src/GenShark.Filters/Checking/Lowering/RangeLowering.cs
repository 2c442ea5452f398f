using System.Collections.Generic;
using System.Linq;

namespace GenShark.Filters.Checking;

/// <summary>
/// Rewrites comparisons of whole numbers, booleans and IPv4 addresses with constants to <see cref="BoundRangeTest"/>, which every
/// way to run a filter can do fast, and which needs no tape.
/// </summary>
public static class RangeLowering
{
    /// <summary>The test with all comparisons rewritten that can be.</summary>
    public static BoundTest Lower(BoundTest test) => test switch
    {
        BoundLogical logical => new BoundLogical(logical.Operator, logical.Operands.Select(Lower).ToList()),
        BoundNot not => new BoundNot(Lower(not.Operand)),
        BoundComparison comparison => LowerComparison(comparison) ?? test,
        BoundMembership membership => LowerMembership(membership) ?? test,
        BoundNonZero { Value: { } value } => MaskedField(value, out ulong mask) is { } field
            ? new BoundRangeTest(field, false, mask, NumberRanges.Complement([new NumberRange(0, 0)]))
            : test,
        _ => test,
    };

    private static BoundRangeTest? LowerComparison(BoundComparison comparison)
    {
        BoundField? field = comparison.Left as BoundField;
        ulong mask = ulong.MaxValue;
        if (field is null) field = MaskedField(comparison.Left, out mask);
        if (field is null || !IsNumber(field.Type) || !ConstantFolder.TryFold(comparison.Right, out ConstantValue? constant)) return null;
        return new BoundRangeTest(field, comparison.All, mask, Passing(field.Type, comparison.All, comparison.Kind, constant));
    }

    private static BoundTest? LowerMembership(BoundMembership membership)
    {
        if (!IsNumber(membership.Field.Type)) return null;
        var items = new List<IReadOnlyList<NumberRange>>();
        foreach (BoundSetItem item in membership.Items)
        {
            if (!ConstantFolder.TryFold(item.First, out ConstantValue? first)) return null;
            ConstantValue? last = first;
            if (item.Last is not null && !ConstantFolder.TryFold(item.Last, out last)) return null;
            items.Add(item.Last is null
                ? Passing(membership, ComparisonKind.Equal, first)
                : NumberRanges.Intersection(Passing(membership, ComparisonKind.GreaterOrEqual, first), Passing(membership, ComparisonKind.LessOrEqual, last)));
        }
        // All values must be in one item, the same for all.
        if (membership.All && items.Count > 1)
            return new BoundLogical(Syntax.LogicalOperator.Or, items.Select(item => (BoundTest)new BoundRangeTest(membership.Field, true, ulong.MaxValue, item)).ToList());
        return new BoundRangeTest(membership.Field, membership.All, ulong.MaxValue, NumberRanges.Union(items.SelectMany(item => item)));
    }

    private static IReadOnlyList<NumberRange> Passing(BoundMembership membership, ComparisonKind kind, ConstantValue? end) =>
        Passing(membership.Field.Type, membership.All, kind, end);

    /// <summary>The values that pass. Where there is no order no value does, or every one if all must.</summary>
    private static IReadOnlyList<NumberRange> Passing(FilterType type, bool all, ComparisonKind kind, ConstantValue? constant) =>
        constant is not null && HasOrder(type, constant) ? NumberRanges.Passing(type, kind, constant) : all ? NumberRanges.Everything : [];

    /// <summary>The field of <c>field &amp; constant</c>; null for all else.</summary>
    private static BoundField? MaskedField(BoundValue value, out ulong mask)
    {
        mask = ulong.MaxValue;
        if (value is not BoundArithmetic { Operator: Syntax.ArithmeticOperator.BitwiseAnd, Left: BoundField field } and
            || !IsNumber(field.Type) || field.Type.IsSigned() || !ConstantFolder.TryFold(and.Right, out ConstantValue? constant) || constant is null) return null;
        mask = constant.Bits;
        return field;
    }

    // EUI-64 addresses are numbers to filters, but bytes in a packet.
    private static bool IsNumber(FilterType type) =>
        type.Family() is TypeFamily.Integer or TypeFamily.Boolean or TypeFamily.IPv4 && type != FilterType.Eui64;

    private static bool HasOrder(FilterType type, ConstantValue constant) => type.IsSigned() || !constant.IsSigned || (long)constant.Bits >= 0;
}
