using System.Collections.Generic;
using System.Text;

namespace GenShark.Filters.Syntax;

/// <summary><c>field#2</c> or <c>field#[1-2]</c>: a field in certain layers of its protocol, counted from 1.</summary>
public sealed class LayerSyntax(TextSpan span, ExpressionSyntax operand, IReadOnlyList<SliceRangeSyntax> ranges) : ExpressionSyntax(span)
{
    public ExpressionSyntax Operand { get; } = operand;
    public IReadOnlyList<SliceRangeSyntax> Ranges { get; } = ranges;

    public override TextSpan Anchor => Operand.Anchor;
    public override string Description => Operand.Description;

    public override void Print(StringBuilder text)
    {
        Operand.Print(text);
        SliceRangeSyntax.Print(text.Append("#["), Ranges).Append(']');
    }
}
