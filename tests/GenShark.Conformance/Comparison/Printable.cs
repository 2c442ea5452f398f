using System.Globalization;
using System.Text;

namespace GenShark.Conformance.Comparison;

/// <summary>Values as a report can show them: on one line, not too long.</summary>
internal static class Printable
{
    private const int LongestValue = 160;
    private const int LongestSignature = 48;

    public static string Quoted(ReadOnlySpan<byte> value) => $"\"{Line(value, LongestValue)}\"";

    public static string Quoted(string value) => $"\"{Escaped(value, LongestValue)}\"";

    public static string Line(ReadOnlySpan<byte> value, int longest)
    {
        // Four bytes a character at most: enough for the cut, without decoding megabytes.
        var cut = value[..Math.Min(value.Length, longest * 4 + 4)];
        return Escaped(Encoding.UTF8.GetString(cut), longest);
    }

    /// <summary>A text with its numbers taken out, so that texts of one cause are one signature.</summary>
    public static string Normalised(ReadOnlySpan<byte> value)
    {
        var line = Line(value, LongestSignature * 2);
        var result = new StringBuilder("\"");
        foreach (var word in line.Split(' '))
        {
            if (result.Length > 1)
                result.Append(' ');
            AppendWithoutNumbers(result, word);
            if (result.Length > LongestSignature)
                break;
        }
        return result.Append('"').ToString();
    }

    private static void AppendWithoutNumbers(StringBuilder result, string word)
    {
        var isHex = word.Any(char.IsAsciiDigit) && word.All(c => char.IsAsciiHexDigit(c) || c is ':' or '.' or ',' or 'x');
        if (isHex)
        {
            result.Append('#');
            return;
        }
        foreach (var c in word)
        {
            if (!char.IsAsciiDigit(c))
                result.Append(c);
            else if (result[^1] != '#')
                result.Append('#');
        }
    }

    private static string Escaped(string value, int longest)
    {
        var result = new StringBuilder();
        foreach (var c in value)
        {
            if (result.Length >= longest)
                return result.Append("...").ToString();
            if (char.IsControl(c))
                result.Append(CultureInfo.InvariantCulture, $"\\x{(int)c:x2}");
            else
                result.Append(c);
        }
        return result.ToString();
    }
}
