using System.Collections.Generic;
using System.Text;

namespace GenShark.Filters.Syntax;

/// <summary><c>operand[0:2, 4]</c>: bytes of a value, the ranges joined.</summary>
public sealed class SliceSyntax(TextSpan span, ExpressionSyntax operand, IReadOnlyList<SliceRangeSyntax> ranges) : ExpressionSyntax(span)
{
    public ExpressionSyntax Operand { get; } = operand;
    public IReadOnlyList<SliceRangeSyntax> Ranges { get; } = ranges;

    public override void Print(StringBuilder text)
    {
        Operand.Print(text);
        SliceRangeSyntax.Print(text.Append('['), Ranges).Append(']');
    }
}
