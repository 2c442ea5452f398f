using GenShark.Filters.Checking;

namespace GenShark.Filters;

/// <summary>What makes a test cheap or dear, in a few words.</summary>
internal static class CostWords
{
    public static string Of(BoundTest test) => test switch
    {
        BoundTruth => "nothing to look at",
        BoundNot not => Of(not.Operand),
        BoundLogical => "several tests",
        BoundPresence { Value: BoundField } => "only whether it is there",
        BoundRangeTest ranges => DirectFilter.ReadsOf(ranges.Field.Field) is null ? "a number on the tape" : "a header's number, which an accessor reads",
        BoundComparison comparison when Columns(comparison.Left) || Columns(comparison.Right) => "columns must be written",
        BoundContains contains when Columns(contains.Left) => "columns must be written",
        BoundMatches matches when Columns(matches.Left) => "columns must be written",
        BoundMatches { Pattern.NeedsBacktracking: true } => "a regular expression that goes back and forth",
        BoundMatches => "a regular expression",
        BoundContains { Left: BoundField { Field.IsProtocol: true } } => "a search through a layer and its payload",
        BoundContains => "a search through bytes",
        _ => "values that are compared on the tape",
    };

    private static bool Columns(BoundValue value) => value is BoundField { Field.IsColumn: true };
}
