using System.Text;

namespace GenShark.Filters.Syntax;

/// <summary>An expression that stands alone: is the field there, is the result not zero.</summary>
public sealed class PresenceSyntax(ExpressionSyntax expression) : TestSyntax(expression.Span)
{
    public ExpressionSyntax Expression { get; } = expression;

    public override void Print(StringBuilder text) => Expression.Print(text);
}
