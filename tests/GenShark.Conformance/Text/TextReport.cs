using System.Text;
using GenShark.Conformance.Comparison;
using GenShark.Conformance.Programs;
using GenShark.Conformance.Reports;

namespace GenShark.Conformance.Text;

/// <summary>Prints how far the outputs agree, by mode, and where they part.</summary>
internal static class TextReport
{
    /// <summary>Gives the exit code.</summary>
    public static int Write(TextWriter writer, Settings settings, IReadOnlyList<Capture> captures, IReadOnlyList<PrintedCapture> printed)
    {
        var known = printed.Select(result => result.Capture.Index).Distinct().Count();
        writer.WriteLine($"{known} of {captures.Count} captures hold only protocols that genshark knows");
        writer.WriteLine();
        var problems = printed.SelectMany(result => result.Problems).ToArray();
        ProblemList.Write(writer, problems);
        writer.WriteLine();
        var judge = new Judge(writer);
        judge.RequireNone("crash, hang or exception", problems.Count(problem => problem.IsFatal));
        WriteModes(writer, settings, printed, judge);
        foreach (var mode in settings.Modes)
            WritePartings(writer, settings, mode, [.. printed.Where(result => result.Mode == mode)]);
        return judge.ExitCode;
    }

    private static void WriteModes(TextWriter writer, Settings settings, IReadOnlyList<PrintedCapture> printed, Judge judge)
    {
        var table = new TextTable("mode", "options", "files", "equal", "%", "lines", "equal", "%");
        foreach (var mode in settings.Modes)
        {
            var results = printed.Where(result => result.Mode == mode).Select(result => result.Comparison).ToArray();
            var files = results.Count(result => result.AreEqual);
            var lines = results.Sum(result => result.Count);
            var equal = results.Sum(result => result.Equal);
            table.Add(mode.Name, $"{mode}", $"{results.Length}", $"{files}", Percent.Text(files, results.Length),
                $"{lines}", $"{equal}", Percent.Text(equal, lines));
            judge.Require($"equal lines of {mode.Name}", settings.Thresholds.Text, Percent.Of(equal, lines));
        }
        table.Write(writer);
        writer.WriteLine();
    }

    private static void WritePartings(TextWriter writer, Settings settings, OutputMode mode, PrintedCapture[] results)
    {
        var groups = results
            .SelectMany(result => result.Comparison.Partings.Select((parting, index) => (result.Capture, parting, isFirst: index == 0)))
            .GroupBy(found => Printable.Normalised(Encoding.UTF8.GetBytes((found.parting.Tshark ?? found.parting.Genshark ?? "").Trim())))
            .Select(group => (group, files: group.DistinctBy(found => found.Capture).Count(), first: group.Count(found => found.isFirst)))
            .OrderByDescending(entry => entry.first)
            .ThenByDescending(entry => entry.files)
            .ThenBy(entry => entry.group.Key, StringComparer.Ordinal)
            .ToArray();
        if (groups.Length == 0)
            return;
        writer.WriteLine($"{mode.Name}: where the outputs part ({Math.Min(groups.Length, settings.Worst)} of {groups.Length} groups)");
        writer.WriteLine("     first     files  line");
        foreach (var (group, files, first) in groups.Take(settings.Worst))
        {
            var (capture, parting, _) = group.OrderByDescending(found => found.isFirst).ThenBy(found => found.Capture.Index).First();
            writer.WriteLine($"{first,10}{files,10}  {group.Key}");
            writer.WriteLine($"{"",24}{capture.Name}, line {parting.Line}");
            writer.WriteLine($"{"",26}tshark   {Quoted(parting.Tshark)}");
            writer.WriteLine($"{"",26}genshark {Quoted(parting.Genshark)}");
        }
        writer.WriteLine();
    }

    private static string Quoted(string? line) => line is null ? "-" : $"\"{line}\"";
}
