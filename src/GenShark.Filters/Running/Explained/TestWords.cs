using GenShark.Filters.Checking;

namespace GenShark.Filters;

/// <summary>Single tests in words.</summary>
internal static class TestWords
{
    public static string Of(BoundTest test) => test switch
    {
        BoundTruth => "it has a layer of a protocol that is not declared, which none has",
        BoundPresence { Value: BoundField { Field.IsProtocol: true } field } => $"it has a layer of {ValueWords.Of(field)}",
        BoundPresence { Value: BoundField field } => $"it has the field {ValueWords.Of(field)}",
        BoundPresence presence => $"there is {ValueWords.Of(presence.Value)}",
        BoundNonZero nonZero => $"{ValueWords.Of(nonZero.Value)} is not zero for any value",
        BoundComparison comparison => Of(comparison),
        BoundMembership membership => $"{Subject(membership.Field, membership.All)} {(membership.All ? "is in the same one" : "is one")} of {string.Join(", ", membership.Items.Select(Of))}",
        BoundContains contains => $"{Subject(contains.Left, contains.All)} contains {ValueWords.Of(contains.Right)}",
        BoundMatches matches => $"{Subject(matches.Left, matches.All)} matches the regular expression {matches.Pattern.Pattern}, whatever the case",
        _ => throw new ArgumentException($"No words for {test.GetType().Name}.", nameof(test)),
    };

    private static string Of(BoundComparison comparison)
    {
        FieldDescription? names = comparison.Left.NamingField ?? comparison.Right.NamingField;
        string right = comparison.Right is BoundConstant constant ? ConstantWords.Of(constant.Value, names) : ValueWords.Of(comparison.Right);
        string left = comparison.Left is BoundConstant first ? ConstantWords.Of(first.Value, names) : Subject(comparison.Left, comparison.All);
        return $"{left} {Of(comparison.Kind)} {right}{Absent(comparison)}";
    }

    // What != asks is what most are surprised by.
    private static string Absent(BoundComparison comparison) => comparison is { All: true, Left: BoundField field }
        ? $" (and there is one: packets without {field.Field.Name} do not pass)"
        : "";

    private static string Subject(BoundValue value, bool all) => value is BoundConstant ? ValueWords.Of(value) : $"{(all ? "every" : "any")} {ValueWords.Of(value)}";

    private static string Of(BoundSetItem item)
    {
        string first = ValueWords.Of(item.First);
        return item.Last is null ? first : $"{first} to {ValueWords.Of(item.Last)}";
    }

    private static string Of(ComparisonKind kind) => kind switch
    {
        ComparisonKind.Equal => "is",
        ComparisonKind.NotEqual => "is not",
        ComparisonKind.Greater => "is greater than",
        ComparisonKind.GreaterOrEqual => "is at least",
        ComparisonKind.Less => "is less than",
        _ => "is at most",
    };
}
