using GenShark.Filters.Fuzzing;
using GenShark.Tests.Fixture;
using Xunit;

namespace GenShark.Capture.Tests.Packets;

/// <summary>A small sample of what GenShark.Filters.Fuzzing does at length.</summary>
public sealed class RandomFilterTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("demo.pcapng", 1)]
    [InlineData("dhcp-options.pcap", 2)]
    public void Random_filters_select_what_tshark_selects(string capture, int seed)
    {
        Assert.SkipUnless(TsharkFilters.IsThere, "tshark 4.0 with Lua is not installed.");

        FilterComparison comparison = FilterComparison.Run(StoredCaptures.PathOf(capture), new TsharkRegistry(), 100, seed);

        output.WriteLine($"{comparison.Filters} filters, {comparison.Refused} refused by both, {comparison.Selective} selective");
        Assert.Equal(100, comparison.Filters);
        Assert.Empty(comparison.Differences);
    }
}
