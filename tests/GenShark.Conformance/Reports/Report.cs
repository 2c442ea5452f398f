using GenShark.Conformance.Comparison;
using GenShark.Conformance.Pdml;
using GenShark.Conformance.Programs;

namespace GenShark.Conformance.Reports;

/// <summary>Prints what the comparison on PDML found, and judges it by the thresholds.</summary>
internal sealed class Report(TextWriter writer, Settings settings, IReadOnlyList<Capture> captures, KnownProtocols known)
{
    private const int LackingShown = 48;
    private const int LackingInALine = 6;

    /// <summary>Gives the exit code.</summary>
    public int Write(PdmlResult result)
    {
        var measures = result.Measures;
        writer.WriteLine($"{captures.Count} captures, {measures.Packets} packets; ignored: {settings.Ignored}");
        writer.WriteLine();
        ProblemList.Write(writer, result.Problems);
        writer.WriteLine();
        WriteStacks(result);
        writer.WriteLine();
        var (all, chosen) = WriteProtocols(measures);
        WriteLacking(measures);
        new DifferenceReport(writer, settings, captures, known).Write(measures.Differences);
        return Judge(result, all, chosen);
    }

    private void WriteStacks(PdmlResult result)
    {
        var measures = result.Measures;
        var table = new TextTable("measure", "of", "equal", "%");
        Row("stack, all packets", measures.Packets, measures.StackEqual);
        Row("stack, packets of known protocols", measures.KnownPackets, measures.KnownStackEqual);
        Row("frame.protocols, packets of known protocols", measures.KnownPackets, measures.KnownProtocolsEqual);
        Row("frame.protocols, all packets", measures.Packets, measures.ProtocolsEqual);
        table.Add("frame.protocols, each capture weighing the same", $"{result.CapturesFilled}", "", Percent.Text(result.ProtocolsEqualShares, result.CapturesFilled));
        Row("whole packet", measures.Packets, measures.PacketsEqual);
        Row("whole capture", captures.Count, result.CapturesEqual);
        table.Write(writer);

        void Row(string measure, long of, long equal) => table.Add(measure, $"{of}", $"{equal}", Percent.Text(equal, of));
    }

    /// <summary>Prints the table; gives the sum over all protocols, and over those to which the thresholds apply.</summary>
    private (Tally All, Tally Chosen) WriteProtocols(Measures measures)
    {
        Tally all = new(), chosen = new(), notShown = new();
        var table = new TextTable("protocol", "layers", "exact", "exact %", "by capture %", "items", "right", "right %", "extra");
        foreach (var (protocol, tally) in MostLayersFirst(measures))
        {
            all.Add(tally);
            if (!IsChosen(protocol.Text))
                continue;
            chosen.Add(tally);
            if (table.Count < settings.Rows)
                AddRow(table, protocol.Text, tally);
            else
                notShown.Add(tally);
        }
        if (notShown.Layers > 0)
            AddRow(table, "(others)", notShown);
        AddRow(table, settings.Protocols.Count > 0 ? "(these)" : "(known)", chosen);
        AddRow(table, "(all)", all);
        table.Write(writer);
        writer.WriteLine();
        return (all, chosen);
    }

    private static IEnumerable<KeyValuePair<Name, Tally>> MostLayersFirst(Measures measures) =>
        measures.Tallies.OrderByDescending(entry => entry.Value.Layers).ThenBy(entry => entry.Key.Text, StringComparer.Ordinal);

    private bool IsChosen(string protocol) =>
        settings.Protocols.Count > 0 ? settings.Protocols.Contains(protocol) : known.Knows(protocol);

    private static void AddRow(TextTable table, string name, Tally tally) => table.Add(
        name, $"{tally.Layers}", $"{tally.Exact}", Percent.Text(tally.Exact, tally.Layers), Percent.Text(tally.ExactShares, tally.Captures),
        $"{tally.Items}", $"{tally.Right}", Percent.Text(tally.Right, tally.Items), $"{tally.Extra}");

    private void WriteLacking(Measures measures)
    {
        var lacking = MostLayersFirst(measures).Where(entry => !known.Knows(entry.Key.Text) && entry.Value.Layers > 0).ToArray();
        if (lacking.Length == 0 || settings.Protocols.Count > 0)
            return;
        writer.WriteLine($"Protocols that genshark lacks: {lacking.Length} (layers, items)");
        var shown = lacking.Take(LackingShown).Select(entry => $"{entry.Key} {entry.Value.Layers}, {entry.Value.Items}");
        foreach (var line in shown.Chunk(LackingInALine))
            writer.WriteLine($"  {string.Join("; ", line)}");
        writer.WriteLine();
    }

    private int Judge(PdmlResult result, Tally all, Tally chosen)
    {
        var judge = new Judge(writer);
        judge.RequireNone("crash, hang or exception", result.Problems.Count(problem => problem.IsFatal));
        judge.Require("exact layers", settings.Thresholds.Exact, Percent.Of(chosen.Exact, chosen.Layers));
        judge.Require("equal stacks", settings.Thresholds.Stack, Percent.Of(result.Measures.KnownStackEqual, result.Measures.KnownPackets));
        var recalled = settings.Protocols.Count > 0 ? chosen : all;
        judge.Require("right items", settings.Thresholds.Recall, Percent.Of(recalled.Right, recalled.Items));
        return judge.ExitCode;
    }
}
