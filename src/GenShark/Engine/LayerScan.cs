using System.Runtime.CompilerServices;

namespace GenShark;

/// <summary>Where one layer of a scanned frame lies.</summary>
/// <param name="ProtocolId">The number of the protocol.</param>
/// <param name="Window">The bytes that the carrying protocol promises.</param>
public readonly record struct ScannedLayer(int ProtocolId, LayerWindow Window);

/// <summary>
/// The short way through a frame: only its layers, no tape and no state. It stops where nothing that is wanted can follow.
/// For filters whose fields all have direct accessors.
/// </summary>
public sealed class LayerScan
{
    private const int MaxLayers = 16;

    private readonly Protocol?[] _byEncapsulation;
    private readonly bool[] _leadsOn;
    private readonly bool[] _wanted;
    private readonly ScannedLayer[] _layers = new ScannedLayer[MaxLayers];
    private int _count;
    private int _linkType = -1;
    private Protocol? _first;

    /// <param name="wanted">The protocols whose layers are looked for.</param>
    public LayerScan(IReadOnlyCollection<Protocol> wanted)
    {
        _leadsOn = Reachability.LeadsTo(wanted);
        _wanted = new bool[_leadsOn.Length];
        foreach (Protocol protocol in wanted) _wanted[protocol.Id] = true;
        _byEncapsulation = new Protocol?[256];
        DispatchTable table = Registry.Table("wtap_encap");
        for (uint i = 0; i < _byEncapsulation.Length; i++) _byEncapsulation[i] = table.Find(i);
    }

    /// <summary>The layers found, outermost first.</summary>
    public ReadOnlySpan<ScannedLayer> Layers => _layers.AsSpan(0, _count);

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
        ReadOnlySpan<byte> bytes = frame.Bytes;
        var window = new LayerWindow(0, frame.Length);
        // Layers that may not follow matter only if they are wanted.
        bool allSure = true;
        while (_count < MaxLayers)
        {
            bool isWanted = _wanted[protocol.Id];
            // Nothing that is wanted can follow: whether it takes the bytes is all one.
            if (!isWanted && !_leadsOn[protocol.Id]) return true;
            if (isWanted && !allSure) return false;
            if (Math.Min(window.Length, bytes.Length - window.Offset) < protocol.ShownFrom || protocol.AcceptsByDissection) return false;
            _layers[_count++] = new ScannedLayer(protocol.Id, window);
            if (!_leadsOn[protocol.Id]) return true;
            Protocol? next = protocol.Skim(bytes, ref window, out bool isSure);
            if (next is null) return isSure;
            allSure &= isSure;
            protocol = next;
        }
        return false;
    }
}
