namespace GenShark.Conformance.Reports;

/// <summary>Rows in columns: numbers to the right, everything else to the left.</summary>
internal sealed class TextTable(params string[] headings)
{
    private readonly List<string[]> rows = [headings];

    public int Count => rows.Count - 1;

    public void Add(params string[] cells) => rows.Add(cells);

    public void Write(TextWriter writer)
    {
        var widths = headings.Select((_, column) => rows.Max(row => row[column].Length)).ToArray();
        var isNumber = headings.Select((_, column) => Count > 0 && rows.Skip(1).All(row => IsNumber(row[column]))).ToArray();
        foreach (var row in rows)
        {
            var cells = row.Select((cell, column) => isNumber[column] ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]));
            writer.WriteLine($"  {string.Join("  ", cells)}".TrimEnd());
        }
    }

    private static bool IsNumber(string cell) => cell.All(c => char.IsAsciiDigit(c) || c is '.' or '-' or ' ' or '%');
}
