using System.Collections.Generic;
using System.Linq;
using GenShark.Filters.Syntax;

namespace GenShark.Filters.Checking;

// Names that stand for ranges of values: they can be equal or not, but have no order.
public sealed partial class Checker
{
    /// <summary>The ranges that a constant names, if it names no single value; null if it is anything else.</summary>
    private IReadOnlyList<ValueName>? NamedRanges(BoundField field, ExpressionSyntax constant)
    {
        constant = Unwrap(constant);
        if (!HasNames(field.Field) || !IsConstant(constant)) return null;
        string? name = constant switch
        {
            StringSyntax text => ByteText.ToText(text.Value),
            WordSyntax word when !IsNumber(word.Text, field.Type) => word.Text,
            _ => null,
        };
        return name is null ? null : ValueNameLiteral.FindRanges(name, field.Field);
    }

    private static BoundRangeTest CompareWithRanges(
        BoundField field, ComparisonKind kind, bool all, IReadOnlyList<ValueName> names, ExpressionSyntax constant)
    {
        if (kind is not (ComparisonKind.Equal or ComparisonKind.NotEqual))
            throw new FilterException($"{constant.Description} names several values of {field.Field.Name}, which can be equal or not, but have no order.", constant.Span);
        IReadOnlyList<NumberRange> ranges = NumberRanges.Union(names.Select(name => new NumberRange(name.First, name.Last)));
        return new BoundRangeTest(field, all, ulong.MaxValue, kind == ComparisonKind.Equal ? ranges : NumberRanges.Complement(ranges));
    }

    private static BoundConstant Number(BoundField field, ulong value) =>
        new(new ConstantValue { Type = field.Type, Bits = value, IsSigned = field.Type.IsSigned() });
}
