using GenShark.Filters.Syntax;

namespace GenShark.Filters.Checking;

// Searches: contains and matches.
public sealed partial class Checker
{
    private BoundContains CheckContains(ContainsSyntax contains)
    {
        BoundValue left = BindLeft(contains.Left, "contains");
        if (!left.Type.Can(TypeTraits.Contains)) throw CannotParticipate(contains.Left, left, "contains");
        BoundValue right = BindRight(ref left, contains.Left, contains.Right, isPart: true);
        return new BoundContains(left, contains.Quantifier == Quantifier.All, right);
    }

    private BoundMatches CheckMatches(MatchesSyntax matches)
    {
        BoundValue left = BindLeft(matches.Left, matches.Operator);
        if (!left.Type.Can(TypeTraits.Matches)) throw CannotParticipate(matches.Left, left, matches.Operator);
        if (matches.Right is not StringSyntax pattern)
            throw new FilterException("Matches requires a double quoted string on the right side.", matches.Right.Anchor);
        return new BoundMatches(left, matches.Quantifier == Quantifier.All, RegularExpression.Parse(pattern));
    }
}
