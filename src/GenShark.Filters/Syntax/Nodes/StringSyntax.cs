using System.Text;

namespace GenShark.Filters.Syntax;

/// <summary>A string in double quotes, raw or not.</summary>
public sealed class StringSyntax(Token token) : ExpressionSyntax(token.Span)
{
    /// <summary>The string as it was written, quotes and all.</summary>
    public string Source { get; } = token.Text;

    /// <summary>The bytes that it means, one character a byte.</summary>
    public string Value { get; } = token.Value;

    /// <summary>The text that it means, in the quotes that messages show.</summary>
    public override string Description => $"\"{ByteText.ToText(Value)}\"";

    public override void Print(StringBuilder text) => text.Append(Source);
}
