using Xunit;

namespace GenShark.Filters.Tests.Running;

public sealed class AllocationTests
{
    [Theory]
    [InlineData("fx.u8 == 64 and fx.ip4 in {10.0.0.0/8}")]
    [InlineData("fx.port == fx.port and fx.u8 + 1 > 3")]
    [InlineData("fx.text contains \"exam\" or upper(fx.text) == \"X\"")]
    [InlineData("fx.text matches \"exam.*org$\"")]
    [InlineData("fx.text matches \"(.)\\\\1\"")]
    [InlineData("fx[0:2,4] == 04 or string(fx.ip4) == \"1.2.3.4\" or max(fx.port) > 1")]
    [InlineData("fx.u8#1 == 64 and fx.absent_text in {\"a\", \"b\" .. \"c\"}")]
    public void Running_a_filter_allocates_nothing(string text)
    {
        Dissection packet = new FixturePacket().Layer().Number("fx.u8", 64).Address("fx.ip4", "10.1.1.1").Number("fx.port", 1).Second("fx.port", 2)
            .Text("fx.text", "www.example.org").Build();
        DisplayFilter filter = Filter.Compile(text);
        for (int i = 0; i < 100; i++) filter.Matches(packet);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++) filter.Matches(packet);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public async Task Threads_may_share_a_filter()
    {
        DisplayFilter filter = Filter.Compile("string(fx.u32) == \"7\" and fx.text contains \"x\"");
        Dissection[] packets = [.. Enumerable.Range(0, 8).Select(i => new FixturePacket().Number("fx.u32", i).Text("fx.text", "x").Build())];
        await Task.WhenAll(packets.Select((packet, i) => Task.Run(() =>
        {
            for (int round = 0; round < 2000; round++) Assert.Equal(i == 7, filter.Matches(packet));
        })));
    }
}
