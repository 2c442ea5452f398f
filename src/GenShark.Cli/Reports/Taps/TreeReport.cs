using GenShark.Capture.Statistics;

namespace GenShark.Cli.Reports.Taps;

/// <summary><c>-z NAME,tree</c>.</summary>
internal static class TreeReport
{
    private const string NameHead = "Topic / Item", Columns = "  Count         Average       Min Val       Max Val       Rate (ms)     Percent       Burst Rate    Burst Start  ";

    // What bursts are counted within, in milliseconds.
    private const double Window = 100;

    /// <summary>The report on a tree.</summary>
    /// <param name="tap">The tree, without a filter.</param>
    public static TapReport Create(StatisticsTreeTap tap) => new(tap, output => Write(tap, output.Text));

    private static void Write(StatisticsTreeTap tap, TextBuilder text)
    {
        int width = Math.Max(Math.Max(NameHead.Length, tap.LeastNameWidth), tap.Roots.Max(root => Width(root, 0)));
        int line = width + Columns.Length;
        text.Append('\n').Append('=', line).Append($"\n{tap.Title}:\n");
        int start = text.Length;
        text.Append(NameHead).Pad(start, -width).Append(Columns).Append('\n').Append('-', line).Append('\n');
        foreach (StatisticsNode root in tap.Roots) Write(tap, root, 0, width, text);
        text.Append('\n').Append('-', line).Append('\n');
    }

    private static int Width(StatisticsNode node, int depth)
    {
        int width = depth + System.Text.Encoding.UTF8.GetByteCount(node.Name);
        foreach (StatisticsNode below in node.Below) width = Math.Max(width, Width(below, depth + 1));
        return width;
    }

    private static void Write(StatisticsTreeTap tap, StatisticsNode node, int depth, int width, TextBuilder text)
    {
        int start = text.Length;
        text.Append(' ', depth).Append(node.Name).Pad(start, -width);
        WriteCell(text, $"{node.Count}");
        WriteValues(node, text);
        WriteCell(text, tap.Elapsed != 0 ? $"{node.Count / tap.Elapsed:F4}" : "");
        WriteCell(text, node.Parent is null ? "100%" : node.Parent.Count == 0 ? "" : $"{node.Count * 100.0 / node.Parent.Count:F2}%");
        WriteCell(text, node.MostAtOnce == 0 ? "-" : $"{node.MostAtOnce / Window:F4}");
        start = text.Length;
        text.Append("  ");
        if (node.MostAtOnce == 0) text.Append('-');
        else text.Append($"{node.MostAtOnceStart / 1000:F3}");
        text.Pad(start, -15).Append('\n');
        foreach (StatisticsNode below in node.Sorted) Write(tap, below, depth + 1, width, text);
    }

    private static void WriteValues(StatisticsNode node, TextBuilder text)
    {
        (string average, string least, string greatest) = node.Kind switch
        {
            StatisticsNodeKind.Count => ("", "", ""),
            _ when node.Count == 0 => node.Parent is { KeepsOrder: true } ? ("-", "-", "-") : ("", "", ""),
            StatisticsNodeKind.Integers => ($"{(float)node.Total / node.Count:F2}", $"{node.Least:F0}", $"{node.Greatest:F0}"),
            _ => ($"{node.Total / node.Count:F2}", $"{node.Least:F6}", $"{node.Greatest:F6}"),
        };
        WriteCell(text, average);
        WriteCell(text, least);
        WriteCell(text, greatest);
    }

    private static void WriteCell(TextBuilder text, string value) => text.Append("  ").Append($"{value,-12}");
}
