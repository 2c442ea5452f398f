using Xunit;

namespace GenShark.Filters.Tests.Running;

public sealed class ArithmeticTests
{
    private static readonly FixturePacket s_packet = new FixturePacket()
        .Number("fx.u8", 64).Number("fx.u32", 98).Number("fx.i32", -7).Number("fx.double", 492.5).Time("fx.delay", 5, 500_000_000)
        .Number("fx.port", 51677).Second("fx.port", 53).Address("fx.ip4", "8.8.8.8").Bytes("fx.bytes", 0x45, 0x0f).Number("fx.u64", -2);

    [Theory]
    [InlineData("fx.u32 == 90+8")]
    [InlineData("fx.u32 == 106 -8")]
    [InlineData("fx.u32 == 2 * {40 + 9}")]
    [InlineData("fx.u32 == 1 + 2 * 48 + 1")]
    [InlineData("fx.u32 % 10 == 8")]
    [InlineData("fx.u32 / 10 == 9")]
    [InlineData("fx.u8 + 200 > 255")]
    [InlineData("fx.u8 - 100 == -36")]
    [InlineData("fx.u8 - 100 + 200 == 164")]
    [InlineData("-fx.u8 == -64")]
    [InlineData("-fx.u8 < 0")]
    [InlineData("-fx.u8 * 2 == -128")]
    [InlineData("-fx.u8 / 3 == -21")]
    [InlineData("-fx.u8 % 3 == -1")]
    [InlineData("abs(-fx.u8) == 64")]
    [InlineData("abs(fx.i32) == 7")]
    [InlineData("fx.u8 == -64 + 128")]
    [InlineData("fx.u8 & 64")]
    [InlineData("fx.u8 & 64 + 64 == 0")]
    [InlineData("fx.i32 + 10 == 3")]
    [InlineData("fx.i32 - 1 < -7")]
    [InlineData("fx.u64 + 1 > 5")]
    [InlineData("fx.port + fx.port == 51730")]
    [InlineData("fx.port - fx.port < 0")]
    [InlineData("fx.double - 100 > 392")]
    [InlineData("fx.double / 0 > 1")]
    [InlineData("fx.delay + 1 == 6.5")]
    [InlineData("fx.delay - 6 < 0")]
    [InlineData("-fx.delay == -5.5")]
    [InlineData("abs(fx.delay - 7) == 1.5")]
    [InlineData("abs(fx.delay - 6) == -0.5")]
    [InlineData("fx.ip4 & 255.0.0.0 == 8.0.0.0")]
    [InlineData("fx.bytes & 0f:0f == 05:0f")]
    [InlineData("fx.bytes[0] & 40")]
    [InlineData("fx.u32 / 0 != 1")]
    public void Passes(string filter) => Assert.True(Filter.Passes(filter, s_packet));

    [Theory]
    [InlineData("fx.u32 / 0 == 1")]
    [InlineData("fx.u32 % 0 == 0")]
    [InlineData("fx.u32 / 0")]
    [InlineData("fx.u8 - 64")]
    [InlineData("fx.u8 & 1")]
    [InlineData("fx.u32 + 4294967295")]
    [InlineData("fx.u32 * 4294967295 > 1")]
    [InlineData("fx.u32 < 4294967295 + 1")]
    [InlineData("fx.u64 + 2 > 0")]
    [InlineData("fx.u8 + -1 == 63")]
    [InlineData("fx.absent + 1 == 1")]
    [InlineData("fx.u8 + fx.absent > 0")]
    [InlineData("fx.bytes & f0:00 == 45:0f")]
    public void Fails(string filter) => Assert.False(Filter.Passes(filter, s_packet));
}
