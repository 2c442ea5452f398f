using GenShark.Filters.Checking;

namespace GenShark.Filters;

/// <summary>The fields that a bound tree looks at, each once, in the order of the filter.</summary>
internal sealed class FieldReferences
{
    private readonly List<FieldReference> _fields = [];

    public FieldReferences(BoundTest test) => Visit(test);

    public IReadOnlyList<FieldReference> Fields => _fields;

    /// <summary>Whether it matters where a field stands: in which layer, or over which bytes.</summary>
    public bool NeedPlaces { get; private set; }

    /// <summary>Whether columns of the packet list are among them.</summary>
    public bool NeedColumns { get; private set; }

    private void Visit(BoundTest test)
    {
        switch (test)
        {
            case BoundLogical logical:
                foreach (BoundTest operand in logical.Operands) Visit(operand);
                break;
            case BoundNot not: Visit(not.Operand); break;
            case BoundPresence presence: Visit(presence.Value, needsValue: presence.Value is not BoundField); break;
            case BoundNonZero nonZero: Visit(nonZero.Value); break;
            case BoundRangeTest ranges: Visit(ranges.Field); break;
            case BoundMatches matches: Visit(matches.Left); break;
            case BoundComparison comparison: Visit(comparison.Left); Visit(comparison.Right); break;
            case BoundContains contains: Visit(contains.Left); Visit(contains.Right); break;
            case BoundMembership membership:
                Visit(membership.Field);
                foreach (BoundSetItem item in membership.Items)
                {
                    Visit(item.First);
                    if (item.Last is not null) Visit(item.Last);
                }
                break;
        }
    }

    private void Visit(BoundValue value, bool needsValue = true)
    {
        switch (value)
        {
            case BoundField field: Add(field, needsValue); break;
            case BoundRaw raw:
                NeedPlaces = true;
                Visit(raw.Field);
                break;
            case BoundSlice slice: Visit(slice.Operand); break;
            case BoundNegation negation: Visit(negation.Operand); break;
            case BoundArithmetic arithmetic: Visit(arithmetic.Left); Visit(arithmetic.Right); break;
            case BoundCall call:
                foreach (BoundValue argument in call.Arguments) Visit(argument, call.Function != FilterFunction.Count);
                break;
        }
    }

    private void Add(BoundField bound, bool needsValue)
    {
        FieldDescription field = bound.Field;
        NeedPlaces |= bound.Layers.Count > 0;
        if (field.IsColumn)
        {
            NeedColumns = true;
            return;
        }
        int index = _fields.FindIndex(other => other.FieldId == field.Id);
        if (index < 0) _fields.Add(new FieldReference(field.Name, field.Id, field.IsProtocol, needsValue));
        else if (needsValue) _fields[index] = _fields[index] with { NeedsValue = true };
    }
}
