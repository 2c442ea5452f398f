namespace GenShark.Cli.Tests.Formats;

/// <summary>Where two outputs part.</summary>
internal static class FirstDifference
{
    /// <summary>The first line that differs, on both sides; null if none does.</summary>
    public static string? Find(string expected, string actual)
    {
        if (expected == actual) return null;
        string[] left = expected.Split('\n'), right = actual.Split('\n');
        int line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line]) line++;
        return $"line {line + 1}\n  tshark:   {At(left, line)}\n  genshark: {At(right, line)}";
    }

    private static string At(string[] lines, int line) => line < lines.Length ? lines[line] : "(the end)";
}
