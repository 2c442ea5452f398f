using System.Collections.Generic;
using System.Text;

namespace GenShark.Filters.Syntax;

/// <summary><c>name(argument, …)</c>.</summary>
public sealed class CallSyntax(TextSpan span, Token name, IReadOnlyList<ExpressionSyntax> arguments) : ExpressionSyntax(span)
{
    public string Name { get; } = name.Text;
    public IReadOnlyList<ExpressionSyntax> Arguments { get; } = arguments;

    public override TextSpan Anchor { get; } = name.Span;

    public override void Print(StringBuilder text)
    {
        text.Append(Name).Append('(');
        for (int i = 0; i < Arguments.Count; i++)
        {
            if (i > 0) text.Append(", ");
            Arguments[i].Print(text);
        }
        text.Append(')');
    }
}
