using System.Text;

namespace GenShark.Filters.Syntax;

/// <summary><c>.name</c>: a field or a protocol, never a constant.</summary>
public sealed class FieldNameSyntax(Token token) : ExpressionSyntax(token.Span)
{
    /// <summary>The name without its dot.</summary>
    public string Name { get; } = token.Value;

    public override string Description => Name;

    public override void Print(StringBuilder text) => text.Append('.').Append(Name);
}
