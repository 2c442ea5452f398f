using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using GenShark.Filters.Checking;
using GenShark.Filters.Compiled;
using GenShark.Filters.Direct;
using GenShark.Filters.Syntax;

namespace GenShark.Filters;

/// <summary>
/// A filter run without a tape: the frame's layers are scanned, no deeper than the filter's protocols can lie, and generated
/// accessors read the fields. One that searches through layers may be loosened: what it turns down does not pass, of the rest a dissection tells.
/// Not for several threads at a time.
/// </summary>
public sealed class DirectFilter
{
    /// <summary>After how many frames a filter is compiled if nothing else is said.</summary>
    public const int UsualPatience = CompiledFilter.UsualPatience;

    private const int Unknown = -1;

    private readonly LayerScan _scan;
    private readonly DirectTest _test;
    private readonly CompiledFilter? _compiled;
    private readonly TrunkFilter? _trunk;

    // What a frame gets that the tests let pass.
    private readonly int _pass = 1;

    private DirectFilter(LayerScan scan, DirectTest test, TrunkFilter? trunk, CompiledFilter? compiled) => (_scan, _test, _trunk, _compiled) = (scan, test, trunk, compiled);

    /// <summary>Makes a direct filter; false if the filter asks for more than layers and fields that have accessors.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="direct">The direct filter.</param>
    /// <param name="compileAfter">After how many frames it is compiled to IL for the ways that frames take, where dynamic code is allowed.</param>
    /// <param name="deciphers">Whether there may be keys for what is enciphered.</param>
    public static bool TryCreate(DisplayFilter filter, [NotNullWhen(true)] out DirectFilter? direct, int compileAfter = UsualPatience, bool deciphers = true)
    {
        direct = null;
        if (!filter.TryGetDirectPlan(out DirectPlan? plan) || Build(plan.Root) is not { } test || !TryMakeScan(plan.Fields, deciphers, out LayerScan? scan)) return false;
        direct = new DirectFilter(scan, test, FollowTrunk(scan, plan.Root), RuntimeFeature.IsDynamicCodeCompiled ? new CompiledFilter(plan.Root, scan, compileAfter) : null);
        return true;
    }

    /// <summary>Makes a direct filter of one that asks also whether layers contain some bytes: no frame passes that does not hold them.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="direct">The direct filter.</param>
    /// <param name="deciphers">Whether there may be keys for what is enciphered.</param>
    public static bool TryLoosen(DisplayFilter filter, [NotNullWhen(true)] out DirectFilter? direct, bool deciphers = true)
    {
        direct = null;
        if (Loosening.Of(filter.Bound) is not { } loose || !TryMakeScan(filter.Fields, deciphers, out LayerScan? scan)) return false;
        direct = new DirectFilter(scan, loose.Test, loose.IsExact ? 1 : Unknown);
        return true;
    }

    private DirectFilter(LayerScan scan, DirectTest test, int pass) : this(scan, test, null, null) => _pass = pass;

    private static bool TryMakeScan(IReadOnlyList<FieldReference> references, bool deciphers, [NotNullWhen(true)] out LayerScan? scan)
    {
        scan = null;
        FieldInfo[] fields = [.. references.SelectMany(field => Registry.FieldsNamed(field.Name)).Where(field => field.Protocol!.IsCarried)];
        if (fields.Any(field => Reachability.HangsOnOthers(field.Protocol!))) return false;
        scan = new LayerScan([.. fields.Select(field => field.Protocol!).Distinct()], deciphers) { EntersQuotes = !fields.Any(field => field.AsksWhetherQuoted) };
        return true;
    }

    /// <summary>Whether the filter has been compiled for the frames seen so far.</summary>
    public bool IsCompiled => _compiled is { IsReady: true };

    /// <summary>Whether the frame passes; null if only a dissection can tell. Allocates nothing.</summary>
    public bool? Matches(in Frame frame)
    {
        int verdict = Judge(frame);
        return verdict < 0 ? null : verdict > 0;
    }

