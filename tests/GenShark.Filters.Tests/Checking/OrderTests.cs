using GenShark.Filters.Checking;
using Xunit;

namespace GenShark.Filters.Tests.Checking;

/// <summary>Tests that are joined are tried cheapest first; answers stay the same.</summary>
public sealed class OrderTests
{
    [Theory]
    [InlineData("fx.text matches \"a\" and fx.text contains \"a\" and fx.u8 == 1 and fx", "fx | fx.u8 == 1 | fx.text contains \"a\" | fx.text matches \"a\"")]
    [InlineData("fx.text == \"a\" and fx.u8 == fx.other8 and fx.u8 == 1", "fx.u8 == 1 | fx.u8 == fx.other8 | fx.text == \"a\"")]
    [InlineData("fx contains \"a\" and fx.text contains \"a\"", "fx.text contains \"a\" | fx contains \"a\"")]
    [InlineData("fx.text matches \"(?=a)b\" and fx.text matches \"ab\"", "fx.text matches \"ab\" | fx.text matches \"(?=a)b\"")]
    [InlineData("fx.u8#2 == 1 and fx.u16 == 1", "fx.u16 == 1 | fx.u8#[2:1] == 1")]
    [InlineData("_ws.col.info contains \"a\" and fx.text matches \"a\"", "fx.text matches \"a\" | _ws.col.info contains \"a\"")]
    [InlineData("fx.u16 == 1 and fx.u8 == 1 and fx.u32 == 1", "fx.u16 == 1 | fx.u8 == 1 | fx.u32 == 1")]
    [InlineData("(fx.text contains \"a\" or fx.u8 == 1) and fx.u16 == 1", "fx.u16 == 1 | (fx.text contains \"a\" or fx.u8 == 1)")]
    [InlineData("(fx.text contains \"a\" and fx.u8 == 1) and fx.u16 == 1", "fx.u8 == 1 | fx.u16 == 1 | fx.text contains \"a\"")]
    public void Conjunctions_are_tried_cheapest_first(string filter, string parts)
    {
        DisplayFilter compiled = Filter.Compile(filter);
        Assert.Equal(parts, string.Join(" | ", FilterPart.Of(compiled).Select(part => Bare(part.Text))));
        BoundLogical run = Assert.IsType<BoundLogical>(compiled.Bound);
        Assert.Equal(parts.Split(" | ").Select(part => Filter.Compile(part).Bound.ToString()), run.Operands.Select(operand => operand.ToString()));

        static string Bare(string text) => text.Contains(" or ", StringComparison.Ordinal) ? $"({text})" : text;
    }

    [Fact]
    public void Alternatives_are_tried_cheapest_first_too() =>
        Assert.Equal("(exists fx Or any fx.text contains 61)", Filter.Compile("fx.text contains \"a\" or fx").Bound.ToString());

    [Fact]
    public void What_exactly_one_of_must_be_true_of_stays_as_it_is() =>
        Assert.Equal("(any fx.text contains 61 Xor exists fx)", Filter.Compile("fx.text contains \"a\" xor fx").Bound.ToString());

    [Fact]
    public void Parts_count_what_they_are_given()
    {
        IReadOnlyList<FilterPart> parts = FilterPart.Of(Filter.Compile("fx.text contains \"a\" and fx.u8 == 1"));
        Dissection[] packets =
        [
            new FixturePacket().Number("fx.u8", 1).Text("fx.text", "banana").Build(),
            new FixturePacket().Number("fx.u8", 1).Text("fx.text", "cherry").Build(),
            new FixturePacket().Number("fx.u8", 2).Text("fx.text", "banana").Build(),
        ];
        Assert.Equal([true, false, false], packets.Select(packet => FilterPart.Matches(parts, packet)));
        Assert.Equal([("fx.u8 == 1", 3L, 2L), ("fx.text contains \"a\"", 2L, 1L)], parts.Select(part => (part.Text, part.Tested, part.Passed)));
    }
}
