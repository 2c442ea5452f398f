using System.Globalization;
using System.Text;
using GenShark.Filters.Syntax;

namespace GenShark.Filters;

/// <summary>
/// The user's macros: Wireshark's files <c>dmacros</c> (4.4: a quoted name and the text) and <c>dfilter_macros</c> (4.0: both quoted, a comma
/// between them), one macro a line, <c>#</c> before comments.
/// </summary>
public static class MacroFile
{
    /// <summary>The macros of the user's configuration; Wireshark's own if there is none.</summary>
    /// <exception cref="FilterException">The file or a line of it cannot be read.</exception>
    public static FilterMacros ReadUsers() => Find() is { } file ? Read(file) : FilterMacros.Default;

    /// <summary>The macros of a file.</summary>
    /// <exception cref="FilterException">The file or a line of it cannot be read.</exception>
    public static FilterMacros Read(string file)
    {
        var texts = new Dictionary<string, string>();
        int number = 0;
        foreach (string line in ReadLines(file))
        {
            number++;
            string content = line.Trim();
            if (content.Length == 0 || content[0] == '#') continue;
            int at = 0;
            string? name = ReadQuoted(content, ref at), text = name is null ? null : ReadText(content, at);
            if (text is null) throw new FilterException($"{file}:{number}: a macro is \"name\",\"text\"", default);
            texts[name!] = text;
        }
        return new FilterMacros(texts);
    }

    private static string[] ReadLines(string file)
    {
        try
        {
            return File.ReadAllLines(file);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new FilterException($"The macros of \"{file}\" cannot be read: {unreadable.Message}", default);
        }
    }

    private static string? Find()
    {
        string? Of(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value : null;
        string home = Of("HOME") ?? Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string[] folders =
        [
            Of("WIRESHARK_CONFIG_DIR") ?? "",
            OperatingSystem.IsWindows() && Of("APPDATA") is { } data ? Path.Combine(data, "Wireshark") : Path.Combine(Of("XDG_CONFIG_HOME") ?? Path.Combine(home, ".config"), "wireshark"),
            Path.Combine(home, ".wireshark"),
        ];
        return folders.Where(folder => folder.Length > 0).SelectMany(folder => (string[])[Path.Combine(folder, "dmacros"), Path.Combine(folder, "dfilter_macros")])
            .FirstOrDefault(File.Exists);
    }

    private static string? ReadText(string line, int at)
    {
        while (at < line.Length && char.IsWhiteSpace(line[at])) at++;
        if (at == line.Length) return null;
        if (line[at] != ',') return line[at..];
        at++;
        while (at < line.Length && char.IsWhiteSpace(line[at])) at++;
        return ReadQuoted(line, ref at) is { } text && at == line.Length ? text : null;
    }

    /// <summary>A string in quotes; inside, <c>\x22</c> is a quote, and two backslashes are one.</summary>
    private static string? ReadQuoted(string line, ref int at)
    {
        if (at >= line.Length || line[at] != '"') return null;
        var text = new StringBuilder();
        for (at++; at < line.Length && line[at] != '"'; at++)
        {
            if (line[at] == '\\' && at + 3 < line.Length && line[at + 1] == 'x' && byte.TryParse(line.AsSpan(at + 2, 2), NumberStyles.HexNumber, null, out byte value))
            {
                text.Append((char)value);
                at += 3;
            }
            else if (line[at] == '\\' && at + 1 < line.Length && line[at + 1] == '\\') text.Append(line[at++]);
            else text.Append(line[at]);
        }
        return at++ < line.Length ? text.ToString() : null;
    }
}
