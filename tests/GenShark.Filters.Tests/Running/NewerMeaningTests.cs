using Xunit;

namespace GenShark.Filters.Tests.Running;

/// <summary>What tshark 4.0 refuses and Wireshark 4.2 or 4.4 takes.</summary>
public sealed class NewerMeaningTests
{
    private static readonly FixturePacket s_packet = new FixturePacket().Layer(4, 8)
        .Number("fx.u8", 64).Number("fx.port", 51677).Second("fx.port", 53).Text("fx.text", "Abc").Number("fx.double", 2.5).Number("fx.i32", -12)
        .Number("fx.kind", 2).Number("fx.band", 5).Number("fx.flag", 1).Time("fx.delay", 1, 500_000_000).Place("fx.u16", 0x0a0b, 10, 2).Address("fx.ip4", "8.8.4.4");

    [Theory]
    [InlineData("53 == fx.port", true)]
    [InlineData("60 < fx.u8", true)]
    [InlineData("60 < fx.u8 < 64", false)]
    [InlineData("fx.text == \"Abc\" == fx.text", true)]
    [InlineData("1 + fx.u8 == 65", true)]
    [InlineData("1 + 2 < fx.u8", true)]
    [InlineData("8.8.0.0/16 == fx.ip4", true)]
    [InlineData("all 53 == fx.port", false)]
    public void Constants_may_stand_on_the_left(string filter, bool passes) => Assert.Equal(passes, Filter.Passes(filter, s_packet));

    [Theory]
    [InlineData("fx xor fx.absent", true)]
    [InlineData("fx ^^ fx.u8", false)]
    [InlineData("fx xor fx.u8 xor fx.text", true)]
    [InlineData("fx.u8 bitand 0x40", true)]
    public void Operators_have_more_spellings(string filter, bool passes) => Assert.Equal(passes, Filter.Passes(filter, s_packet));

    [Theory]
    [InlineData("@fx.u16 == 0a:0b", true)]
    [InlineData("@fx.u16[1] == 0b", true)]
    [InlineData("@fx.u16#1 == 0a:0b", true)]
    [InlineData("@fx.u16#2 == 0a:0b", false)]
    [InlineData("@.fx.u16 contains 0b", true)]
    [InlineData("@fx.u16 matches \"\\x0a\\x0b\"", true)]
    [InlineData("@fx.u16 in {00, 0a:00..0a:ff}", true)]
    [InlineData("@fx.u16 not in {0a:0b}", false)]
    [InlineData("len(@fx.u16) == 2", true)]
    [InlineData("count(@fx.port) == 2", true)]
    [InlineData("@fx == 04:05:06:07:08:09:0a:0b", true)]
    [InlineData("@fx.absent", false)]
    [InlineData("@fx.u16 == ${@fx.u16}", false)]
    public void An_at_sign_means_the_bytes_that_a_field_was_read_from(string filter, bool passes) => Assert.Equal(passes, Filter.Passes(filter, s_packet));

    [Theory]
    [InlineData("double(fx.u8) / 3 > 21.3", true)]
    [InlineData("double(fx.i32) == -12", true)]
    [InlineData("double(fx.delay) == 1.5", true)]
    [InlineData("float(fx.double) == 2.5", true)]
    [InlineData("float(fx.flag) == 1", true)]
    [InlineData("max(double(fx.u8), fx.double) == 64", true)]
    [InlineData("vals(fx.kind) == \"Response\"", true)]
    [InlineData("vals(fx.kind) matches \"^res\"", true)]
    [InlineData("vals(fx.band) == \"Low\"", true)]
    [InlineData("vals(fx.flag) contains \"et\"", true)]
    [InlineData("len(fx.text) == 3 and string(fx.u8) == \"64\"", true)]
    public void There_are_more_functions(string filter, bool passes) => Assert.Equal(passes, Filter.Passes(filter, s_packet));

    [Theory]
    [InlineData("fx.kind contains \"spons\"", true)]
    [InlineData("fx.kind matches \"^late\"", false)]
    [InlineData("fx.flag ~ \"^set$\"", true)]
    [InlineData("fx.band == Low", true)]
    [InlineData("fx.band != \"low\"", false)]
    [InlineData("fx.band in {\"Low\", 20}", true)]
    [InlineData("all fx.band not in {\"Low\"}", false)]
    public void Names_of_values_are_searched_and_may_stand_for_ranges(string filter, bool passes) => Assert.Equal(passes, Filter.Passes(filter, s_packet));

    [Theory]
    [InlineData("_ws.col.info contains \"example\"", true)]
    [InlineData("_ws.col.Info matches \"^STANDARD\"", true)]
    [InlineData("_ws.col.protocol == \"FX\"", true)]
    [InlineData("_ws.col.number == \"1\"", false)]
    [InlineData("_ws.col.packet_length == \"32\"", true)]
    [InlineData("len(_ws.col.protocol) == 2", true)]
    [InlineData("lower(_ws.col.protocol)[0:1] == \"f\"", true)]
    [InlineData("_ws.col.def_src", true)]
    public void Columns_are_fields(string filter, bool passes)
    {
        Dissection packet = s_packet.Build();
        packet.Columns.Protocol = "FX";
        packet.Columns.Info.Append("Standard query example.org");
        DisplayFilter compiled = Filter.Compile(filter);

        Assert.True(compiled.NeedsColumns);
        Assert.False(compiled.TryGetDirectPlan(out _));
        Assert.Equal(passes, compiled.Matches(packet));
    }
}
