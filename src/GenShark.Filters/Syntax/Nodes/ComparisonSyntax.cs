using System.Collections.Generic;
using System.Text;

namespace GenShark.Filters.Syntax;

/// <summary>The comparison operators; the first four say themselves how many values must pass.</summary>
public enum ComparisonOperator { AnyEqual, AllEqual, AllNotEqual, AnyNotEqual, Greater, GreaterOrEqual, Less, LessOrEqual }

/// <summary>An operator, and how it was spelled.</summary>
public sealed record ComparisonSign(ComparisonOperator Operator, string Text);

/// <summary><c>a == b</c>, or a chain <c>a &lt; b &lt; c</c>, which is true if each pair of neighbours is.</summary>
public sealed class ComparisonSyntax(
    TextSpan span, Quantifier quantifier, IReadOnlyList<ExpressionSyntax> operands, IReadOnlyList<ComparisonSign> operators)
    : RelationSyntax(span, quantifier)
{
    public IReadOnlyList<ExpressionSyntax> Operands { get; } = operands;

    /// <summary>One fewer than operands: each stands behind the operand of its index.</summary>
    public IReadOnlyList<ComparisonSign> Operators { get; } = operators;

    public override void Print(StringBuilder text)
    {
        Operands[0].Print(PrintQuantifier(text));
        for (int i = 0; i < Operators.Count; i++)
        {
            text.Append(' ').Append(Operators[i].Text).Append(' ');
            Operands[i + 1].Print(text);
        }
    }
}
