using GenShark.Capture.Statistics;
using GenShark.Cli.Options;

namespace GenShark.Cli.Reports.Taps;

/// <summary><c>-z expert</c>.</summary>
internal static class ExpertReport
{
    private static readonly (Severity Severity, string Argument, string Title)[] s_severities =
    [
        (Severity.Error, "error", "Errors"), (Severity.Warning, "warn", "Warns"), (Severity.Note, "note", "Notes"), (Severity.Chat, "chat", "Chats"),
        (Severity.Comment, "comment", "Comments"),
    ];

    /// <exception cref="CommandLineException">The filter is wrong.</exception>
    public static TapReport Create(TapArguments arguments)
    {
        string? filter = arguments.Text;
        Severity least = Severity.Comment;
        string first = filter?.Split(',')[0] ?? "";
        foreach ((Severity severity, string argument, _) in s_severities)
        {
            if (!first.Equals(argument, StringComparison.OrdinalIgnoreCase)) continue;
            least = severity;
            filter = first.Length == filter!.Length ? null : filter[(first.Length + 1)..];
        }
        var tap = new ExpertTap { Least = least, Filter = TapArguments.Compile(filter, "Expert tap error (", ")!") };
        return new TapReport(tap, output => Write(tap, output.Text));
    }

    private static void Write(ExpertTap tap, TextBuilder text)
    {
        foreach ((Severity severity, _, string title) in s_severities)
        {
            ExpertInformation[] remarks = [.. tap.Remarks.Where(remark => remark.Severity == severity)];
            if (remarks.Length == 0) continue;
            text.Append($"\n{title} ({remarks.Sum(remark => remark.Count)})\n=============\n   Frequency      Group           Protocol  Summary\n");
            foreach (ExpertInformation remark in remarks)
                text.Append($"{remark.Count,12} {EngineNames.Of(remark.Group),10} {remark.Protocol,18}  {remark.Summary}\n");
        }
    }
}
