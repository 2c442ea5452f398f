using GenShark.Filters.Checking;
using Literal = GenShark.Generators.Emission.Literal;

namespace GenShark.Generators.Filters;

/// <summary>Writes the C# that makes a bound tree: what a filter's tests over the tape mean.</summary>
/// <param name="nameOf">The C# name of a field.</param>
internal sealed class BoundWriter(Func<FieldDescription, string> nameOf)
{
    public string Write(BoundTest test) => test switch
    {
        BoundTruth truth => $"new BoundTruth({Bool(truth.Value)})",
        BoundNot not => $"new BoundNot({Write(not.Operand)})",
        BoundLogical logical => $"new BoundLogical(LogicalOperator.{logical.Operator}, [{string.Join(", ", logical.Operands.Select(Write))}])",
        BoundPresence presence => $"new BoundPresence({Write(presence.Value)})",
        BoundNonZero nonZero => $"new BoundNonZero({Write(nonZero.Value)})",
        BoundRangeTest ranges => $"new BoundRangeTest({Write(ranges.Field)}, {Bool(ranges.All)}, {Literal.Hex(ranges.Mask)}, [{string.Join(", ", ranges.Ranges.Select(range => $"new({range.First}, {range.Last})"))}])",
        BoundComparison comparison => $"new BoundComparison({Write(comparison.Left)}, ComparisonKind.{comparison.Kind}, {Bool(comparison.All)}, {Write(comparison.Right)})",
        BoundMembership membership => $"new BoundMembership({Write(membership.Field)}, {Bool(membership.All)}, [{string.Join(", ", membership.Items.Select(Write))}])",
        BoundContains contains => $"new BoundContains({Write(contains.Left)}, {Bool(contains.All)}, {Write(contains.Right)})",
        BoundMatches matches => $"new BoundMatches({Write(matches.Left)}, {Bool(matches.All)}, {Write(matches.Pattern)})",
        _ => throw new ArgumentException($"No way to write {test.GetType().Name}.", nameof(test)),
    };

    private string Write(BoundValue value) => value switch
    {
        BoundField field => $"{nameOf(field.Field)}.In({string.Join(", ", field.Layers.Select(layers => $"new LayerRange({layers.Start}, {Length(layers.Length)})"))})",
        BoundRaw raw => $"new BoundRaw({Write(raw.Field)})",
        BoundReference reference => $"new BoundReference({Write(reference.Field)}, {Bool(reference.IsRaw)})",
        BoundConstant constant => $"new BoundConstant({Write(constant.Value)})",
        BoundSlice slice => $"new BoundSlice({Write(slice.Operand)}, [{string.Join(", ", slice.Ranges.Select(range => $"new({range.Start}, {Length(range.Length)})"))}])",
        BoundNegation negation => $"new BoundNegation({Write(negation.Operand)})",
        BoundArithmetic arithmetic => $"new BoundArithmetic({Write(arithmetic.Left)}, ArithmeticOperator.{arithmetic.Operator}, {Write(arithmetic.Right)})",
        BoundCall call => $"new BoundCall(FilterFunction.{call.Function}, FilterType.{call.Type}, [{string.Join(", ", call.Arguments.Select(Write))}])",
        _ => throw new ArgumentException($"No way to write {value.GetType().Name}.", nameof(value)),
    };

    private string Write(BoundSetItem item) => $"new({Write(item.First)}, {(item.Last is { } last ? Write(last) : "null")})";

    private static string Write(ConstantValue value)
    {
        var parts = new List<string> { $"Type = FilterType.{value.Type}" };
        if (value.Bits != 0) parts.Add($"Bits = {Literal.Hex(value.Bits)}");
        if (value.IsSigned) parts.Add("IsSigned = true");
        if (value.Nanoseconds != 0) parts.Add($"Nanoseconds = {value.Nanoseconds}");
        if (value.Prefix != 0) parts.Add($"Prefix = {value.Prefix}");
        if (value.Bytes.Length > 0) parts.Add($"Bytes = [{string.Join(", ", value.Bytes)}]");
        return $"new() {{ {string.Join(", ", parts)} }}";
    }

    private static string Write(RegularExpression pattern) =>
        $"new({Literal.Of(pattern.Pattern)}, {Literal.Of(pattern.Translated)}, {Bool(pattern.NeedsBacktracking)})";

    private static string Length(int? length) => length?.ToString() ?? "null";

    private static string Bool(bool value) => value ? "true" : "false";
}
