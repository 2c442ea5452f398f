using System.Text;
using GenShark.Filters.Syntax;

namespace GenShark.Filters;

/// <summary>Texts that filters name: <c>${name:argument;argument}</c> stands for a macro's text, arguments in place of <c>$1</c>, <c>$2</c>.</summary>
public sealed class FilterMacros
{
    private readonly Dictionary<string, string> _texts;

    /// <param name="texts">The macros' texts by their names.</param>
    public FilterMacros(IReadOnlyDictionary<string, string> texts) => _texts = new Dictionary<string, string>(texts);

    /// <summary>The macros that every Wireshark has: addresses of private networks.</summary>
    public static FilterMacros Default { get; } = new(new Dictionary<string, string>
    {
        ["private_ipv4"] = "$1 == 192.168.0.0/16 or $1 == 172.16.0.0/12 or $1 == 10.0.0.0/8",
        ["private_ipv6"] = "ipv6 && $1 == fc00::/7",
        ["private_ethernet"] = "$1[0] & 0x0F == 2",
    });

    /// <summary>A filter with its macros replaced. What names a field stays: it is a reference to the selected packet.</summary>
    /// <exception cref="FilterException">There is no such macro, or it takes another number of arguments.</exception>
    public string Expand(string filter, Func<string, bool> isField)
    {
        if (!filter.Contains("${", StringComparison.Ordinal)) return filter;
        var text = new StringBuilder();
        int at = 0;
        for (int start; (start = filter.IndexOf("${", at, StringComparison.Ordinal)) >= 0;)
        {
            text.Append(filter, at, start - at);
            int end = filter.IndexOf('}', start);
            if (end < 0) throw Error("end of filter in the middle of a macro expression");
            at = end + 1;
            string use = filter[(start + 2)..end];
            int colon = use.IndexOf(':');
            string name = colon < 0 ? use : use[..colon];
            if (!name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.')) throw Error("invalid character in macro name");
            if (_texts.TryGetValue(name, out string? macro)) text.Append(Substitute(name, macro, colon < 0 ? [] : use[(colon + 1)..].Split(';')));
            else if (colon < 0 && !name.Contains('-') && isField(name)) text.Append(filter, start, at - start);
            else throw Error($"macro '{name}' does not exist");
        }
        return text.Append(filter, at, filter.Length - at).ToString();
    }

    private static string Substitute(string name, string macro, string[] arguments)
    {
        int expected = 0;
        for (int i = 0; i + 1 < macro.Length; i++)
        {
            if (macro[i] == '$' && char.IsAsciiDigit(macro[i + 1])) expected = Math.Max(expected, macro[i + 1] - '0');
        }
        if (arguments.Length != expected)
            throw Error($"wrong number of arguments for macro '{name}', expecting {expected} instead of {arguments.Length}");
        var text = new StringBuilder(macro);
        for (int i = 0; i < expected; i++) text.Replace($"${i + 1}", arguments[i]);
        return text.ToString();
    }

    private static FilterException Error(string message) => new(message, default);
}
