using System.Text;

namespace GenShark.Filters.Syntax;

/// <summary>A value of a set, or a range with both its ends.</summary>
public sealed class SetItemSyntax(ExpressionSyntax first, ExpressionSyntax? last) : SyntaxNode(TextSpan.Cover(first.Span, (last ?? first).Span))
{
    public ExpressionSyntax First { get; } = first;

    /// <summary>The range's upper end; null for a single value.</summary>
    public ExpressionSyntax? Last { get; } = last;

    public override void Print(StringBuilder text)
    {
        First.Print(text);
        if (Last is null) return;
        text.Append(" .. ");
        Last.Print(text);
    }
}
