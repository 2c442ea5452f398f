using System.Collections.Generic;
using System.Linq;
using GenShark.Filters.Syntax;

namespace GenShark.Filters.Checking;

/// <summary>
/// Puts the tests that <c>and</c> and <c>or</c> join in the order of their <see cref="TestCost"/>: the first that decides ends the run. Tests change
/// nothing and cannot fail, so that their order makes no answer. Those of one cost stay as they were written.
/// </summary>
public static class CheapestFirst
{
    /// <summary>The test with its operands in order, at every depth.</summary>
    public static BoundTest Arrange(BoundTest test) => test switch
    {
        BoundLogical { Operator: LogicalOperator.Xor } xor => new BoundLogical(xor.Operator, xor.Operands.Select(Arrange).ToList()),
        BoundLogical logical => new BoundLogical(logical.Operator, Flatten(logical).Select(Arrange).OrderBy(TestCost.Of).ToList()),
        BoundNot not => new BoundNot(Arrange(not.Operand)),
        _ => test,
    };

    // (a and b) and c is a and b and c.
    private static IEnumerable<BoundTest> Flatten(BoundLogical logical) => logical.Operands
        .SelectMany(operand => operand is BoundLogical inner && inner.Operator == logical.Operator ? Flatten(inner) : [operand]);
}
