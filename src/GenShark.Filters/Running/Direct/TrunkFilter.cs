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

    // The index of a protocol that is not in the trunk: no such layer is ever found.
    private const int Nowhere = 31;

    private readonly Trunk _trunk;
    private readonly LayerScan _scan;
    private readonly TrunkPlan _plan;
    private readonly List<Step> _built = [];
    private readonly Step[] _steps;
    private readonly int _entry;

    // Neighbours nearly always have the same link type.
    private int _linkType = -1;
    private int _first;

    private TrunkFilter(Trunk trunk, LayerScan scan, BoundTest test)
    {
        _trunk = trunk;
        _scan = scan;
        _plan = new TrunkPlan(trunk, scan.Roles);
        _entry = Build(test, Pass, Fail);
        _steps = [.. _built];
    }

    /// <summary>Makes the filter; null if it asks for fields that have no place in a header.</summary>
    public static TrunkFilter? TryCreate(Trunk trunk, LayerScan scan, BoundTest test) => CanRun(trunk, test) && trunk.IsInForce ? new TrunkFilter(trunk, scan, test) : null;

    /// <summary>The verdict on a frame: above zero if it passes, below zero if the trunk can't tell.</summary>
    [SkipLocalsInit]
    public int Run(in Frame frame)
    {
        if (frame.LinkType != _linkType) (_first, _linkType) = (FirstOf(frame.LinkType), frame.LinkType);
        // Check sequences end payloads before their lengths say so.
        if (_first < 0 || frame.FcsLength > 0) return -1;
        ReadOnlySpan<byte> bytes = frame.Bytes;
        Unsafe.SkipInit(out TrunkLayers layers);
        if (!_trunk.TryFollow(bytes, frame.Length, _first, _plan, ref layers)) return -1;
        int next = _entry;
        while (next >= 0)
        {
            ref readonly Step step = ref _steps[next];
            next = layers.Has(step.Layer) && (step.Place.Read(bytes, layers[step.Layer]) & step.Mask) - step.First <= step.Width ? step.Then : step.Else;
        }
        return next == Pass ? 1 : 0;
    }

    // Of a first layer that does not matter the trunk does not see whether it takes the bytes, or another one stands in its place.
    private int FirstOf(int linkType) => _scan.FirstOf(linkType) is { } first && (!first.IsSelective || _scan.Roles.Matters(first)) ? IndexOf(first) : -1;

    private int IndexOf(Protocol? protocol)
    {
        for (int i = 0; i < _trunk.Protocols.Count; i++)
        {
            if (_trunk.Protocols[i] == protocol) return i;
        }
        return -1;
    }

    private static bool CanRun(Trunk trunk, BoundTest test) => test switch
    {
        BoundTruth => true,
        BoundNot not => CanRun(trunk, not.Operand),
        BoundLogical logical => logical.Operator is LogicalOperator.And or LogicalOperator.Or && logical.Operands.All(operand => CanRun(trunk, operand)),
        BoundPresence { Value: BoundField { Field.IsProtocol: true } } => true,
        BoundPresence { Value: BoundField field } => PlacesOf(trunk, field) is not null,
        BoundRangeTest ranges => PlacesOf(trunk, ranges.Field) is not null,
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
        BoundRangeTest { All: true } all => PlacesOf(_trunk, all.Field)!.Reverse().Aggregate(then, (next, place) => Build(all, place, next, otherwise)),
        BoundRangeTest any => PlacesOf(_trunk, any.Field)!.Reverse().Aggregate(otherwise, (next, place) => Build(any, place, then, next)),
        _ => throw new InvalidOperationException($"A trunk runs no {test.GetType().Name}."),
    };

    private int Build(BoundRangeTest test, FieldPlace place, int then, int otherwise) => test.Ranges.Reverse().Aggregate(
        otherwise, (next, range) => Add(new Step(LayerOf(test.Field), place, test.Mask, range.First, range.Last - range.First, then, next)));

    private int Add(Step step)
    {
        _built.Add(step);
        return _built.Count - 1;
    }

    private int LayerOf(BoundField field) => IndexOf(DirectFilter.OwnerOf(field.Field)) is >= 0 and var index ? index : Nowhere;

    // Of a protocol outside of the trunk no layer is there to be read.
    private static FieldPlace[]? PlacesOf(Trunk trunk, BoundField field)
    {
        if (!trunk.Protocols.Contains(DirectFilter.OwnerOf(field.Field))) return [default];
        FieldInfo[] all = DirectFilter.InfosOf(field.Field);
        return Array.TrueForAll(all, one => one.Places.Count > 0) ? [.. all.SelectMany(one => one.Places)] : null;
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
