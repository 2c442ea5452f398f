namespace GenShark.Filters.Syntax;

/// <summary>One token.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">Its characters as they were written.</param>
/// <param name="Value">What they mean: the string without quotes and escapes; the message of a bad token.</param>
public readonly record struct Token(TokenKind Kind, TextSpan Span, string Text, string Value)
{
    public Token(TokenKind kind, TextSpan span, string text) : this(kind, span, text, text) { }
}
