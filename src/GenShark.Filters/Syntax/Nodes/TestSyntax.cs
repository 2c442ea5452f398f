namespace GenShark.Filters.Syntax;

/// <summary>A node that is true or false of a packet.</summary>
public abstract class TestSyntax : SyntaxNode
{
    private protected TestSyntax(TextSpan span) : base(span) { }
}
