using GenShark.Filters.Syntax;
using Xunit;

namespace GenShark.Filters.Tests.Checking;

/// <summary>What types refuse. Messages and places are tshark 4.0.17's.</summary>
public sealed class TypeErrorTests
{
    [Theory]
    [InlineData("nosuch.thing", "nosuch.thing is neither a field nor a protocol name.", 0, 12)]
    [InlineData("fx and nosuch == 1", "Left side of \"==\" expression must be a field or function, not nosuch.", 7, 6)]
    [InlineData("80 ~ \"a\"", "Left side of ~ expression must be a field or function, not 80.", 0, 2)]
    [InlineData("fx.u8 > 1 == 1", "Left side of \"==\" expression must be a field or function, not 1.", 8, 1)]
    [InlineData(".nosuch == 1", "\"nosuch\" is not a valid protocol or protocol field.", 0, 7)]
    [InlineData("nosuch#1", "nosuch is not a valid field", 0, 6)]
    [InlineData("fx.u8 == fx.ip4", "fx.u8 and fx.ip4 are not of compatible types.", 9, 6)]
    [InlineData("fx.flag == fx.u8", "fx.flag and fx.u8 are not of compatible types.", 11, 5)]
    [InlineData("fx.none == 1", "fx.none (type=Label) cannot participate in == comparison.", 0, 7)]
    [InlineData("fx.u8 contains \"a\"", "fx.u8 (type=Unsigned integer (1 byte)) cannot participate in contains comparison.", 0, 5)]
    [InlineData("fx.ip4 matches \"a\"", "fx.ip4 (type=IPv4 address) cannot participate in matches comparison.", 0, 6)]
    [InlineData("fx.text matches 'a'", "Matches requires a double quoted string on the right side.", 16, 3)]
    [InlineData("fx.text matches \"[a\"", "Regex compilation error: missing terminating ] for character class.", 16, 4)]
    [InlineData("fx.u8[0] == 1", "\"fx.u8\" is a Unsigned integer (1 byte) and cannot be sliced into a sequence of bytes.", 0, 5)]
    [InlineData("fx[0:1] == fx.u8", "\"fx.u8\" is a Unsigned integer (1 byte) and cannot be converted into a sequence of bytes.", 11, 5)]
    [InlineData("fx.u8 == fx[0]", "\"fx.u8\" is a Unsigned integer (1 byte) and cannot be converted into a sequence of bytes.", 0, 5)]
    [InlineData("abc[0] == 1", "Range is not supported for entity abc", 0, 3)]
    [InlineData("fx.ip4 + 1 == 8.8.8.9", "FT_IPv4 cannot +.", 0, 6)]
    [InlineData("fx.u8 + fx.text == 1", "FT_STRING cannot +.", 8, 7)]
    [InlineData("fx.u8 + fx.double > 1", "fx.u8 and fx.double are not type compatible.", 8, 9)]
    [InlineData("fx.double % 2 > 1", "FT_DOUBLE cannot %.", 0, 9)]
    [InlineData("fx.u8 + \"a\" == 1", "\"a\" is not a valid arithmetic operand.", 8, 3)]
    [InlineData("1 + 2 == 3", "Constant arithmetic expression on the LHS is invalid.", 4, 1)]
    [InlineData("1 == 1", "Left side of \"==\" expression must be a field or function, not 1.", 0, 1)]
    [InlineData("@nosuch == 00", "nosuch is not a valid field", 1, 6)]
    [InlineData("@\"abc\" == 00", "\"abc\" is not a valid field", 1, 5)]
    [InlineData("@fx.ip4 == fx.ip4", "@fx.ip4 and fx.ip4 are not of compatible types.", 11, 6)]
    [InlineData("vals(fx.u8) == \"x\"", "The values of \"fx.u8\" have no names", 5, 5)]
    [InlineData("double(fx.text) > 1", "fx.text (type=Character string) cannot be converted by double()", 7, 7)]
    [InlineData("fx.band > Low", "Low names several values of fx.band, which can be equal or not, but have no order.", 10, 3)]
    [InlineData("count(_ws.col.info) == 1", "_ws.col.info is a column: it has no bytes and no layer, and every packet has one.", 6, 12)]
    [InlineData("_ws.col.info#1 contains \"x\"", "_ws.col.info is a column: it has no bytes and no layer, and every packet has one.", 0, 12)]
    [InlineData("fx.flag == -1", "FT_BOOLEAN cannot -.", 12, 1)]
    [InlineData("fx.u8 == fx.ip4 & 1", "\"1\" is not a valid hostname or IPv4 address.", 18, 1)]
    [InlineData("fx.ip4 == fx.u8 + 1", "fx.ip4 and + are not of compatible types.", 16, 1)]
    [InlineData("fx.u8 in {fx[0]}", "A slice may not appear inside a set.", 10, 5)]
    [InlineData("len(fx) in {1}", "Only a field may be tested for membership in a set.", 0, 3)]
    [InlineData("len(fx)", "You cannot test whether a function is present.", 0, 3)]
    [InlineData("length(fx) == 1", "Function 'length' does not exist", 0, 6)]
    [InlineData("len() == 1", "Function len needs at least 1 arguments.", 0, 3)]
    [InlineData("len(fx, fx) == 1", "Function len can only accept 1 arguments.", 0, 3)]
    [InlineData("len(1) == 1", "Only fields can be used as parameter for len()", 4, 1)]
    [InlineData("upper(fx.u8) == \"A\"", "Only string type fields can be used as parameter for upper()", 6, 5)]
    [InlineData("string(fx.text) == \"a\"", "String conversion for field \"fx.text\" is not supported", 7, 7)]
    [InlineData("max(1, fx.u8) == 1", "Argument '1' is not valid for max()", 4, 1)]
    [InlineData("max(fx.u8, fx.u16) == 1", "Arguments to 'max' must have the same type (expected FT_UINT8, got FT_UINT16)", 11, 6)]
    [InlineData("abs(fx.text) == 1", "'fx.text' is not a valid argument to 'abs'()", 4, 7)]
    [InlineData("fx.ip4 == len(fx)", "fx.ip4 (type=IPv4 address) and return value of len() (type=Unsigned integer (4 bytes)) are not of compatible types.", 10, 3)]
    [InlineData("${nosuch}", "macro 'nosuch' does not exist", 0, 0)]
    [InlineData("${fx.u8}", "fx.u8 <FT_UINT8> is neither a field nor a protocol name.", 2, 5)]
    public void Says_what_is_wrong_and_where(string filter, string message, int start, int length)
    {
        FilterError error = Assert.IsType<FilterError>(Filter.Error(filter));
        Assert.Equal(message, error.Message);
        Assert.Equal(new TextSpan(start, length), error.Span);
    }

    [Theory]
    [InlineData("fx.pork == 1", "fx.port")]
    [InlineData("fx.biytes", "fx.bytes")]
    [InlineData("FX.MAC == 1", "fx.mac")]
    [InlineData("lenn(fx) == 1", "len")]
    [InlineData("fx.kind == Respons", "\"Response\"")]
    [InlineData("fx.kind == late", "\"Late response\"")]
    public void Near_names_are_suggested(string filter, string suggestion) => Assert.Contains(suggestion, Filter.Error(filter)!.Suggestions);
}
