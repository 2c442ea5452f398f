using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using GenShark.Filters.Checking;
using GenShark.Filters.Syntax;

namespace GenShark.Filters;

/// <summary>
/// Texts that filters name: <c>$name(argument, argument)</c>, <c>${name:argument;argument}</c> or <c>${name;argument}</c> stands for a macro's
/// text, arguments in place of <c>$1</c>, <c>$2</c>. Texts may name other macros.
/// </summary>
public sealed class FilterMacros
{
    // Deeper than macros of macros go, and the end of those that name themselves.
    private const int MaxDepth = 16;

    private readonly Dictionary<string, string> _texts;

    /// <param name="texts">The macros' texts by their names.</param>
    public FilterMacros(IReadOnlyDictionary<string, string> texts) => _texts = texts.ToDictionary(macro => macro.Key, macro => macro.Value);

    /// <summary>The macros that every Wireshark has: addresses of private networks.</summary>
    public static FilterMacros Default { get; } = new(new Dictionary<string, string>
    {
        ["private_ipv4"] = "$1 == 192.168.0.0/16 or $1 == 172.16.0.0/12 or $1 == 10.0.0.0/8",
        ["private_ipv6"] = "ipv6 && $1 == fc00::/7",
        ["private_ethernet"] = "$1[0] & 0x0F == 2",
    });

    /// <summary>The macros' names.</summary>
    public IReadOnlyCollection<string> Names => _texts.Keys;

    /// <summary>A filter with its macros replaced. What names a field stays: it is a reference to the selected packet.</summary>
    /// <exception cref="FilterException">There is no such macro, or it takes another number of arguments.</exception>
    public string Expand(string filter, Func<string, bool> isField) => Expand(filter, isField, 0);

    private string Expand(string filter, Func<string, bool> isField, int depth)
    {
        if (depth > MaxDepth) throw Error($"macros are nested more than {MaxDepth} deep");
        var text = new StringBuilder();
        for (int at = 0; at < filter.Length;)
        {
            MacroUse? use = MacroUse.TryRead(filter, at);
            if (use is null) text.Append(filter[at++]);
            else
            {
                if (use.Brace && !_texts.ContainsKey(use.Name) && Forms.Reference.Match(filter, at, use.End - at) is { Success: true } reference && isField(reference.Groups[1].Value))
                    text.Append(filter, at, use.End - at);
                else text.Append(Expand(Substitute(use), isField, depth + 1));
                at = use.End;
            }
        }
        return text.ToString();
    }

    private string Substitute(MacroUse use)
    {
        if (!use.Name.All(c => c is >= '0' and <= '9' or >= 'A' and <= 'Z' or >= 'a' and <= 'z' or '_' or '-' or '.')) throw Error("invalid character in macro name");
        if (!_texts.TryGetValue(use.Name, out string? macro))
            throw new FilterException(new FilterError($"macro '{use.Name}' does not exist", default, suggest: () => NearNames.Find(use.Name, _texts.Keys)));
        int expected = Forms.Parameter.Matches(macro).Cast<Match>().Select(NumberOf).DefaultIfEmpty(0).Max();
        if (use.Arguments.Count != expected)
            throw Error($"wrong number of arguments for macro '{use.Name}', expecting {expected} instead of {use.Arguments.Count}");
        return Forms.Parameter.Replace(macro, match => NumberOf(match) is var number and > 0 ? use.Arguments[number - 1] : match.Value);
    }

    private static FilterException Error(string message) => new(message, default);

    private static int NumberOf(Match parameter) => int.Parse(parameter.Groups[1].Value, CultureInfo.InvariantCulture);

    // Made only for filters that hold a dollar.
    private static class Forms
    {
        public static readonly Regex Parameter = new(@"\$([0-9]{1,2})", RegexOptions.CultureInvariant);

        /// <summary>What may be a reference: a field, its bytes, or the field in some layers.</summary>
        public static readonly Regex Reference = new(@"\G\$\{@?([A-Za-z0-9_.-]+)(#[^}]*)?\}", RegexOptions.CultureInvariant);
    }
}
