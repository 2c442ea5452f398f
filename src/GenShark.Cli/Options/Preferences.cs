namespace GenShark.Cli.Options;

/// <summary>-o: the preferences that are known here. Others are refused: to pass over one would change what the user asked for.</summary>
internal static class Preferences
{
    private const string ColumnFormat = "gui.column.format";

    /// <summary>The columns that the last <c>gui.column.format</c> sets; null if none does.</summary>
    public static IReadOnlyList<Column>? ReadColumns(string[] preferences)
    {
        IReadOnlyList<Column>? columns = null;
        foreach (string preference in preferences)
        {
            int colon = preference.IndexOf(':');
            if (colon < 0) throw new CommandLineException($"Invalid -o flag \"{preference}\"");
            if (preference[..colon] != ColumnFormat) throw new CommandLineException($"-o flag \"{preference}\" specifies unknown preference");
            columns = ParseColumns(preference[(colon + 1)..].TrimStart())
                ?? throw new CommandLineException($"Error parsing -o flag \"{preference}\"");
        }
        return columns;
    }

    // "No.","%m","Time","%t": titles and formats in turn.
    private static List<Column>? ParseColumns(string text)
    {
        List<string>? words = SplitQuoted(text);
        if (words is null || words.Count % 2 != 0) return null;
        var columns = new List<Column>();
        for (int i = 0; i < words.Count; i += 2)
        {
            if (Column.TryParse(words[i], words[i + 1]) is not { } column) return null;
            columns.Add(column);
        }
        return columns;
    }

    private static List<string>? SplitQuoted(string text)
    {
        var words = new List<string>();
        for (int at = 0; at < text.Length;)
        {
            char first = text[at];
            if (first is ',' or ' ')
            {
                at++;
                continue;
            }
            int end = first == '"' ? text.IndexOf('"', at + 1) : text.IndexOf(',', at);
            if (first == '"' && end < 0) return null;
            if (end < 0) end = text.Length;
            words.Add(first == '"' ? text[(at + 1)..end] : text[at..end].TrimEnd());
            at = end + 1;
        }
        return words;
    }
}
