using System.Text;

namespace GenShark.Filters.Syntax;

/// <summary>Operations on two values.</summary>
public enum ArithmeticOperator { Add, Subtract, Multiply, Divide, Modulo, BitwiseAnd }

/// <summary><c>left + right</c> and its kin.</summary>
public sealed class ArithmeticSyntax(ExpressionSyntax left, ArithmeticOperator op, TextSpan anchor, ExpressionSyntax right)
    : ExpressionSyntax(TextSpan.Cover(left.Span, right.Span))
{
    public ExpressionSyntax Left { get; } = left;
    public ArithmeticOperator Operator { get; } = op;
    public ExpressionSyntax Right { get; } = right;

    public override TextSpan Anchor { get; } = anchor;
    public override string Description => Spell(Operator);

    public static string Spell(ArithmeticOperator op) => op switch
    {
        ArithmeticOperator.Add => "+",
        ArithmeticOperator.Subtract => "-",
        ArithmeticOperator.Multiply => "*",
        ArithmeticOperator.Divide => "/",
        ArithmeticOperator.Modulo => "%",
        _ => "&",
    };

    public override void Print(StringBuilder text)
    {
        Left.Print(text);
        text.Append(' ').Append(Spell(Operator)).Append(' ');
        Right.Print(text);
    }
}
