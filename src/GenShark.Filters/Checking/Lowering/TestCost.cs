using System.Linq;

namespace GenShark.Filters.Checking;

/// <summary>
/// What a test costs, told from its form alone: 1 for each look through a packet's fields, and for what is done with a value about as many times as
/// much as it was measured to take longer. Only the order of costs counts.
/// </summary>
public static class TestCost
{
    private const int Look = 1, Number = 1, Run = 4, Search = 8, PayloadSearch = 24, Making = 8, Place = 16, Automaton = 100, Backtracking = 1000, Columns = 400;

    /// <summary>The cost of a test; of several, of all of them.</summary>
    public static int Of(BoundTest test) => test switch
    {
        BoundNot not => Of(not.Operand),
        BoundLogical logical => logical.Operands.Sum(Of),
        BoundPresence presence => Of(presence.Value),
        BoundNonZero nonZero => Of(nonZero.Value) + Number,
        // A header's field that an accessor reads, or a number on the tape.
        BoundRangeTest ranges => Of(ranges.Field) + Number + ranges.Ranges.Count / 4,
        BoundComparison comparison => Of(comparison.Left) + Of(comparison.Right) + OfComparison(comparison.Left.Type),
        BoundMembership membership => Of(membership.Field) + membership.Items.Sum(item => OfComparison(membership.Field.Type) + Of(item.First)),
        BoundContains contains => Of(contains.Left) + Of(contains.Right) + (IsPayload(contains.Left) ? PayloadSearch : Search),
        BoundMatches matches => Of(matches.Left) + (matches.Pattern.NeedsBacktracking ? Backtracking : Automaton) * (IsPayload(matches.Left) ? 3 : 1),
        _ => 0,
    };

    private static int Of(BoundValue value) => value switch
    {
        BoundField { Field.IsColumn: true } => Columns,
        BoundField field => Look + (field.Layers.Count > 0 ? Place : 0),
        BoundRaw raw => Of(raw.Field) + Number,
        BoundSlice slice => Of(slice.Operand) + Run,
        BoundNegation negation => Of(negation.Operand) + Number,
        BoundArithmetic arithmetic => Of(arithmetic.Left) + Of(arithmetic.Right) + Number,
        BoundCall call => call.Arguments.Sum(Of) + (call.Function is FilterFunction.Len or FilterFunction.Count or FilterFunction.Abs ? Number : Making),
        _ => 0,
    };

    private static int OfComparison(FilterType type) => type.Family() is TypeFamily.String or TypeFamily.Bytes or TypeFamily.Protocol or TypeFamily.IPv6 ? Run : Number;

    // A search in a protocol looks through all that it carries.
    private static bool IsPayload(BoundValue value) => value is BoundField { Field.IsProtocol: true };
}
