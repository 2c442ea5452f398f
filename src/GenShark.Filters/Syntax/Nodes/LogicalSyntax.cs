using System.Collections.Generic;
using System.Text;

namespace GenShark.Filters.Syntax;

/// <summary>How tests are joined.</summary>
public enum LogicalOperator { And, Or, Xor }

/// <summary><c>a and b and c</c>: two or more tests, all joined by one operator.</summary>
public sealed class LogicalSyntax(LogicalOperator op, IReadOnlyList<TestSyntax> operands)
    : TestSyntax(TextSpan.Cover(operands[0].Span, operands[operands.Count - 1].Span))
{
    public LogicalOperator Operator { get; } = op;
    public IReadOnlyList<TestSyntax> Operands { get; } = operands;

    public override void Print(StringBuilder text)
    {
        for (int i = 0; i < Operands.Count; i++)
        {
            if (i > 0) text.Append(Operator switch { LogicalOperator.And => " and ", LogicalOperator.Or => " or ", _ => " xor " });
            Operands[i].Print(text);
        }
    }
}
