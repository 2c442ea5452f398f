using System.Runtime.CompilerServices;

namespace GenShark;

/// <summary>Where one layer of a scanned frame lies.</summary>
/// <param name="ProtocolId">The number of the protocol.</param>
/// <param name="Offset">The first byte in the frame.</param>
/// <param name="Length">The bytes that the carrying protocol promises.</param>
public readonly record struct ScannedLayer(int ProtocolId, int Offset, int Length);

/// <summary>
/// The short way through a frame: only its layers, no tape and no state. It stops where nothing that is wanted can follow.
/// For filters whose fields all have direct accessors.
/// </summary>
public sealed class LayerScan
{
    private const int MaxLayers = 16;

    private readonly Protocol?[] _byEncapsulation;
    private readonly bool[] _leadsOn;
    private readonly ScannedLayer[] _layers = new ScannedLayer[MaxLayers];
    private int _count;
    private int _linkType = -1;
    private Protocol? _first;

    /// <param name="wanted">The protocols whose layers are looked for.</param>
    public LayerScan(IReadOnlyCollection<Protocol> wanted)
    {
        _leadsOn = Reachability.LeadsTo(wanted);
        _byEncapsulation = new Protocol?[256];
        DispatchTable table = Registry.Table("wtap_encap");
        for (uint i = 0; i < _byEncapsulation.Length; i++) _byEncapsulation[i] = table.Find(i);
    }

    /// <summary>The layers found, outermost first.</summary>
    public ReadOnlySpan<ScannedLayer> Layers => _layers.AsSpan(0, _count);

    /// <summary>The window of a layer in the frame that was scanned.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Slice SliceOf(in Frame frame, in ScannedLayer layer)
    {
        int captured = Math.Min(layer.Length, frame.CapturedLength - layer.Offset);
        return new Slice(frame.Bytes.Slice(layer.Offset, Math.Max(0, captured)), layer.Length, layer.Offset);
    }

    // Neighbours nearly always have the same link type.
    private void Choose(int linkType)
    {
        int encapsulation = (int)LinkTypes.ToEncapsulation(linkType);
        _first = (uint)encapsulation < (uint)_byEncapsulation.Length ? _byEncapsulation[encapsulation] : null;
        _linkType = linkType;
    }

    /// <summary>Finds the layers of a frame. False if only a walk can tell them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool TryScan(in Frame frame)
    {
        _count = 0;
        if (frame.LinkType != _linkType) Choose(frame.LinkType);
        Protocol? protocol = _first;
        if (protocol is null) return true;
        // Check sequences end payloads before their lengths say so.
        if (frame.FcsLength > 0) return false;
        var slice = new Slice(frame.Bytes, frame.Length);
        while (_count < MaxLayers)
        {
            if (slice.CapturedLength < protocol.ShownFrom || protocol.AcceptsByDissection) return false;
            _layers[_count++] = new ScannedLayer(protocol.Id, slice.Offset, slice.Length);
            if (!_leadsOn[protocol.Id]) return true;
            if (protocol.Quotes is not null) return false;
            SkimResult result = protocol.Skim(slice, out Slice payload, out Protocol? next);
            if (result != SkimResult.Next) return result == SkimResult.Nothing;
            slice = payload;
            protocol = next!;
        }
        return false;
    }
}
