using System.Text;

namespace GenShark.Filters.Syntax;

/// <summary><c>left matches "pattern"</c>.</summary>
public sealed class MatchesSyntax(TextSpan span, Quantifier quantifier, ExpressionSyntax left, string spelling, ExpressionSyntax right)
    : RelationSyntax(span, quantifier)
{
    public ExpressionSyntax Left { get; } = left;

    /// <summary><c>matches</c> or <c>~</c>.</summary>
    public string Operator { get; } = spelling;

    /// <summary>The pattern; the checker refuses all but strings.</summary>
    public ExpressionSyntax Right { get; } = right;

    public override void Print(StringBuilder text)
    {
        Left.Print(PrintQuantifier(text));
        text.Append(' ').Append(Operator).Append(' ');
        Right.Print(text);
    }
}
