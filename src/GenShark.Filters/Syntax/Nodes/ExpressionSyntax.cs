namespace GenShark.Filters.Syntax;

/// <summary>A node that has values: those of a field, a constant, an operation on them.</summary>
public abstract class ExpressionSyntax : SyntaxNode
{
    private protected ExpressionSyntax(TextSpan span) : base(span) { }

    /// <summary>What messages call it.</summary>
    public virtual string Description => ToString();
}
