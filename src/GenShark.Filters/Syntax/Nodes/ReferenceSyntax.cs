using System.Text;

namespace GenShark.Filters.Syntax;

/// <summary><c>${field}</c>: the field's values in the selected packet, the same for all packets.</summary>
public sealed class ReferenceSyntax(TextSpan span, Token name) : ExpressionSyntax(span)
{
    public string Name { get; } = name.Text;

    public override TextSpan Anchor { get; } = name.Span;

    public override void Print(StringBuilder text) => text.Append("${").Append(Name).Append('}');
}
