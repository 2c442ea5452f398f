using System.Text;

namespace GenShark.Filters.Syntax;

/// <summary>A word without quotes: a field's or a protocol's name if there is one, else a constant.</summary>
public sealed class WordSyntax(Token token) : ExpressionSyntax(token.Span)
{
    public string Text { get; } = token.Text;

    public override void Print(StringBuilder text) => text.Append(Text);
}
