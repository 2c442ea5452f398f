using System.Text;

namespace GenShark.Filters.Syntax;

/// <summary><c>( inner )</c>: groups tests, never arithmetic.</summary>
public sealed class ParenthesizedSyntax(TextSpan span, TestSyntax inner) : TestSyntax(span)
{
    public TestSyntax Inner { get; } = inner;

    public override void Print(StringBuilder text)
    {
        text.Append('(');
        Inner.Print(text);
        text.Append(')');
    }
}
