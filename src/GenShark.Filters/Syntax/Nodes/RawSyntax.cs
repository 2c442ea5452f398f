using System.Text;

namespace GenShark.Filters.Syntax;

/// <summary><c>@field</c>: the bytes that a field was read from, whatever its type.</summary>
public sealed class RawSyntax(TextSpan span, ExpressionSyntax operand) : ExpressionSyntax(span)
{
    public ExpressionSyntax Operand { get; } = operand;

    public override string Description => "@" + Operand.Description;

    public override void Print(StringBuilder text) => Operand.Print(text.Append('@'));
}
