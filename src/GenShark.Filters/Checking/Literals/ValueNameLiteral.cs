using System;
using System.Collections.Generic;
using System.Linq;
using GenShark.Filters.Syntax;

namespace GenShark.Filters.Checking;

/// <summary>The name of a number or of a truth value: the whole label as the field shows it, case ignored.</summary>
internal static class ValueNameLiteral
{
    /// <param name="text">The name.</param>
    /// <param name="span">Its place.</param>
    /// <param name="field">The field whose names are searched.</param>
    /// <param name="type">The type to convert to.</param>
    public static ConstantValue Convert(string text, TextSpan span, FieldDescription field, FilterType type)
    {
        IReadOnlyList<ValueName> names = field.ValueNames;
        foreach (ValueName name in names)
        {
            if (name.First == name.Last && Is(name, text))
                return new ConstantValue { Type = type, Bits = name.First, IsSigned = type.IsSigned() };
        }
        throw new FilterException(new FilterError(
            $"\"{text}\" cannot be found among the possible values for {field.Name}.", span, suggest: () => Near(text, names)));
    }

    /// <summary>The ranges of this name; null if there are none, or if it is the name of a single value.</summary>
    public static IReadOnlyList<ValueName>? FindRanges(string text, FieldDescription field)
    {
        List<ValueName> found = field.ValueNames.Where(name => Is(name, text)).ToList();
        return found.Count == 0 || found.Exists(name => name.First == name.Last) ? null : found;
    }

    private static bool Is(ValueName name, string text) => string.Equals(name.Name, text, StringComparison.OrdinalIgnoreCase);

    /// <summary>Labels that begin with the text, or that are nearly it.</summary>
    private static List<string> Near(string text, IReadOnlyList<ValueName> names)
    {
        var near = names.Where(name => text.Length > 0 && name.Name.StartsWith(text, StringComparison.OrdinalIgnoreCase)).Select(name => name.Name).Take(3).ToList();
        if (near.Count == 0) near.AddRange(NearNames.Find(text, names.Select(name => name.Name)));
        return near.ConvertAll(name => $"\"{name}\"");
    }
}
