using GenShark.Conformance.Comparison;
using GenShark.Conformance.Programs;

namespace GenShark.Conformance.Reports;

/// <summary>Prints differences in groups, those that spoil most layers first.</summary>
internal sealed class DifferenceReport(TextWriter writer, Settings settings, IReadOnlyList<Capture> captures, KnownProtocols known)
{
    public void Write(DifferenceTable differences)
    {
        var groups = differences.All
            .Where(entry => IsShown(entry.Key))
            .OrderByDescending(entry => entry.Value.Layers)
            .ThenByDescending(entry => entry.Value.Alone)
            .ThenBy(entry => entry.Key.Protocol, StringComparer.Ordinal)
            .ThenBy(entry => entry.Key.Field, StringComparer.Ordinal)
            .ToArray();
        if (groups.Length == 0)
        {
            writer.WriteLine("Differences: none");
            return;
        }
        var shown = Math.Min(groups.Length, settings.Worst);
        writer.WriteLine($"Worst differences ({shown} of {groups.Length} groups; --show CAPTURE:FRAME prints a packet side by side)");
        writer.WriteLine("     count    layers     alone  difference");
        foreach (var (signature, difference) in groups.Take(shown))
            WriteGroup(signature, difference);
        writer.WriteLine();
    }

    private bool IsShown(Signature signature)
    {
        if (settings.Protocol is { } protocol)
            return signature.Protocol == protocol;
        return settings.Protocols.Count > 0 ? settings.Protocols.Contains(signature.Protocol) : known.Knows(signature.Protocol);
    }

    private void WriteGroup(Signature signature, Difference difference)
    {
        writer.Write($"{difference.Count,10}{difference.Layers,10}{difference.Alone,10}");
        writer.WriteLine($"  {signature.Protocol}  {signature.Field}  {signature.Kind}");
        foreach (var example in difference.Examples.Take(settings.Protocol is null ? 1 : int.MaxValue))
        {
            writer.WriteLine($"{"",34}{captures[example.Capture].Name}:{example.Frame}");
            writer.WriteLine($"{"",36}tshark   {example.Tshark}");
            writer.WriteLine($"{"",36}genshark {example.Genshark}");
        }
    }
}
