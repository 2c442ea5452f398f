using System.Collections.Generic;
using GenShark.Filters.Syntax;

namespace GenShark.Filters.Checking;

/// <summary>Two or more tests joined by one operator.</summary>
public sealed class BoundLogical(LogicalOperator op, IReadOnlyList<BoundTest> operands) : BoundTest
{
    public LogicalOperator Operator { get; } = op;
    public IReadOnlyList<BoundTest> Operands { get; } = operands;

    public override string ToString() => $"({string.Join($" {Operator} ", Operands)})";
}
