using GenShark.Filters.Syntax;
using Xunit;

namespace GenShark.Filters.Tests.Running;

/// <summary>Fields that occur several times, or not at all; sides that are fields.</summary>
public sealed class ComparisonTests
{
    [Theory]
    [InlineData("fx.guid == 679e1154-be03-471e-b529-647c33a9b8f4", true)]
    [InlineData("fx.guid in {679e1154-be03-471e-b529-647c33a9b8f4}", true)]
    [InlineData("string(fx.guid) == \"679e1154-be03-471e-b529-647c33a9b8f4\"", true)]
    [InlineData("fx.guid == 54119e67-03be-1e47-b529-647c33a9b8f4", false)]
    [InlineData("fx.guid > 669e1155-be03-471e-b529-647c33a9b8f4", false)]
    public void A_GUID_is_the_same_in_both_byte_orders(string filter, bool passes)
    {
        const string Value = "679e1154-be03-471e-b529-647c33a9b8f4";
        foreach (bool littleEndian in new[] { false, true }) Assert.Equal(passes, Filter.Passes(filter, new FixturePacket().Guid("fx.guid", Value, littleEndian)));
    }

    // Two ports under one name, as TCP and UDP have them.
    private static readonly FixturePacket s_packet = new FixturePacket().Layer()
        .Number("fx.port", 51677).Second("fx.port", 53).Number("fx.u8", 64).Number("fx.other8", 64).Number("fx.u32", 98).Number("fx.flag", 1)
        .Address("fx.ip4", "192.168.1.2").Address("fx.ip4", "8.8.8.8").Text("fx.text", "m").Time("fx.delay", 5, 0).Bytes("fx.mac", 1, 2, 3, 4, 5, 6);

    [Theory]
    [InlineData("fx.port == 53", true)]
    [InlineData("fx.port === 53", false)]
    [InlineData("fx.port != 53", false)]
    [InlineData("fx.port !== 53", true)]
    [InlineData("fx.port ~= 53", true)]
    [InlineData("any fx.port != 53", true)]
    [InlineData("any fx.port === 53", true)]
    [InlineData("all fx.port == 53", false)]
    [InlineData("all fx.port > 10", true)]
    [InlineData("all fx.port !== 80", true)]
    [InlineData("fx.port == fx.port", true)]
    [InlineData("fx.port === fx.port", false)]
    [InlineData("fx.port != fx.port", false)]
    [InlineData("fx.port > fx.port", true)]
    [InlineData("all fx.port <= fx.port", false)]
    [InlineData("fx.port in {50..60}", true)]
    [InlineData("all fx.port in {50..60}", false)]
    [InlineData("fx.port not in {50..60}", false)]
    [InlineData("all fx.port not in {50..60}", false)]
    [InlineData("any fx.port not in {50..60}", false)]
    [InlineData("fx.port not in {80}", true)]
    [InlineData("fx.ip4 == 8.8.8.8 and fx.ip4 == 192.168.0.0/16", true)]
    [InlineData("!(fx.ip4 == 8.8.8.8)", false)]
    [InlineData("fx.absent == 1", false)]
    [InlineData("fx.absent != 1", false)]
    [InlineData("fx.absent not in {1}", true)]
    [InlineData("not fx.absent == 1", true)]
    [InlineData("fx.absent == fx.u8", false)]
    [InlineData("fx.u8 != fx.absent", false)]
    [InlineData("all fx.absent in {1}", false)]
    [InlineData("fx.absent_text != \"a\"", false)]
    [InlineData("fx.u8 == fx.other8", true)]
    [InlineData("fx.u8 < fx.u32 < fx.port", true)]
    [InlineData("fx.u8 > fx.u32 > 1", false)]
    [InlineData("fx.u32 in {fx.u8 .. fx.port}", true)]
    [InlineData("fx.u32 in {1, fx.u8}", false)]
    [InlineData("fx.u8 == fx.flag", false)]
    [InlineData("fx.u32 > -1", false)]
    [InlineData("fx.u32 < -1", false)]
    [InlineData("fx.u32 === -1", true)]
    [InlineData("fx.text == 5", false)]
    [InlineData("fx.text > \"a\" and fx.text < \"n\"", true)]
    [InlineData("fx.text in {\"a\" .. \"z\"}", true)]
    [InlineData("fx.mac > 01:02:03:04:05:05", true)]
    [InlineData("fx.delay in {4.5 .. 5}", true)]
    [InlineData("fx.u32 == ${fx.u32}", false)]
    [InlineData("fx.u32 != ${fx.u32}", false)]
    [InlineData("fx.text or fx.absent and fx.absent", true)]
    [InlineData("not fx.absent and not fx.absent_text", true)]
    public void Means_what_tshark_means(string filter, bool passes) => Assert.Equal(passes, Filter.Passes(filter, s_packet));

    /// <summary>As in tshark, which keeps 32 bits of the seconds between: <c>frame.time_epoch + frame.time_epoch &lt; 0.5</c> passes today.</summary>
    [Theory]
    [InlineData(2_903_523_362, "fx.delay < 0.5", true)]
    [InlineData(2_903_523_362, "fx.delay > 2147483647", true)]
    [InlineData(2_147_483_647, "fx.delay > 0", true)]
    [InlineData(-11_644_473_600, "fx.delay < 0", false)]
    public void Times_that_lie_far_apart_are_in_the_wrong_order(long seconds, string filter, bool passes) =>
        Assert.Equal(passes, Filter.Passes(filter, new FixturePacket().Layer().Time("fx.delay", seconds, 0)));
}
