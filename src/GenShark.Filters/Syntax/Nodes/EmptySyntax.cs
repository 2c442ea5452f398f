using System.Text;

namespace GenShark.Filters.Syntax;

/// <summary>A filter without a token: it passes every packet.</summary>
public sealed class EmptySyntax(TextSpan span) : TestSyntax(span)
{
    public override void Print(StringBuilder text) { }
}
