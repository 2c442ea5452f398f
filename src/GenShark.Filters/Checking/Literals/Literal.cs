using GenShark.Filters.Syntax;

namespace GenShark.Filters.Checking;

/// <summary>An unquoted constant's text and place.</summary>
internal readonly record struct Literal(string Text, TextSpan Span)
{
    /// <summary>An error whose message begins with the text in quotes.</summary>
    public FilterException Error(string rest) => new($"\"{Text}\" {rest}", Span);
}
