using System.Text;

namespace GenShark.Filters.Syntax;

/// <summary><c>-operand</c>, and <c>+operand</c>, which says nothing.</summary>
public sealed class SignSyntax(Token sign, ExpressionSyntax operand) : ExpressionSyntax(TextSpan.Cover(sign.Span, operand.Span))
{
    public bool IsNegative { get; } = sign.Kind == TokenKind.Minus;
    public ExpressionSyntax Operand { get; } = operand;

    public override TextSpan Anchor => Operand.Anchor;
    public override string Description => Operand.Description;

    public override void Print(StringBuilder text)
    {
        text.Append(IsNegative ? "- " : "+ ");
        Operand.Print(text);
    }
}
