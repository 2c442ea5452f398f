using GenShark.Filters.Checking;

namespace GenShark.Filters;

/// <summary>What a word of a filter may become.</summary>
/// <param name="Name">The whole word.</param>
/// <param name="Type">What it holds, as Wireshark says it: <c>Unsigned integer (2 bytes)</c>; <c>Function</c> for functions.</param>
/// <param name="Text">What it is called in the tree; empty for functions and columns.</param>
public sealed record FilterCompletion(string Name, string Type, string Text)
{
    /// <summary>The words that may stand where a filter ends: fields, protocols, columns and functions that begin as its last word does.</summary>
    /// <param name="filter">The filter up to where the user types.</param>
    /// <param name="start">Where the word begins: what the completion takes the place of.</param>
    /// <returns>In the order of their names, each once; protocols before their fields.</returns>
    public static IReadOnlyList<FilterCompletion> Find(string filter, out int start)
    {
        start = filter.Length;
        while (start > 0 && IsOfName(filter[start - 1])) start--;
        string prefix = filter[start..];
        IEnumerable<FilterCompletion> fields = RegistryCatalog.Instance.Names()
            .Where(name => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)).Distinct().Select(Of);
        IEnumerable<FilterCompletion> functions = FilterFunctions.Names
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Select(name => new FilterCompletion(name, "Function", ""));
        return [.. fields.Concat(functions).OrderBy(completion => completion.Name, StringComparer.Ordinal)];
    }

    private static bool IsOfName(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '.' or '-';

    /// <summary>A field, protocol or column that there is.</summary>
    public static FilterCompletion Of(string name)
    {
        FieldDescription field = RegistryCatalog.Instance.Find(name)!;
        return new FilterCompletion(name, field.Type.Description(), field.IsColumn ? "" : Registry.Field(field.Id).Label);
    }
}
