using System.Collections.Generic;

namespace GenShark.Filters.Syntax;

// Tests of values.
public sealed partial class Parser
{
    // relation := [ "any" | "all" ] ( chain | search | membership ) | expression
    private TestSyntax ParseRelation()
    {
        int start = _current.Span.Start;
        Quantifier quantifier = TryTake(TokenKind.Any) ? Quantifier.Any : TryTake(TokenKind.All) ? Quantifier.All : Quantifier.Default;
        ExpressionSyntax left = ParseExpression();
        if (ToComparison(Kind) is not null) return ParseChain(start, quantifier, left);
        if (IsEntity(left))
        {
            if (TryTake(TokenKind.Contains))
            {
                ExpressionSyntax right = ParseEntity();
                return new ContainsSyntax(From(start), quantifier, left, right);
            }
            if (Kind == TokenKind.Matches)
            {
                string spelling = Take().Text;
                ExpressionSyntax right = ParseEntity();
                return new MatchesSyntax(From(start), quantifier, left, spelling, right);
            }
            bool negated = TryTake(TokenKind.Not);
            if (negated && Kind != TokenKind.In) throw Unexpected();
            if (TryTake(TokenKind.In))
            {
                List<SetItemSyntax> items = ParseSet();
                return new MembershipSyntax(From(start), quantifier, left, negated, items);
            }
        }
        return quantifier == Quantifier.Default ? new PresenceSyntax(left) : throw Unexpected();
    }

    // chain := expression comparison expression { comparison expression }
    private ComparisonSyntax ParseChain(int start, Quantifier quantifier, ExpressionSyntax first)
    {
        var operands = new List<ExpressionSyntax> { first };
        var operators = new List<ComparisonSign>();
        while (ToComparison(Kind) is { } op)
        {
            operators.Add(new ComparisonSign(op, Take().Text));
            operands.Add(ParseExpression());
        }
        return new ComparisonSyntax(From(start), quantifier, operands, operators);
    }

    // set := "{" item { "," item } "}"
    private List<SetItemSyntax> ParseSet()
    {
        Expect(TokenKind.LeftBrace);
        var items = new List<SetItemSyntax>();
        do
        {
            ExpressionSyntax first = ParseSigned();
            items.Add(new SetItemSyntax(first, TryTake(TokenKind.DotDot) ? ParseSigned() : null));
        }
        while (TryTake(TokenKind.Comma));
        Expect(TokenKind.RightBrace);
        return items;
    }

    private static ComparisonOperator? ToComparison(TokenKind kind) => kind switch
    {
        TokenKind.AnyEqual => ComparisonOperator.AnyEqual,
        TokenKind.AllEqual => ComparisonOperator.AllEqual,
        TokenKind.AllNotEqual => ComparisonOperator.AllNotEqual,
        TokenKind.AnyNotEqual => ComparisonOperator.AnyNotEqual,
        TokenKind.Greater => ComparisonOperator.Greater,
        TokenKind.GreaterOrEqual => ComparisonOperator.GreaterOrEqual,
        TokenKind.Less => ComparisonOperator.Less,
        TokenKind.LessOrEqual => ComparisonOperator.LessOrEqual,
        _ => null,
    };

    /// <summary>Searches and sets take an entity on their left, no arithmetic.</summary>
    private static bool IsEntity(ExpressionSyntax expression) => expression is not (ArithmeticSyntax or SignSyntax or GroupSyntax);
}
