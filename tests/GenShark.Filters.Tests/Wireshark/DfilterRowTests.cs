using System.Text;
using GenShark.Filters.Syntax;
using GenShark.Output.Tests.Gold;
using Xunit;

namespace GenShark.Filters.Tests.Wireshark;

/// <summary>Runs tables of filters on packets as tshark dissected them: what differs is the filters' doing.</summary>
public sealed class DfilterRowTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("features.tsv", "mix.pcap")]
    [InlineData("features-dns-icmp.tsv", "dns+icmp.pcapng.gz")]
    public void All_filters_of_a_table_have_tsharks_answer(string table, string capture)
    {
        string? tableFile = SharedFolder.Find(table), captureFile = SharedFolder.Find(capture);
        Assert.SkipWhen(tableFile is null || captureFile is null, "The tables of filters are not beside the repository.");
        Assert.SkipUnless(TestRegistry.HasWireshark, "tshark 4.0 is not installed.");

        List<DfilterRow> rows = [.. DfilterRow.Read(tableFile!)];
        Dictionary<string, string> wrong = Compare(rows, captureFile!);
        Dictionary<string, string> unexpected = wrong.Where(row => !KnownDifferences.Reasons.ContainsKey(row.Key)).ToDictionary();
        output.WriteLine($"{table}: {rows.Count - wrong.Count} of {rows.Count} right");
        foreach (var (filter, difference) in wrong) output.WriteLine($"  {filter}: {difference} ({KnownDifferences.Reasons.GetValueOrDefault(filter, "new")})");

        Assert.Empty(unexpected);
        Assert.All(rows.Where(row => KnownDifferences.Reasons.ContainsKey(row.Filter)), row => Assert.Contains(row.Filter, wrong.Keys));
    }

    private static Dictionary<string, string> Compare(List<DfilterRow> rows, string capture)
    {
        var wrong = new Dictionary<string, string>();
        var filters = new List<(DfilterRow Row, DisplayFilter Filter, List<int> Frames)>();
        foreach (DfilterRow row in rows)
        {
            if (!DisplayFilter.TryCompile(row.Filter, out DisplayFilter? filter, out FilterError? error))
            {
                if (row.Frames is not null || NewerFilters.Equals40.ContainsKey(row.Filter)) wrong[row.Filter] = $"refused: {error.Message}";
                else if (error.Message != row.Message) wrong[row.Filter] = $"message \"{error.Message}\", not \"{row.Message}\"";
            }
            else if (row.Frames is null && !NewerFilters.Equals40.ContainsKey(row.Filter)) wrong[row.Filter] = $"taken; tshark says \"{row.Message}\"";
            else filters.Add((row, filter, []));
        }
        string[] read = ["-n", "-r", capture];
        var gold = new GoldCapture(
            Tshark.Run([.. read, "-T", "pdml"]), Encoding.UTF8.GetString(Tshark.Run([.. read, "-V"])), Encoding.UTF8.GetString(Tshark.Run([.. read, "-x"])),
            Encoding.UTF8.GetString(Tshark.Run([.. read, "-T", "psml"])));
        DisplayFilter?[] olds = [.. filters.Select(one => NewerFilters.Equals40.TryGetValue(one.Row.Filter, out string? old) ? DisplayFilter.Compile(old) : null)];
        foreach (Dissection packet in gold.Packets())
        {
            for (int i = 0; i < filters.Count; i++)
            {
                var (row, filter, frames) = filters[i];
                bool passes = filter.Matches(packet);
                if (passes) frames.Add(packet.Frame.Number);
                if (olds[i] is { } old && old.Matches(packet) != passes) wrong[row.Filter] = $"frame {packet.Frame.Number}: not as {old}";
            }
        }
        foreach (var (row, _, frames) in filters)
        {
            if (row.Frames is null) continue;
            if (frames.Count != row.Frames || row.Check is not null && DfilterRow.Hash(frames) != row.Check)
                wrong[row.Filter] = $"{frames.Count} frames, not {row.Frames}: {string.Join(',', frames.Take(10))}";
        }
        return wrong;
    }
}
