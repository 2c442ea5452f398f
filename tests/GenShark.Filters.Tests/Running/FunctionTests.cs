using Xunit;

namespace GenShark.Filters.Tests.Running;

public sealed class FunctionTests
{
    private static readonly FixturePacket s_packet = new FixturePacket().Layer()
        .Number("fx.u8", 64).Number("fx.u16", 3000).Number("fx.port", 51677).Second("fx.port", 53).Text("fx.text", "Abc").Text("fx.textz", "··AP").Number("fx.double", 492.204)
        .Address("fx.ip4", "8.8.8.8").Address("fx.ip6", "fe80::1").Bytes("fx.mac", 0, 0x0b, 2, 3, 4, 5).Number("fx.i32", -12)
        .Bytes("fx.oid", 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d).Bytes("fx.guid", Convert.FromHexString("123456781234123412341234567890ab"))
        .Number("fx.flag", 1).Time("fx.time", 1, 0).Number("fx.ipx", 0xab).Bytes("fx.eui", 1, 2, 3, 4, 5, 6, 7, 8);

    [Theory]
    [InlineData("len(fx.text) == 3")]
    [InlineData("len(fx.u16) == 2")]
    [InlineData("len(fx.ip6) == 16")]
    [InlineData("len(fx.flag) == 0")]
    [InlineData("len(fx.time) == 0")]
    [InlineData("len(fx.port) == 2")]
    [InlineData("count(fx.port) == 2")]
    [InlineData("count(fx.port) + 1 == 3")]
    [InlineData("upper(fx.text) == \"ABC\"")]
    [InlineData("lower(fx.text) == \"abc\"")]
    [InlineData("upper(fx.text) != lower(fx.text)")]
    [InlineData("lower(fx.textz) == \"\\xb7\\xb7ap\"")]
    [InlineData("string(fx.port) == \"53\"")]
    [InlineData("string(fx.u8) matches \"^6\"")]
    [InlineData("string(fx.i32) == \"-12\"")]
    [InlineData("string(fx.ip4) == \"8.8.8.8\"")]
    [InlineData("string(fx.ip6) == \"fe80::1\"")]
    [InlineData("string(fx.mac) == \"00:0b:02:03:04:05\"")]
    [InlineData("string(fx.double) == \"492.20400000000001\"")]
    [InlineData("string(fx.oid) == \"1.2.840.113549\"")]
    [InlineData("string(fx.guid) == \"12345678-1234-1234-1234-1234567890ab\"")]
    [InlineData("string(fx.ipx) == \"0x000000AB\"")]
    [InlineData("string(fx.eui) == \"01:02:03:04:05:06:07:08\"")]
    [InlineData("max(fx.port) == 51677")]
    [InlineData("min(fx.port) == 53")]
    [InlineData("max(fx.u16, fx.port) == 51677")]
    [InlineData("min(fx.port, 10) == 10")]
    [InlineData("max(fx.absent, 5) == 5")]
    [InlineData("max(fx.u16, 10 * 1000) == 10000")]
    [InlineData("abs(fx.i32) == 12")]
    [InlineData("not abs(fx.i32 % 0) all_ne 3")]
    [InlineData("abs(max(fx.port)) > 50000")]
    public void Passes(string filter) => Assert.True(Filter.Passes(filter, s_packet));

    [Theory]
    [InlineData("count(fx.absent) == 0")]
    [InlineData("count(fx.absent) != 1")]
    [InlineData("len(fx.absent_text) == 0")]
    [InlineData("max(fx.absent) > 0")]
    [InlineData("string(fx.u8) == \"0x40\"")]
    public void Fails(string filter) => Assert.False(Filter.Passes(filter, s_packet));
}
