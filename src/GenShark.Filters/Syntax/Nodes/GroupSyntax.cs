using System.Text;

namespace GenShark.Filters.Syntax;

/// <summary><c>{ inner }</c>: groups arithmetic.</summary>
public sealed class GroupSyntax(TextSpan span, ExpressionSyntax inner) : ExpressionSyntax(span)
{
    public ExpressionSyntax Inner { get; } = inner;

    public override TextSpan Anchor => Inner.Anchor;
    public override string Description => Inner.Description;

    public override void Print(StringBuilder text)
    {
        text.Append('{');
        Inner.Print(text);
        text.Append('}');
    }
}
