using System.Globalization;
using System.Text;
using GenShark.Filters.Fuzzing;
using GenShark.Output.Tests.Gold;
using GenShark.Tests.Fixture;
using Xunit;

namespace GenShark.Filters.Tests.Wireshark;

/// <summary>Random filters on packets as tshark dissected them, all its protocols included.</summary>
public sealed class RandomFilterTests(ITestOutputHelper output)
{
    [Fact]
    public void Random_filters_select_what_tshark_selects()
    {
        Assert.SkipUnless(TsharkFilters.IsThere, "tshark 4.0 with Lua is not installed.");
        string capture = Setting("GENSHARK_FUZZ_CAPTURE") ?? StoredCaptures.PathOf("demo.pcapng");
        int count = int.Parse(Setting("GENSHARK_FUZZ_FILTERS") ?? "150", CultureInfo.InvariantCulture), seed = int.Parse(Setting("GENSHARK_FUZZ_SEED") ?? "2", CultureInfo.InvariantCulture);
        byte[] pdml = TsharkFilters.Pdml(capture);
        var grammar = new FilterGrammar(FieldSamples.Read(pdml, new TsharkRegistry()), new Random(seed));
        string[] filters = [.. Enumerable.Range(0, count).Select(_ => grammar.Next())];

        List<FilterAnswer?> expected = TsharkFilters.Ask(capture, filters);
        List<string?> actual = Ask(capture, pdml, filters);
        var different = new List<string>();
        for (int i = 0; i < count; i++)
        {
            // A filter that makes tshark crash has no answer.
            if (expected[i] is { } answer && answer.Frames != actual[i]) different.Add($"{filters[i]}\n  tshark   {answer.Frames ?? answer.Message}\n  genshark {actual[i] ?? "refused"}");
        }
        output.WriteLine($"{count} filters, seed {seed}: {expected.Count(answer => answer?.Frames is { Length: > 0 })} select frames, {different.Count} differ");
        Assert.True(different.Count == 0, string.Join('\n', different));
    }

    private static List<string?> Ask(string capture, byte[] pdml, string[] filters)
    {
        string[] read = ["-n", "-r", capture];
        var gold = new GoldCapture(pdml, Encoding.UTF8.GetString(Tshark.Run([.. read, "-V"])), Encoding.UTF8.GetString(Tshark.Run([.. read, "-x"])));
        // Fields of one name that tshark does not list are registered as they are met; filters must know them all.
        _ = gold.Packets().Count();
        DisplayFilter?[] compiled = [.. filters.Select(text => DisplayFilter.TryCompile(text, out DisplayFilter? filter, out _) ? filter : null)];
        var frames = filters.Select(_ => new List<int>()).ToArray();
        foreach (Dissection packet in gold.Packets())
        {
            for (int i = 0; i < filters.Length; i++)
            {
                if (compiled[i] is { } filter && filter.Matches(packet)) frames[i].Add(packet.Frame.Number);
            }
        }
        return [.. compiled.Select((filter, i) => filter is null ? null : string.Join(' ', frames[i]))];
    }

    private static string? Setting(string name) => Environment.GetEnvironmentVariable(name);
}
