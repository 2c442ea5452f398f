using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using GenShark.Capture;
using GenShark.Capture.Reading;
using GenShark.Cli.Running;
using GenShark.Filters;

namespace GenShark.Cli.Reports;

/// <summary><c>--explain</c>: how a filter is run, and what each of its tests costs on a capture.</summary>
internal static class ExplainReport
{
    /// <param name="open">Opens the capture.</param>
    /// <param name="last">The number of the last packet to look at.</param>
    /// <param name="filter">The filter.</param>
    /// <param name="output">Takes the report.</param>
    /// <exception cref="CaptureFormatException">The capture cannot be read to its end; the report is of the packets before.</exception>
    public static void Write(Func<CaptureReader> open, int last, DisplayFilter filter, StandardOutput output)
    {
        TextBuilder text = output.Text;
        using CaptureReader reader = open();
        FilterCosts costs = FilterCosts.Measure(reader, filter, last);
        bool isDirect = DirectFilter.TryCreate(filter, out _);
        text.Append($"Filter\n  {filter.Text}\n\n{FilterWords.Of(filter)}\n");
        WriteProtocols(filter, costs.Plan, text);
        text.Append($"Way\n  {(isDirect ? DirectWay : SearchWay(filter) + TapeWay(costs.Plan))}\n\n");
        WriteParts(costs.Parts, isDirect, text);
        text.Append($"\nIn all {costs.Parts[^1].Passed} of {costs.Packets} packets pass.{Time(open, last, filter, costs.Packets)}\n");
        output.Flush();
        if (costs.Damage is { } damage) ExceptionDispatchInfo.Throw(damage);
    }

    private static void WriteProtocols(DisplayFilter filter, DissectionPlan? plan, TextBuilder text)
    {
        Protocol[] carried = [.. Registry.Protocols.Where(protocol => protocol.IsCarried)];
        IEnumerable<Protocol> wanted = filter.Fields.SelectMany(field => Registry.FieldsNamed(field.Name)).Select(field => field.Protocol!);
        text.Append($"Protocols\n  looked at:     {Names([.. wanted, .. carried.Where(protocol => plan?.Roles?.Of(protocol).IsWanted == true)])}\n");
        if (plan?.Roles is not { } roles)
        {
            text.Append("  on the path:   all: the filter asks for what only a whole dissection tells\n\n");
            return;
        }
        Protocol[] others = [.. carried.Where(protocol => !roles.Matters(protocol))];
        text.Append($"  on the path:   {Names([.. carried.Where(protocol => roles.Of(protocol) is { LeadsOn: true, IsWanted: false })])}\n");
        text.Append($"  never parsed:  the other {others.Length}, unless they stand in a layer that must be dissected whole: {Names(others)}\n\n");
    }

    private static string DirectWay => "direct: frames are scanned for these layers, and accessors read the fields; nothing is dissected where headers alone tell.\n  "
        + (RuntimeFeature.IsDynamicCodeCompiled
            ? $"Once {DirectFilter.UsualPatience} frames have shown their ways, scan and tests are compiled to machine code."
            : "No code can be made at run time here: scan and tests are interpreted.");

    private static string SearchWay(DisplayFilter filter) =>
        DirectFilter.TryLoosen(filter, out _) ? "a search first: frames that are scanned, and lack the bytes, are turned down. For the others,\n  " : "";

    private static string TapeWay(DissectionPlan? plan) => plan switch
    {
        null => "over the tape: every layer is dissected, as the filter asks where fields stand.\n  ",
        { IsDirect: true, KeepsState: true } => "over a short tape: frames are scanned, what hangs on packets before is kept, and accessors put the fields on it; no layer is dissected where headers tell.\n  ",
        { IsDirect: true } => "over a short tape: frames are scanned, and accessors put the fields on it; nothing is dissected where headers alone tell.\n  ",
        { Roles: null } => "over the tape: every layer is dissected; only the fields that are looked at are kept.\n  ",
        _ => "over the tape: outer layers are passed by, the others dissected; only the fields that are looked at are kept.\n  ",
    } + (RuntimeFeature.IsDynamicCodeCompiled
        ? $"After {DisplayFilter.UsualPatience} packets the tests are compiled to machine code."
        : "No code can be made at run time here: the tests are interpreted.");

    private static void WriteParts(IReadOnlyList<FilterPart> parts, bool isDirect, TextBuilder text)
    {
        text.Append(parts.Count == 1 ? "The filter is one test\n" : "Tests, the cheapest first: a packet that fails one is not given to the next\n");
        WriteRow(text, "cost", "tested", "passed", "", isDirect ? "" : "ns each", "test");
        foreach (FilterPart part in parts)
        {
            string share = part.Tested == 0 ? "" : (100.0 * part.Passed / part.Tested).ToString("0.0", CultureInfo.InvariantCulture) + "%";
            // A direct filter does not run over the tape, where parts are counted.
            string time = isDirect || part.Tested == 0 ? "" : Nanoseconds(part.Elapsed, part.Tested);
            WriteRow(text, $"{part.Cost}", $"{part.Tested}", $"{part.Passed}", share, time, $"{part.Text}    ({part.Reason})");
        }
    }

    private static void WriteRow(TextBuilder text, string cost, string tested, string passed, string share, string time, string test) =>
        text.Append(string.Create(CultureInfo.InvariantCulture, $"  {cost,4} {tested,10} {passed,10} {share,6} {time,8}  {test}\n"));

    // As it is run when nobody counts its parts.
    private static string Time(Func<CaptureReader> open, int last, DisplayFilter filter, int packets)
    {
        if (packets == 0) return "";
        using CaptureReader reader = open();
        long start = Stopwatch.GetTimestamp();
        var cursor = new PacketCursor(reader, filter, PacketNeeds.Frames);
        try
        {
            while (cursor.MoveNext(last))
            {
            }
        }
        catch (CaptureFormatException)
        {
            // It is told after the report.
        }
        return $" To find them took {Nanoseconds(Stopwatch.GetElapsedTime(start), packets)} ns a packet, reading included.";
    }

    private static string Names(Protocol[] protocols) =>
        protocols.Length == 0 ? "none" : string.Join(", ", protocols.Select(protocol => protocol.FilterName).Order(StringComparer.Ordinal).Distinct());

    private static string Nanoseconds(TimeSpan elapsed, long count) => (elapsed.TotalNanoseconds / count).ToString("0", CultureInfo.InvariantCulture);
}
