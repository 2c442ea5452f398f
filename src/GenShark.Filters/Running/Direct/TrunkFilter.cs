using System.Runtime.CompilerServices;
using GenShark.Filters.Checking;
using GenShark.Filters.Syntax;

namespace GenShark.Filters.Direct;

/// <summary>
/// A direct filter on the layers that a <see cref="Trunk"/> finds: tests of numbers at fixed places, each of which says which one is next.
/// </summary>
internal sealed class TrunkFilter
{
    private const int Pass = -1, Fail = -2;

    private readonly TrunkWay _way;
    private readonly List<Step> _built = [];
    private readonly Step[] _steps;
    private readonly int _entry;

    private TrunkFilter(TrunkWay way, BoundTest test)
    {
        _way = way;
        _entry = Build(test, Pass, Fail);
        _steps = [.. _built];
    }

    /// <summary>Makes the filter; null if it asks for fields that have no place in a header.</summary>
    public static TrunkFilter? TryCreate(Trunk trunk, LayerScan scan, BoundTest test)
    {
        var way = new TrunkWay(trunk, scan);
        return way.IsOpen && CanRun(way, test) ? new TrunkFilter(way, test) : null;
    }

    /// <summary>The verdict on a frame: above zero if it passes, below zero if the trunk can't tell.</summary>
    [SkipLocalsInit]
    public int Run(in Frame frame)
    {
        Unsafe.SkipInit(out TrunkLayers layers);
        if (!_way.TryFollow(frame, ref layers)) return -1;
        ReadOnlySpan<byte> bytes = frame.Bytes;
        int next = _entry;
        while (next >= 0)
        {
            ref readonly Step step = ref _steps[next];
            next = layers.Has(step.Layer) && (step.Place.Read(bytes, layers[step.Layer].Offset) & step.Mask) - step.First <= step.Width ? step.Then : step.Else;
        }
        return next == Pass ? 1 : 0;
    }

    private static bool CanRun(TrunkWay way, BoundTest test) => test switch
    {
        BoundTruth => true,
        BoundNot not => CanRun(way, not.Operand),
        BoundLogical logical => logical.Operator is LogicalOperator.And or LogicalOperator.Or && logical.Operands.All(operand => CanRun(way, operand)),
        BoundPresence { Value: BoundField { Field.IsProtocol: true } } => true,
        BoundPresence { Value: BoundField field } => PlacesOf(way, field) is not null,
        BoundRangeTest ranges => PlacesOf(way, ranges.Field) is not null,
        _ => false,
    };

    // Of what comes later the place is known: so the last is built first.
    private int Build(BoundTest test, int then, int otherwise) => test switch
    {
        BoundTruth truth => truth.Value ? then : otherwise,
        BoundNot not => Build(not.Operand, otherwise, then),
        BoundLogical { Operator: LogicalOperator.And } and => and.Operands.Reverse().Aggregate(then, (next, operand) => Build(operand, next, otherwise)),
        BoundLogical or => or.Operands.Reverse().Aggregate(otherwise, (next, operand) => Build(operand, then, next)),
        BoundPresence { Value: BoundField field } => Add(new Step(LayerOf(field), default, Mask: 0, First: 0, Width: 0, then, otherwise)),
        BoundRangeTest { All: true } all => PlacesOf(_way, all.Field)!.Reverse().Aggregate(then, (next, place) => Build(all, place, next, otherwise)),
        BoundRangeTest any => PlacesOf(_way, any.Field)!.Reverse().Aggregate(otherwise, (next, place) => Build(any, place, then, next)),
        _ => throw new InvalidOperationException($"A trunk runs no {test.GetType().Name}."),
    };

    private int Build(BoundRangeTest test, FieldPlace place, int then, int otherwise) => test.Ranges.Reverse().Aggregate(
        otherwise, (next, range) => Add(new Step(LayerOf(test.Field), place, test.Mask, range.First, range.Last - range.First, then, next)));

    private int Add(Step step)
    {
        _built.Add(step);
        return _built.Count - 1;
    }

    private int LayerOf(BoundField field) => _way.IndexOf(DirectFilter.OwnerOf(field.Field));

    // Where there is nothing to be read the test is still one of a layer: which is not there.
    private static FieldPlace[]? PlacesOf(TrunkWay way, BoundField field)
    {
        IReadOnlyList<FieldPlace>?[] all = [.. DirectFilter.InfosOf(field.Field).Select(way.PlacesOf)];
        if (all.Contains(null)) return null;
        FieldPlace[] places = [.. all.SelectMany(one => one!)];
        return places.Length > 0 ? places : [default];
    }

    /// <summary>A test of one number.</summary>
    /// <param name="Layer">The index of its layer's protocol.</param>
    /// <param name="Place">Where it stands.</param>
    /// <param name="Mask">The bits that count.</param>
    /// <param name="First">The least value that passes.</param>
    /// <param name="Width">How many more pass.</param>
    /// <param name="Then">The next test if it passes.</param>
    /// <param name="Else">The next test if not.</param>
    private readonly record struct Step(int Layer, FieldPlace Place, ulong Mask, ulong First, ulong Width, int Then, int Else);
}
