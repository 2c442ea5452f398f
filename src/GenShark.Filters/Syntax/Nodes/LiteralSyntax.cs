using System.Text;

namespace GenShark.Filters.Syntax;

/// <summary>An unquoted constant that can be no name: bytes, an IPv6 address, a network.</summary>
public sealed class LiteralSyntax(Token token) : ExpressionSyntax(token.Span)
{
    public string Text { get; } = token.Text;

    public override void Print(StringBuilder text) => text.Append(Text);
}
