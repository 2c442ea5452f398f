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
        // Where there is no order, no value passes, or every one does.
        IReadOnlyList<NumberRange> ranges = constant is null || !HasOrder(field.Type, constant)
            ? comparison.All ? NumberRanges.Everything : []
            : NumberRanges.Passing(field.Type, comparison.Kind, constant);
        return new BoundRangeTest(field, comparison.All, mask, ranges);
    }

    private static BoundRangeTest? LowerMembership(BoundMembership membership)
    {
        FilterType type = membership.Field.Type;
        if (!IsNumber(type)) return null;
        var ranges = new List<NumberRange>();
        foreach (BoundSetItem item in membership.Items)
        {
            if (!ConstantFolder.TryFold(item.First, out ConstantValue? first)) return null;
            ConstantValue? last = first;
            if (item.Last is not null && !ConstantFolder.TryFold(item.Last, out last)) return null;
            if (first is null || last is null || !HasOrder(type, first) || !HasOrder(type, last)) continue;
            ranges.AddRange(item.Last is null
                ? NumberRanges.Passing(type, ComparisonKind.Equal, first)
                : NumberRanges.Intersection(
                    NumberRanges.Passing(type, ComparisonKind.GreaterOrEqual, first), NumberRanges.Passing(type, ComparisonKind.LessOrEqual, last)));
        }
        return new BoundRangeTest(membership.Field, membership.All, ulong.MaxValue, NumberRanges.Union(ranges));
    }

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
