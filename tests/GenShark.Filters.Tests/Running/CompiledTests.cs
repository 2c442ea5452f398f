using Xunit;

namespace GenShark.Filters.Tests.Running;

/// <summary>Filters that run over the tape are compiled to IL, and mean what they mean to the interpreter.</summary>
public sealed class CompiledTests
{
    private static readonly Dissection[] s_packets =
    [
        new FixturePacket().Build(),
        new FixturePacket().Layer().Number("fx.u8", 64).Address("fx.ip4", "10.1.1.1").Number("fx.port", 1).Second("fx.port", 2).Text("fx.text", "www.example.org").Build(),
        new FixturePacket().Layer().Number("fx.u8", 1).Number("fx.u8", 2).Text("fx.text", "").Text("fx.text", "example").Build(),
        new FixturePacket().Layer().Number("fx.u8", 1).Layer(8).Number("fx.u8", 1).Number("fx.i8", -1).Build(),
    ];

    [Theory]
    [InlineData("fx")]
    [InlineData("fx.port == 2")]
    [InlineData("fx.port != 2")]
    [InlineData("all fx.u8 in {1..2}")]
    [InlineData("not fx.u8 == 1 and fx.u8 & 1")]
    [InlineData("fx.u8 == 1 xor fx.u8 == 2 xor fx.text contains \"example\" xor fx.port")]
    [InlineData("fx.text contains \"example\"")]
    [InlineData("all fx.text contains \"example\"")]
    [InlineData("fx.text == \"example\" or fx.i8 < 0")]
    [InlineData("fx.text != \"example\"")]
    [InlineData("fx.text >= \"www\"")]
    [InlineData("fx.text matches \"EX.MPLE$\"")]
    [InlineData("fx[0:2] == 00:01 and fx.u8#2 == 1")]
    [InlineData("fx contains 02:03")]
    [InlineData("len(fx.text) > 3 and fx.port == fx.port")]
    [InlineData("_ws.col.protocol == \"\"")]
    public void Both_ways_agree(string text)
    {
        DisplayFilter interpreted = DisplayFilter.Compile(text, new() { CompileAfter = int.MaxValue });
        DisplayFilter compiled = DisplayFilter.Compile(text, new() { CompileAfter = 0 });
        Assert.Equal((false, true), (interpreted.IsCompiled, compiled.IsCompiled));
        Assert.Equal(s_packets.Select(interpreted.Matches), s_packets.Select(compiled.Matches));
    }

    [Fact]
    public void A_filter_is_compiled_once_it_has_been_used()
    {
        DisplayFilter filter = DisplayFilter.Compile("fx.text contains \"example\"", new() { CompileAfter = 3 });
        bool[] before = [.. s_packets.Select(filter.Matches)];
        Assert.True(filter.IsCompiled);
        Assert.Equal(before, s_packets.Select(filter.Matches));
    }

    [Fact]
    public void Compiled_filters_allocate_nothing()
    {
        DisplayFilter filter = DisplayFilter.Compile("fx.u8 > 3 and fx.text contains \"exam\" and fx.text matches \"org$\" and max(fx.port) > 1", new() { CompileAfter = 0 });
        for (int i = 0; i < 100; i++) Assert.True(filter.Matches(s_packets[1]));
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++) filter.Matches(s_packets[1]);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void References_have_the_values_of_the_selected_packet()
    {
        DisplayFilter filter = Filter.Compile("fx.u8 == ${fx.u8}"), texts = Filter.Compile("fx.text contains ${fx.text}"), layers = Filter.Compile("fx.u8 == ${fx.u8#2}");
        Assert.DoesNotContain(true, s_packets.Select(filter.Matches));
        filter.Select(s_packets[2]);
        texts.Select(s_packets[2]);
        Assert.Equal([false, false, true, true], s_packets.Select(filter.Matches));
        Assert.Equal([false, true, true, false], s_packets.Select(texts.Matches));
        layers.Select(s_packets[3]);
        Assert.Equal([false, false, true, true], s_packets.Select(layers.Matches));
        filter.Select(s_packets[0]);
        Assert.DoesNotContain(true, s_packets.Select(filter.Matches));
    }
}
