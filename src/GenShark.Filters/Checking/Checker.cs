using System.Collections.Generic;
using System.Linq;
using GenShark.Filters.Syntax;

namespace GenShark.Filters.Checking;

/// <summary>
/// Finds the meaning of a syntax tree: which words are fields, what constants are in the type that they meet, which operations
/// the types allow. Goes from left to right, and the first fault is the error, in tshark's words.
/// </summary>
public sealed partial class Checker
{
    private readonly IFieldCatalog _catalog;

    private readonly List<string> _undeclared;

    private Checker(IFieldCatalog catalog, List<string> undeclared) => (_catalog, _undeclared) = (catalog, undeclared);

    /// <summary>Checks a tree against the fields that there are.</summary>
    /// <exception cref="FilterException">The filter means nothing.</exception>
    public static BoundTest Check(TestSyntax test, IFieldCatalog catalog) => Check(test, catalog, []);

    /// <inheritdoc cref="Check(TestSyntax, IFieldCatalog)"/>
    /// <param name="test">The tree.</param>
    /// <param name="catalog">The fields that there are.</param>
    /// <param name="undeclared">Takes the names of protocols that are not declared.</param>
    internal static BoundTest Check(TestSyntax test, IFieldCatalog catalog, List<string> undeclared) => new Checker(catalog, undeclared).CheckTest(test);

    private BoundTest CheckTest(TestSyntax test) => test switch
    {
        EmptySyntax => new BoundTruth(true),
        ParenthesizedSyntax parenthesized => CheckTest(parenthesized.Inner),
        LogicalSyntax logical => new BoundLogical(logical.Operator, logical.Operands.Select(CheckTest).ToList()),
        NotSyntax not => new BoundNot(CheckTest(not.Operand)),
        _ => CheckRelation(test),
    };

    /// <summary>A test of values: no packet passes that asks for a protocol that no packet has.</summary>
    private BoundTest CheckRelation(TestSyntax test)
    {
        int before = _undeclared.Count;
        BoundTest relation = CheckValues(test);
        return _undeclared.Count == before ? relation : new BoundTruth(false);
    }

    private BoundTest CheckValues(TestSyntax test) => test switch
    {
        ComparisonSyntax comparison => CheckChain(comparison),
        ContainsSyntax contains => CheckContains(contains),
        MatchesSyntax matches => CheckMatches(matches),
        MembershipSyntax membership => CheckMembership(membership),
        _ => CheckPresence(((PresenceSyntax)test).Expression),
    };

    /// <summary>An expression alone: a field or a slice must be there, a result must not be zero.</summary>
    private BoundTest CheckPresence(ExpressionSyntax expression)
    {
        expression = Unwrap(expression);
        if (IsOperation(expression)) return new BoundNonZero(BindOperation(expression, null));
        if (expression is CallSyntax call)
        {
            throw FilterFunctions.TryFind(call.Name, out _)
                ? new FilterException("You cannot test whether a function is present.", call.Anchor)
                : NoFunction(call);
        }
        BoundValue? value = expression is ReferenceSyntax ? null : TryBind(expression);
        if (value is BoundRaw raw) value = raw.Field;
        return value is null
            ? throw new FilterException(new FilterError(
                $"{Describe(expression)} is neither a field nor a protocol name.", expression.Anchor, suggest: () => NearFields(expression)))
            : new BoundPresence(value);
    }

    /// <summary>The expression without braces and plus signs, which change nothing.</summary>
    private static ExpressionSyntax Unwrap(ExpressionSyntax expression)
    {
        while (true)
        {
            if (expression is GroupSyntax group) expression = group.Inner;
            else if (expression is SignSyntax { IsNegative: false } sign) expression = sign.Operand;
            else return expression;
        }
    }

    private static bool IsOperation(ExpressionSyntax expression) => expression is ArithmeticSyntax or SignSyntax;

    private FieldDescription? Find(string name)
    {
        FieldDescription? field = _catalog.Find(name);
        if (field is { IsUndeclared: true }) _undeclared.Add(name);
        return field;
    }

    private IReadOnlyList<string> NearFields(ExpressionSyntax expression) => expression switch
    {
        WordSyntax word => NearNames.Find(word.Text, _catalog.Names()),
        FieldNameSyntax name => NearNames.Find(name.Name, _catalog.Names()),
        _ => [],
    };
}
