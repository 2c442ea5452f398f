using GenShark.Filters.Syntax;
using Xunit;

namespace GenShark.Filters.Tests.Syntax;

public sealed class PrintingTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a  and( b||!c )", "a and (b or not c)")]
    [InlineData("a==1 and b and c or d", "a == 1 and b and c or d")]
    [InlineData("1<a<=2", "1 < a <= 2")]
    [InlineData("any a ne 5", "any a ne 5")]
    [InlineData("a in{1,2..5 , -3}", "a in {1, 2 .. 5, - 3}")]
    [InlineData("a ! in {1}", "a not in {1}")]
    [InlineData("a~\"x\"", "a ~ \"x\"")]
    [InlineData("a contains r\"\\x\"", "a contains r\"\\x\"")]
    [InlineData("a[0-3,-2:]#1", null)]
    [InlineData("a#1[0-3,-2:]", "a#[1:1][0:4, -2:]")]
    [InlineData("{a+1}*-2 == '\\x41'", "{a + 1} * - 2 == '\\x41'")]
    [InlineData("len( a )==${b.c}", "len(a) == ${b.c}")]
    [InlineData("max(a,1+2,.b) & 0x0f", "max(a, 1 + 2, .b) & 0x0f")]
    public void A_tree_prints_a_filter_that_parses_to_the_same(string text, string? printed)
    {
        if (printed is null)
        {
            Assert.Throws<FilterException>(() => Parser.Parse(text));
            return;
        }
        Assert.Equal(printed, Parser.Parse(text).ToString());
        Assert.Equal(printed, Parser.Parse(printed).ToString());
    }

    [Fact]
    public void Nodes_know_their_place()
    {
        const string Text = "tcp and  ip.ttl + 1 == {2 * 3}";
        var and = Assert.IsType<LogicalSyntax>(Parser.Parse(Text));
        var comparison = Assert.IsType<ComparisonSyntax>(and.Operands[1]);
        string At(SyntaxNode node) => Text.Substring(node.Span.Start, node.Span.Length);
        Assert.Equal(Text, At(and));
        Assert.Equal("ip.ttl + 1 == {2 * 3}", At(comparison));
        Assert.Equal("ip.ttl + 1", At(comparison.Operands[0]));
        Assert.Equal("{2 * 3}", At(comparison.Operands[1]));
        Assert.Equal("2", At(((ArithmeticSyntax)((GroupSyntax)comparison.Operands[1]).Inner).Left));
    }

    [Fact]
    public void Xor_binds_tighter_than_or_and_looser_than_and()
    {
        Assert.Equal("a or b and c xor d", Parser.Parse("a || b and c ^^ d").ToString());
    }
}
