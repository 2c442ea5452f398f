using GenShark.Filters.Checking;

namespace GenShark.Filters;

/// <summary>Collects the fields that a bound tree looks at, each once, in the order of the filter.</summary>
internal static class FieldReferences
{
    public static IReadOnlyList<FieldReference> Collect(BoundTest test)
    {
        var found = new List<FieldReference>();
        Visit(test, found);
        return found;
    }

    private static void Visit(BoundTest test, List<FieldReference> found)
    {
        switch (test)
        {
            case BoundLogical logical:
                foreach (BoundTest operand in logical.Operands) Visit(operand, found);
                break;
            case BoundNot not: Visit(not.Operand, found); break;
            case BoundPresence presence: Visit(presence.Value, found, needsValue: presence.Value is not BoundField); break;
            case BoundNonZero nonZero: Visit(nonZero.Value, found); break;
            case BoundRangeTest ranges: Visit(ranges.Field, found); break;
            case BoundMatches matches: Visit(matches.Left, found); break;
            case BoundComparison comparison: Visit(comparison.Left, found); Visit(comparison.Right, found); break;
            case BoundContains contains: Visit(contains.Left, found); Visit(contains.Right, found); break;
            case BoundMembership membership:
                Visit(membership.Field, found);
                foreach (BoundSetItem item in membership.Items)
                {
                    Visit(item.First, found);
                    if (item.Last is not null) Visit(item.Last, found);
                }
                break;
        }
    }

    private static void Visit(BoundValue value, List<FieldReference> found, bool needsValue = true)
    {
        switch (value)
        {
            case BoundField field: Add(field.Field, needsValue, found); break;
            case BoundSlice slice: Visit(slice.Operand, found); break;
            case BoundNegation negation: Visit(negation.Operand, found); break;
            case BoundArithmetic arithmetic: Visit(arithmetic.Left, found); Visit(arithmetic.Right, found); break;
            case BoundCall call:
                foreach (BoundValue argument in call.Arguments) Visit(argument, found, call.Function != FilterFunction.Count);
                break;
        }
    }

    private static void Add(FieldDescription field, bool needsValue, List<FieldReference> found)
    {
        int index = found.FindIndex(other => other.FieldId == field.Id);
        if (index < 0) found.Add(new FieldReference(field.Name, field.Id, field.IsProtocol, needsValue));
        else if (needsValue) found[index] = found[index] with { NeedsValue = true };
    }
}
