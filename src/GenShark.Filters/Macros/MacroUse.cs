using System.Collections.Generic;
using System.Linq;
using GenShark.Filters.Syntax;

namespace GenShark.Filters;

/// <summary>A place in a filter where a macro is named.</summary>
/// <param name="Name">The macro.</param>
/// <param name="Arguments">What is put in place of <c>$1</c>, <c>$2</c>.</param>
/// <param name="End">The character behind it.</param>
/// <param name="Brace">Whether it is written with braces, as references to fields are.</param>
internal sealed record MacroUse(string Name, IReadOnlyList<string> Arguments, int End, bool Brace)
{
    /// <summary>Reads the use that begins at a place; null if none does.</summary>
    /// <exception cref="FilterException">It has no end.</exception>
    public static MacroUse? TryRead(string filter, int at)
    {
        if (filter[at] != '$' || at + 1 == filter.Length) return null;
        if (filter[at + 1] == '{') return ReadBraces(filter, at);
        int name = at + 1, open = name;
        while (open < filter.Length && Characters.IsWordStart(filter[open])) open++;
        // Strings hold dollars and parentheses of their own: regular expressions do.
        if (open == name || open == filter.Length || filter[open] != '(' || IsQuoted(filter, at)) return null;
        int close = FindEnd(filter, open, '(', ')');
        string inside = filter[(open + 1)..close];
        return new MacroUse(filter[name..open], inside.Length == 0 ? [] : [.. Split(inside, ',').Select(argument => argument.Trim())], close + 1, Brace: false);
    }

    private static MacroUse ReadBraces(string filter, int at)
    {
        int close = FindEnd(filter, at + 1, '{', '}');
        string inside = filter[(at + 2)..close];
        int separator = inside.IndexOfAny([':', ';']);
        return separator < 0
            ? new MacroUse(inside, [], close + 1, Brace: true)
            : new MacroUse(inside[..separator], [.. Split(inside[(separator + 1)..], ';')], close + 1, Brace: true);
    }

    private static int FindEnd(string filter, int open, char opening, char closing)
    {
        int depth = 0;
        for (int at = open; at < filter.Length; at++)
        {
            if (filter[at] == opening) depth++;
            else if (filter[at] == closing && --depth == 0) return at;
        }
        throw new FilterException("end of filter in the middle of a macro expression", default);
    }

    /// <summary>Cuts at separators that stand in no brackets.</summary>
    private static List<string> Split(string text, char separator)
    {
        var parts = new List<string>();
        int depth = 0, start = 0;
        for (int at = 0; at < text.Length; at++)
        {
            if (text[at] is '(' or '{' or '[') depth++;
            else if (text[at] is ')' or '}' or ']') depth--;
            else if (text[at] == separator && depth <= 0)
            {
                parts.Add(text[start..at]);
                start = at + 1;
            }
        }
        parts.Add(text[start..]);
        return parts;
    }

    private static bool IsQuoted(string filter, int at)
    {
        bool quoted = false;
        for (int i = 0; i < at; i++)
        {
            if (filter[i] == '\\') i++;
            else if (filter[i] == '"') quoted = !quoted;
        }
        return quoted;
    }
}
