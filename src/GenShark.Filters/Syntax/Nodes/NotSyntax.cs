using System.Text;

namespace GenShark.Filters.Syntax;

/// <summary><c>not operand</c>.</summary>
public sealed class NotSyntax(TextSpan not, TestSyntax operand) : TestSyntax(TextSpan.Cover(not, operand.Span))
{
    public TestSyntax Operand { get; } = operand;

    public override void Print(StringBuilder text)
    {
        text.Append("not ");
        Operand.Print(text);
    }
}
