using System.Text;

namespace GenShark.Filters.Syntax;

/// <summary>A character constant in single quotes: one byte.</summary>
public sealed class CharacterSyntax(Token token) : ExpressionSyntax(token.Span)
{
    /// <summary>The constant as it was written.</summary>
    public string Source { get; } = token.Text;

    public byte Value { get; } = (byte)token.Value[0];

    public override void Print(StringBuilder text) => text.Append(Source);
}
