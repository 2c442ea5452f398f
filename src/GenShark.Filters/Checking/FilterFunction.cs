using System.Collections.Generic;

namespace GenShark.Filters.Checking;

/// <summary>The functions of the language.</summary>
public enum FilterFunction
{
    /// <summary>The size of each value in bytes.</summary>
    Len,
    /// <summary>How many values there are.</summary>
    Count,
    Upper, Lower,
    /// <summary>Each value as text: string().</summary>
    Text,
    /// <summary>The greatest of all values of all arguments.</summary>
    Max,
    /// <summary>The least of all values of all arguments.</summary>
    Min,
    Abs,
    /// <summary>Each number, time or truth value as a floating-point number of single precision: float().</summary>
    Float,
    /// <summary>The same in double precision: double().</summary>
    Double,
    /// <summary>The names of values; those that have none give nothing: vals().</summary>
    ValueNames,
}

/// <summary>The functions' names.</summary>
internal static class FilterFunctions
{
    private static readonly Dictionary<string, FilterFunction> s_byName = new()
    {
        ["len"] = FilterFunction.Len,
        ["count"] = FilterFunction.Count,
        ["upper"] = FilterFunction.Upper,
        ["lower"] = FilterFunction.Lower,
        ["string"] = FilterFunction.Text,
        ["max"] = FilterFunction.Max,
        ["min"] = FilterFunction.Min,
        ["abs"] = FilterFunction.Abs,
        ["float"] = FilterFunction.Float,
        ["double"] = FilterFunction.Double,
        ["vals"] = FilterFunction.ValueNames,
    };

    public static IEnumerable<string> Names => s_byName.Keys;

    public static bool TryFind(string name, out FilterFunction function) => s_byName.TryGetValue(name, out function);
}
