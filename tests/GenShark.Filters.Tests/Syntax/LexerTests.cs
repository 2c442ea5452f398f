using GenShark.Filters.Syntax;
using Xunit;

namespace GenShark.Filters.Tests.Syntax;

public sealed class LexerTests
{
    [Theory]
    [InlineData("frame.len-8", "Word:frame.len-8")]
    [InlineData("frame.len -8", "Word:frame.len Minus:- Word:8")]
    [InlineData("a..b", "Word:a DotDot:.. Word:b")]
    [InlineData(".tcp.port", "FieldName:.tcp.port")]
    [InlineData("1.2.3.4", "Word:1.2.3.4")]
    [InlineData("1.2.3.4/8", "Literal:1.2.3.4/8")]
    [InlineData("1.2.3.4/333", "Literal:1.2.3.4/33 Word:3")]
    [InlineData("01.2.3.4/8", "Word:01.2.3.4 Slash:/ Word:8")]
    [InlineData("01:02:03", "Literal:01:02:03")]
    [InlineData("01:02:3", "Literal:01:02 Literal::3")]
    [InlineData("1:2", "Word:1 Literal::2")]
    [InlineData("::1/64", "Literal:::1/64")]
    [InlineData("1:2:3:4:5:6:7:8", "Literal:1:2:3:4:5:6:7:8")]
    [InlineData("::ffff:1.2.3.4", "Literal:::ffff:1.2.3.4")]
    [InlineData("fe80::00001", "Literal:fe80::0000 Word:1")]
    [InlineData(":7769", "Literal::7769")]
    [InlineData(":01-02", "Literal::01-02")]
    [InlineData("a==b===c!=d!==e~=f", "Word:a AnyEqual:== Word:b AllEqual:=== Word:c AllNotEqual:!= Word:d AnyNotEqual:!== Word:e AnyNotEqual:~= Word:f")]
    [InlineData("eq EQ and AND", "AnyEqual:eq Word:EQ And:and Word:AND")]
    [InlineData("ip[ 0 : 1 , 2]", "Word:ip LeftBracket:[ SliceRange:0 : 1 Comma:, SliceRange:2 RightBracket:]")]
    [InlineData("ip#2[3]", "Word:ip Hash:# LayerNumber:2 LeftBracket:[ SliceRange:3 RightBracket:]")]
    public void Takes_the_longest_token(string text, string expected)
    {
        var lexer = new Lexer(text);
        var tokens = new List<string>();
        for (Token token = lexer.Next(); token.Kind != TokenKind.End; token = lexer.Next()) tokens.Add($"{token.Kind}:{token.Text}");
        Assert.Equal(expected, string.Join(' ', tokens));
    }

    [Theory]
    [InlineData("\"a\\x41\\101\\n\"", "aAA\n")]
    [InlineData("r\"a\\x41\\\"\"", "a\\x41\\\"")]
    [InlineData("\"\\u00e9\"", "\u00c3\u00a9")]
    [InlineData("\"\u00e9\"", "\u00c3\u00a9")]
    [InlineData("\"\\xe9\"", "\u00e9")]
    public void Strings_are_bytes(string text, string bytes) => Assert.Equal(bytes, new Lexer(text).Next().Value);
}
