using System.Text;

namespace GenShark.Filters.Syntax;

/// <summary><c>left contains right</c>.</summary>
public sealed class ContainsSyntax(TextSpan span, Quantifier quantifier, ExpressionSyntax left, ExpressionSyntax right)
    : RelationSyntax(span, quantifier)
{
    public ExpressionSyntax Left { get; } = left;
    public ExpressionSyntax Right { get; } = right;

    public override void Print(StringBuilder text)
    {
        Left.Print(PrintQuantifier(text));
        text.Append(" contains ");
        Right.Print(text);
    }
}
