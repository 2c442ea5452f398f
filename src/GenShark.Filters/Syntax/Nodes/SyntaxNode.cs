using System.Text;

namespace GenShark.Filters.Syntax;

/// <summary>A node of a filter's syntax tree. Its text, printed, parses to an equal tree.</summary>
public abstract class SyntaxNode
{
    private protected SyntaxNode(TextSpan span) => Span = span;

    /// <summary>All characters of the node.</summary>
    public TextSpan Span { get; }

    /// <summary>The characters that an error about the node as a whole points at: an operation's operator, a call's name.</summary>
    public virtual TextSpan Anchor => Span;

    /// <summary>Writes the node as a filter, single blanks between tokens.</summary>
    public abstract void Print(StringBuilder text);

    public sealed override string ToString()
    {
        var text = new StringBuilder();
        Print(text);
        return text.ToString();
    }
}
