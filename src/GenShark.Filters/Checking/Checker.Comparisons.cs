using System.Collections.Generic;
using GenShark.Filters.Syntax;

namespace GenShark.Filters.Checking;

// Comparisons and sets.
public sealed partial class Checker
{
    private BoundTest CheckChain(ComparisonSyntax chain)
    {
        var links = new List<BoundTest>();
        for (int i = 0; i < chain.Operators.Count; i++)
            links.Add(CheckComparison(chain.Operands[i], chain.Operators[i], chain.Operands[i + 1], chain.Quantifier));
        return links.Count == 1 ? links[0] : new BoundLogical(LogicalOperator.And, links);
    }

    private BoundTest CheckComparison(ExpressionSyntax left, ComparisonSign sign, ExpressionSyntax right, Quantifier quantifier)
    {
        (ComparisonKind kind, bool all) = Meaning(sign.Operator, quantifier);
        if (IsConstant(left) && !IsConstant(right))
        {
            (left, right) = (right, left);
            kind = Mirror(kind);
        }
        BoundValue boundLeft = BindLeft(left, $"\"{sign.Text}\"");
        if (boundLeft.Type.Family() == TypeFamily.None) throw CannotParticipate(left, boundLeft, sign.Text);
        if (boundLeft is BoundField field && NamedRanges(field, right) is { } ranges) return CompareWithRanges(field, kind, all, ranges, right);
        BoundValue boundRight = BindRight(ref boundLeft, left, right);
        return new BoundComparison(boundLeft, kind, all, boundRight);
    }

    private static (ComparisonKind Kind, bool All) Meaning(ComparisonOperator op, Quantifier quantifier)
    {
        (ComparisonKind kind, bool all) = op switch
        {
            ComparisonOperator.AnyEqual => (ComparisonKind.Equal, false),
            ComparisonOperator.AllEqual => (ComparisonKind.Equal, true),
            ComparisonOperator.AllNotEqual => (ComparisonKind.NotEqual, true),
            ComparisonOperator.AnyNotEqual => (ComparisonKind.NotEqual, false),
            ComparisonOperator.Greater => (ComparisonKind.Greater, false),
            ComparisonOperator.GreaterOrEqual => (ComparisonKind.GreaterOrEqual, false),
            ComparisonOperator.Less => (ComparisonKind.Less, false),
            _ => (ComparisonKind.LessOrEqual, false),
        };
        return (kind, quantifier == Quantifier.Default ? all : quantifier == Quantifier.All);
    }

    private static ComparisonKind Mirror(ComparisonKind kind) => kind switch
    {
        ComparisonKind.Greater => ComparisonKind.Less,
        ComparisonKind.GreaterOrEqual => ComparisonKind.LessOrEqual,
        ComparisonKind.Less => ComparisonKind.Greater,
        ComparisonKind.LessOrEqual => ComparisonKind.GreaterOrEqual,
        _ => kind,
    };

    /// <summary>Whether an expression is a constant alone, so that it takes its type from the other side.</summary>
    private bool IsConstant(ExpressionSyntax expression) => Unwrap(expression) switch
    {
        StringSyntax or CharacterSyntax or LiteralSyntax => true,
        WordSyntax word => _catalog.Find(word.Text) is null,
        SignSyntax sign => IsConstant(sign.Operand),
        ArithmeticSyntax arithmetic => IsConstant(arithmetic.Left) && IsConstant(arithmetic.Right),
        _ => false,
    };

    private BoundTest CheckMembership(MembershipSyntax membership)
    {
        if (membership.Left is RawSyntax raw) return CheckRawMembership(membership, raw);
        if (membership.Left is CallSyntax or SliceSyntax or ReferenceSyntax || TryBind(membership.Left) is not BoundField field)
            throw new FilterException("Only a field may be tested for membership in a set.", membership.Left.Anchor);
        if (field.Type.Family() == TypeFamily.None) throw CannotParticipate(membership.Left, field, "in");

        var items = new List<BoundSetItem>();
        foreach (SetItemSyntax item in membership.Items)
        {
            if (item.Last is null && NamedRanges(field, item.First) is { } ranges)
            {
                foreach (ValueName range in ranges) items.Add(new BoundSetItem(Number(field, range.First), Number(field, range.Last)));
                continue;
            }
            BoundValue first = BindItem(field, membership.Left, item.First);
            items.Add(new BoundSetItem(first, item.Last is null ? null : BindItem(field, membership.Left, item.Last)));
        }
        // A quantifier says nothing of "not in", which is always: none is in.
        var test = new BoundMembership(field, membership.Quantifier == Quantifier.All && !membership.IsNegated, items);
        return membership.IsNegated ? new BoundNot(test) : test;
    }

    /// <summary>The bytes of a field in a set: any of the comparisons, as sets hold fields only.</summary>
    private BoundTest CheckRawMembership(MembershipSyntax membership, RawSyntax raw)
    {
        bool all = membership.Quantifier == Quantifier.All && !membership.IsNegated;
        var items = new List<BoundTest>();
        foreach (SetItemSyntax item in membership.Items)
        {
            BoundTest Compare(ComparisonKind kind, ExpressionSyntax end)
            {
                BoundValue value = TryBind(raw)!;
                return new BoundComparison(value, kind, all, BindItem(value, raw, end));
            }
            items.Add(item.Last is null
                ? Compare(ComparisonKind.Equal, item.First)
                : new BoundLogical(LogicalOperator.And, [Compare(ComparisonKind.GreaterOrEqual, item.First), Compare(ComparisonKind.LessOrEqual, item.Last)]));
        }
        BoundTest test = items.Count == 1 ? items[0] : new BoundLogical(LogicalOperator.Or, items);
        return membership.IsNegated ? new BoundNot(test) : test;
    }

    private BoundValue BindItem(BoundValue field, ExpressionSyntax left, ExpressionSyntax item)
    {
        if (Unwrap(item) is SliceSyntax) throw new FilterException("A slice may not appear inside a set.", item.Span);
        BoundValue bound = field;
        return BindRight(ref bound, left, item);
    }
}
