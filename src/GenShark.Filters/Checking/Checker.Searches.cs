using GenShark.Filters.Syntax;

namespace GenShark.Filters.Checking;

// Searches: contains and matches.
public sealed partial class Checker
{
    private BoundContains CheckContains(ContainsSyntax contains)
    {
        BoundValue left = Named(BindLeft(contains.Left, "contains"), TypeTraits.Contains);
        if (!left.Type.Can(TypeTraits.Contains)) throw CannotParticipate(contains.Left, left, "contains");
        BoundValue right = BindRight(ref left, contains.Left, contains.Right, isPart: true);
        return new BoundContains(left, contains.Quantifier == Quantifier.All, right);
    }

    /// <summary>Numbers whose values have names are searched by their names.</summary>
    private static BoundValue Named(BoundValue value, TypeTraits wanted) =>
        value is BoundField field && !value.Type.Can(wanted) && HasNames(field.Field) ? new BoundCall(FilterFunction.ValueNames, FilterType.String, [field]) : value;

    private BoundMatches CheckMatches(MatchesSyntax matches)
    {
        BoundValue left = Named(BindLeft(matches.Left, matches.Operator), TypeTraits.Matches);
        if (!left.Type.Can(TypeTraits.Matches)) throw CannotParticipate(matches.Left, left, matches.Operator);
        if (matches.Right is not StringSyntax pattern)
            throw new FilterException("Matches requires a double quoted string on the right side.", matches.Right.Anchor);
        return new BoundMatches(left, matches.Quantifier == Quantifier.All, RegularExpression.Parse(pattern));
    }
}
