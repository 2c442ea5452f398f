using System.Collections.Generic;
using System.Text;

namespace GenShark.Filters.Syntax;

/// <summary><c>left in {1, 2..5}</c> and <c>left not in {…}</c>.</summary>
public sealed class MembershipSyntax(
    TextSpan span, Quantifier quantifier, ExpressionSyntax left, bool negated, IReadOnlyList<SetItemSyntax> items)
    : RelationSyntax(span, quantifier)
{
    public ExpressionSyntax Left { get; } = left;
    public bool IsNegated { get; } = negated;
    public IReadOnlyList<SetItemSyntax> Items { get; } = items;

    public override void Print(StringBuilder text)
    {
        Left.Print(PrintQuantifier(text));
        text.Append(IsNegated ? " not in {" : " in {");
        for (int i = 0; i < Items.Count; i++)
        {
            if (i > 0) text.Append(", ");
            Items[i].Print(text);
        }
        text.Append('}');
    }
}