    /// <summary>The verdict on a frame: above zero if it passes, below zero if only a dissection can tell. Allocates nothing.</summary>
    public int Judge(in Frame frame)
    {
        int verdict = _compiled is null ? Unknown : _compiled.Run(frame);
        if (verdict < 0 && _trunk is not null) verdict = _trunk.Run(frame);
        return verdict < 0 ? Scan(frame) : verdict;
    }

    private int Scan(in Frame frame)
    {
        if (!_scan.TryScan(frame)) return Unknown;
        bool verdict = _test.Run(frame.Bytes, _scan.Layers);
        // The packet may end sooner: mostly that is all one.
        for (int count = _scan.SureCount; count < _scan.Layers.Length; count++)
        {
            if (_test.Run(frame.Bytes, _scan.Layers[..count]) != verdict) return Unknown;
        }
        return verdict ? _pass : 0;
    }

    // The first trunk that is as it was declared.
    private static TrunkFilter? FollowTrunk(LayerScan scan, BoundTest test)
    {
        foreach (Trunk trunk in Registry.Trunks)
        {
            if (TrunkFilter.TryCreate(trunk, scan, test) is { } filter) return filter;
        }
        return null;
    }

    internal static DirectTest? Build(BoundTest test) => test switch
    {
        BoundTruth truth => new DirectTruthTest(truth.Value),
        BoundNot not => Build(not.Operand) is { } operand ? new DirectNotTest(operand) : null,
        BoundLogical logical => Build(logical),
        BoundPresence { Value: BoundField { Field.IsProtocol: true } field } => BuildLayerTest(OwnerOf(field.Field), field.Field),
        BoundPresence { Value: BoundField field } => ReadsOf(field.Field) is { } reads ? new DirectPresenceTest(OwnerOf(field.Field), reads) : null,
        BoundRangeTest ranges => ReadsOf(ranges.Field.Field) is { } reads ? BuildRangeTest(OwnerOf(ranges.Field.Field), reads, ranges) : null,
        _ => null,
    };

    private static DirectTest? Build(BoundLogical logical)
    {
        DirectTest?[] operands = [.. logical.Operands.Select(Build)];
        return operands.Contains(null) ? null : Join(logical.Operator, operands!);
    }

    internal static DirectTest Join(LogicalOperator how, DirectTest[] operands) => how switch
    {
        LogicalOperator.And => new DirectAndTest(operands),
        LogicalOperator.Or => new DirectOrTest(operands),
        _ => new DirectXorTest(operands),
    };

    private static DirectTest BuildRangeTest(Protocol protocol, DirectRead[] reads, BoundRangeTest test) => reads is [var read] && test is { All: false, Ranges: [var range] }
        ? new DirectSingleRangeTest(protocol, read, test.Mask, range)
        : new DirectRangeTest(protocol, reads, test);

    // A scan sees only what tables lead to: not the frame, data, marks of damage, and items that are shown as protocols.
    internal static DirectLayerTest? BuildLayerTest(Protocol protocol, FieldDescription field) =>
        protocol.FirstField == field.Id && protocol.IsCarried ? new DirectLayerTest(protocol) : null;

    /// <summary>The accessors of a field; null if one of its places has none.</summary>
    internal static DirectRead[]? ReadsOf(FieldDescription field)
    {
        if (!OwnerOf(field).IsCarried) return null;
        FieldInfo[] all = InfosOf(field);
        return Array.TrueForAll(all, one => one.Direct.Count > 0 && one.Protocol == OwnerOf(field)) ? [.. all.SelectMany(one => one.Direct)] : null;
    }

    /// <summary>The descriptions of a field: several, if it is shown in several forms.</summary>
    internal static FieldInfo[] InfosOf(FieldDescription field) => [.. RegistryCatalog.Numbers(field).Select(Registry.Field)];

    /// <summary>The protocol in whose layers a field stands.</summary>
    internal static Protocol OwnerOf(FieldDescription field) => Registry.Field(field.Id).Protocol!;
}
