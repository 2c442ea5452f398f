using GenShark.Filters.Syntax;
using Xunit;

namespace GenShark.Filters.Tests.Syntax;

/// <summary>Messages and places are tshark 4.0.17's.</summary>
public sealed class SyntaxErrorTests
{
    [Theory]
    [InlineData("fx.u8 EQ 98", "\"EQ\" was unexpected in this context.", "      ^~")]
    [InlineData("== 80", "\"==\" was unexpected in this context.", "^~")]
    [InlineData("fx)", "\")\" was unexpected in this context.", "  ^")]
    [InlineData("fx.u8 in {}", "\"}\" was unexpected in this context.", "          ^")]
    [InlineData("fx.u8 in {1 2}", "\"2\" was unexpected in this context.", "            ^")]
    [InlineData("fx.u8 not 5", "\"5\" was unexpected in this context.", "          ^")]
    [InlineData("fx.u8 + 1 in {2}", "\"in\" was unexpected in this context.", "          ^~")]
    [InlineData("fx.u8 == --1", "\"-\" was unexpected in this context.", "          ^")]
    [InlineData("all fx.u8 & 1", "Unexpected end of filter expression.", null)]
    [InlineData("(fx", "Unexpected end of filter expression.", null)]
    [InlineData("fx @", "\"@\" was unexpected in this context.", "   ^")]
    [InlineData("fx \u00e9", "Non-printable ASCII characters may only appear inside double-quotes.", "   ^")]
    [InlineData("\"abc", "The final quote was missing from a quoted string.", "    ^")]
    [InlineData("fx contains \"\\q\"", "\\q is not a valid character escape sequence", "             ^~")]
    [InlineData("fx contains \"\\400\"", "\\400 is larger than 255.", "             ^~~~")]
    [InlineData("fx.u8 == 'ab'", "'ab' is too long to be a valid character constant.", "         ^~~~")]
    [InlineData("fx.u8 == ''", "Empty character constant.", "         ^~")]
    [InlineData("fx[0", "The right bracket was missing from a slice.", "    ^")]
    [InlineData("fx[]", "\"]\" was unexpected in this context.", "   ^")]
    [InlineData("fx[a]", "\"a\" is not a valid number.", "   ^")]
    [InlineData("fx[1:2:3]", "\"1:2:3\" is not a valid range.", "   ^~~~~")]
    [InlineData("fx[5: ]", "\"5: \" is not a valid range.", "   ^~~")]
    [InlineData("fx[ :2]", "\" :2\" is not a valid number.", "   ^~~")]
    [InlineData("fx[5-2]", "Range 5-2 isn't valid because 5 is greater or equal than 2", "   ^~~")]
    [InlineData("fx[0:0]", "Range 0:0 isn't valid because length 0 isn't positive", "   ^~~")]
    [InlineData("fx[-2-1]", "Range -2-1 isn't valid because -2 and 1 have different signs", "   ^~~~")]
    [InlineData("fx#x", "Expected digit or \"[\", not \"x\"", "   ^")]
    public void Says_what_is_wrong_and_where(string filter, string message, string? caret)
    {
        FilterError error = Assert.IsType<FilterError>(Filter.Error(filter));
        Assert.Equal(message, error.Message);
        string[] expected = caret is null ? [message] : [message, "    " + filter, "    " + caret];
        Assert.Equal(expected, error.Lines().Take(3));
    }

    [Theory]
    [InlineData("!")]
    [InlineData("(")]
    [InlineData("{")]
    [InlineData("len(")]
    public void Nesting_has_a_limit(string opening)
    {
        string filter = "fx.u8 == " + string.Concat(Enumerable.Repeat(opening, 100_000));
        Assert.NotNull(Filter.Error(filter));
        Assert.NotNull(Filter.Error(string.Concat(Enumerable.Repeat(opening, 100_000)) + "fx"));
    }

    [Fact]
    public void Many_tests_in_a_row_are_no_nesting()
    {
        string filter = string.Join(" or ", Enumerable.Range(0, 20_000).Select(i => $"fx.u32 == {i}"));
        Assert.True(Filter.Passes(filter, new FixturePacket().Number("fx.u32", 19_999)));
    }
}
