namespace GenShark.Cli.Options;

/// <summary>The value of <c>gui.column.format</c>: <c>"No.","%m","Time","%t"</c>, titles and formats in turn.</summary>
internal static class ColumnPreference
{
    /// <summary>The columns; null if the value is none.</summary>
    public static IReadOnlyList<Column>? Parse(string text)
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
