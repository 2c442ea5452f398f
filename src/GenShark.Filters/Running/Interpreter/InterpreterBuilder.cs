using GenShark.Filters.Checking;
using GenShark.Filters.Syntax;

namespace GenShark.Filters.Interpreter;

/// <summary>Makes runnable tests of a bound tree: one object a node. Works where no code can be made at run time.</summary>
/// <param name="selected">Takes the references to a selected packet.</param>
internal sealed class InterpreterBuilder(SelectedValues selected)
{
    private readonly Dictionary<BoundTest, FieldNodeTest?> _nodeTests = [];

    public PacketTest Build(BoundTest test)
    {
        if (BuildNodeTest(test) is { } one) return new FieldTest(new FieldFinder(one.Field), one.All, one.Test);
        switch (test)
        {
            case BoundTruth truth: return new TruthTest(truth.Value);
            case BoundNot not: return new NotTest(Build(not.Operand));
            case BoundLogical logical:
                PacketTest[] operands = logical.Operands.Select(Build).ToArray();
                return logical.Operator switch
                {
                    LogicalOperator.And => new AndTest(operands),
                    LogicalOperator.Or => new OrTest(operands),
                    _ => new XorTest(operands),
                };
            case BoundPresence { Value: BoundField { Field.IsColumn: true } }: return new ColumnPresenceTest();
            case BoundPresence { Value: BoundField field }: return new FieldPresenceTest(new FieldFinder(field));
            case BoundPresence presence: return new SlicePresenceTest(Build(presence.Value));
            case BoundNonZero nonZero: return new NonZeroTest(Build(nonZero.Value), nonZero.Value.Type.Family());
            case BoundRangeTest ranges:
                return new FieldRangeTest(new FieldFinder(ranges.Field), ranges.All, ranges.Mask, ranges.Ranges.ToArray());
            case BoundComparison comparison:
                return new ComparisonTest(
                    Build(comparison.Left), comparison.Kind, comparison.All, Build(comparison.Right), comparison.Left.Type.Family());
            case BoundMembership membership:
                SetItemReader[] items = membership.Items
                    .Select(item => new SetItemReader(Build(item.First), item.Last is null ? null : Build(item.Last))).ToArray();
                return new MembershipTest(Build(membership.Field), membership.All, items, membership.Field.Type.Family());
            case BoundContains contains:
                bool holdsNothing = contains.Left.Type.Family() == TypeFamily.Bytes;
                return new ContainsTest(BuildSearched(contains.Left), contains.All, BuildSearched(contains.Right), holdsNothing);
            case BoundMatches matches: return new MatchesTest(BuildSearched(matches.Left), matches.All, new BytePattern(matches.Pattern, matchesNothing: matches.Left is not BoundSlice));
            default: throw new ArgumentException($"No way to run {test.GetType().Name}.", nameof(test));
        }
    }

    /// <summary>The test on single nodes of a field that a test comes down to, the same each time; null if it asks for more.</summary>
    public FieldNodeTest? BuildNodeTest(BoundTest test)
    {
        // Regular expressions are dear to make.
        if (!_nodeTests.TryGetValue(test, out FieldNodeTest? known)) _nodeTests[test] = known = MakeNodeTest(test);
        return known;
    }

    private static FieldNodeTest? MakeNodeTest(BoundTest test)
    {
        switch (test)
        {
            case BoundContains { Left: BoundField { Field.IsColumn: false } field, Right: BoundConstant part } contains:
                return new(field, contains.All, new NodeContainsTest(SearchedExtent(field), part.Value.Bytes, field.Type.Family() == TypeFamily.Bytes));
            case BoundMatches { Left: BoundField { Field.IsColumn: false } field } matches:
                return new(field, matches.All, new NodeMatchesTest(SearchedExtent(field), new BytePattern(matches.Pattern, matchesNothing: true)));
            case BoundComparison { Left: BoundField { Field.IsColumn: false } field, Right: BoundConstant constant } comparison
                when field.Type.Family() is TypeFamily.String or TypeFamily.Bytes or TypeFamily.Protocol:
                return new(field, comparison.All, new NodeComparisonTest(Extent(field), comparison.Kind, field.Type.Family(), constant.Value.Bytes));
            default:
                return null;
        }
    }

    private ValueReader Build(BoundValue value) => value switch
    {
        BoundField { Field.IsColumn: true } column => new ColumnReader(column.Field.Id),
        BoundField field => BuildField(field, Extent(field)),
        BoundRaw raw => new FieldReader(new FieldFinder(raw.Field), FilterType.Bytes, NodeExtent.Raw),
        BoundConstant constant => new ConstantReader(constant.Value),
        BoundReference reference => selected.Add(Build(reference.IsRaw ? new BoundRaw(reference.Field) : reference.Field)),
        BoundSlice slice => new SliceReader(Build(slice.Operand), slice.Operand.Type, slice.Ranges.ToArray()),
        BoundNegation negation => new NegationReader(Build(negation.Operand), negation.Type),
        BoundArithmetic arithmetic => new ArithmeticReader(Build(arithmetic.Left), arithmetic.Operator, Build(arithmetic.Right), arithmetic.Type),
        BoundCall call => BuildCall(call),
        _ => throw new ArgumentException($"No way to read {value.GetType().Name}.", nameof(value)),
    };

    /// <summary>A protocol that is searched is searched with its payload.</summary>
    private ValueReader BuildSearched(BoundValue value) =>
        value is BoundField { Field.IsProtocol: true } protocol ? BuildField(protocol, SearchedExtent(protocol)) : Build(value);

    private static FieldReader BuildField(BoundField field, NodeExtent extent) => new(new FieldFinder(field), field.Type, extent);

    private static NodeExtent Extent(BoundField field) => field.Type switch
    {
        >= FilterType.String and <= FilterType.StringZTrunc => NodeExtent.ToZero,
        FilterType.Guid => NodeExtent.Guid,
        _ => NodeExtent.Own,
    };

    private static NodeExtent SearchedExtent(BoundField field) => field.Field.IsProtocol ? NodeExtent.ToLayerEnd : Extent(field);

    private ValueReader BuildCall(BoundCall call)
    {
        BoundValue argument = call.Arguments[0];
        return call.Function switch
        {
            FilterFunction.Len => new LengthReader(Build(argument), argument.Type),
            FilterFunction.Count => new CountReader(new FieldFinder(argument as BoundField ?? ((BoundRaw)argument).Field)),
            FilterFunction.Upper => new CaseReader(Build(argument), upper: true),
            FilterFunction.Lower => new CaseReader(Build(argument), upper: false),
            FilterFunction.Text => new ToTextReader(Build(argument), argument.Type),
            FilterFunction.Float or FilterFunction.Double => new ToNumberReader(Build(argument), argument.Type.Family(), call.Type),
            FilterFunction.ValueNames => new ValueNameReader(Build(argument), ((BoundField)argument).Field),
            FilterFunction.Abs => new AbsReader(Build(argument), argument.Type),
            _ => new ExtremeReader(call.Arguments.Select(Build).ToArray(), call.Function == FilterFunction.Max, call.Type.Family()),
        };
    }
}
