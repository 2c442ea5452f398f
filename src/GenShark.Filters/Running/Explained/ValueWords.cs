using GenShark.Filters.Checking;
using GenShark.Filters.Syntax;

namespace GenShark.Filters;

/// <summary>What a test looks at, in words.</summary>
internal static class ValueWords
{
    public static string Of(BoundValue value) => value switch
    {
        BoundConstant constant => ConstantWords.Of(constant.Value, null),
        BoundField field => Of(field),
        BoundRaw raw => $"run of bytes that {Of(raw.Field)} was read from",
        BoundReference reference => $"{(reference.IsRaw ? "bytes of " : "")}{Of(reference.Field)} in the selected packet",
        BoundSlice { Ranges.Count: 0 } slice => $"{Of(slice.Operand)} as bytes",
        BoundSlice slice => $"{string.Join(" and ", slice.Ranges.Select(Of))} of {Of(slice.Operand)}",
        BoundNegation { Operand: BoundConstant constant } => $"-{Of(constant)}",
        BoundNegation negation => $"minus {Of(negation.Operand)}",
        BoundArithmetic arithmetic => $"{Of(arithmetic.Left)} {ArithmeticSyntax.Spell(arithmetic.Operator)} {Of(arithmetic.Right)}",
        BoundCall call => $"{Of(call.Function)} {string.Join(" and ", call.Arguments.Select(Of))}",
        _ => throw new ArgumentException($"No words for {value.GetType().Name}.", nameof(value)),
    };

    private static string Of(BoundField bound)
    {
        FieldDescription field = bound.Field;
        string name = field.IsColumn ? $"text of the column {field.Name}" : $"{field.Name} ({Registry.Field(field.Id).Label})";
        return bound.Layers.Count == 0 ? name : $"{name} in {string.Join(" and ", bound.Layers.Select(Of))} of its protocol";
    }

    private static string Of(LayerRange range) => range switch
    {
        { Start: -1, Length: null or 1 } => "the last layer",
        { Length: 1, Start: > 0 } => $"layer {range.Start}",
        { Length: null } => $"the layers from {range.Start} on",
        _ => $"{range.Length} layers from {range.Start} on",
    };

    private static string Of(ByteRange range)
    {
        string start = range.Start < 0 ? $"{-range.Start} before the end" : $"offset {range.Start}";
        return range.Length is { } length ? $"{length} byte{(length == 1 ? "" : "s")} at {start}" : $"all bytes from {start} on";
    }

    private static string Of(FilterFunction function) => function switch
    {
        FilterFunction.Len => "length in bytes of",
        FilterFunction.Count => "number of values of",
        FilterFunction.Upper => "upper-case text of",
        FilterFunction.Lower => "lower-case text of",
        FilterFunction.Text => "text of",
        FilterFunction.Max => "greatest of all values of",
        FilterFunction.Min => "least of all values of",
        FilterFunction.Abs => "value without its sign of",
        FilterFunction.ValueNames => "name of the value of",
        _ => "floating-point number of",
    };
}
