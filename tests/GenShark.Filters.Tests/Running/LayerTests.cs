using Xunit;

namespace GenShark.Filters.Tests.Running;

/// <summary>A packet in a packet in a packet of one protocol.</summary>
public sealed class LayerTests
{
    private static readonly FixturePacket s_packet = new FixturePacket()
        .Layer(0, 4).Number("fx.u8", 1).Layer(4, 4).Number("fx.u8", 2).Layer(8, 4).Number("fx.u8", 3);

    [Theory]
    [InlineData("fx.u8#1 == 1", true)]
    [InlineData("fx.u8#2 == 2", true)]
    [InlineData("fx.u8#2 == 1", false)]
    [InlineData("fx.u8#[1-2] == 2", true)]
    [InlineData("fx.u8#[1-2] == 3", false)]
    [InlineData("fx.u8#[1,3] == 3", true)]
    [InlineData("fx.u8#[2:] === 3", false)]
    [InlineData("fx.u8#[-1] == 3", true)]
    [InlineData("fx.u8#[-2] == 2", true)]
    [InlineData("fx.u8#0", false)]
    [InlineData("fx.u8#[:2] == 1", true)]
    [InlineData("fx#3", true)]
    [InlineData("fx#4", false)]
    [InlineData("fx#2[0] == 04", true)]
    [InlineData("count(fx) == 3", true)]
    [InlineData("count(fx#2) == 1", true)]
    [InlineData("fx.u8#1 + 1 == 2", true)]
    public void Layers_are_counted_from_the_outermost(string filter, bool passes) => Assert.Equal(passes, Filter.Passes(filter, s_packet));

    /// <summary>Parts of another protocol count by the layers of that: the last one may be in an early layer.</summary>
    [Fact]
    public void Ranges_from_the_end_count_from_the_last_layer()
    {
        FixturePacket packet = new FixturePacket().Layer().Counted("fx.u8", 1, layer: 7).Counted("fx.u8", 2, layer: 2);
        Assert.True(Filter.Passes("fx.u8#[-1] == 1", packet));
        Assert.True(Filter.Passes("fx.u8#[-6] == 2", packet));
        Assert.False(Filter.Passes("fx.u8#[-2]", packet));
    }
}
