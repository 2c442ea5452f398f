using System.Collections.Generic;

namespace GenShark.Filters.Checking;

/// <summary>A function of values.</summary>
public sealed class BoundCall(FilterFunction function, FilterType type, IReadOnlyList<BoundValue> arguments) : BoundValue(type)
{
    public FilterFunction Function { get; } = function;
    public IReadOnlyList<BoundValue> Arguments { get; } = arguments;

    public override string ToString() => $"{Function}({string.Join(", ", Arguments)})";
}
