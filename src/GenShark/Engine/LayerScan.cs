using System.Runtime.CompilerServices;

namespace GenShark;

/// <summary>Where one layer of a scanned frame lies.</summary>
/// <param name="ProtocolId">The number of the protocol.</param>
/// <param name="Window">The bytes that the carrying protocol promises.</param>
public readonly record struct ScannedLayer(int ProtocolId, LayerWindow Window);

/// <summary>
/// The short way through a frame: only where its layers lie, no tape and no state. It stops where nothing that is wanted can follow.
/// For filters whose fields all have direct accessors.
/// </summary>
public sealed class LayerScan
{
    private const int MaxLayers = 16;

    private readonly Protocol?[] _byEncapsulation;
    private readonly LayerRole[] _roles;
    private readonly ScannedLayer[] _layers = new ScannedLayer[MaxLayers];
    private int _count;
    private int _linkType = -1;
    private Protocol? _first;

    /// <param name="wanted">The protocols whose layers are looked for.</param>
    public LayerScan(IReadOnlyCollection<Protocol> wanted)
    {
        bool[] leadsOn = Reachability.LeadsTo(wanted);
        _roles = new LayerRole[leadsOn.Length];
        for (int i = 0; i < _roles.Length; i++)
        {
            Protocol protocol = Registry.Protocols[i];
            // None is as short as that: such a layer is not scanned.
            int least = protocol.AcceptsByDissection ? int.MaxValue : protocol.ShownFrom;
            _roles[i] = new LayerRole(wanted.Contains(protocol), leadsOn[i], least);
        }
        _byEncapsulation = new Protocol?[256];
        DispatchTable table = Registry.Table("wtap_encap");
        for (uint i = 0; i < _byEncapsulation.Length; i++) _byEncapsulation[i] = table.Find(i);
    }

    /// <summary>The layers of wanted protocols that were found, outermost first.</summary>
    public ReadOnlySpan<ScannedLayer> Layers => _layers.AsSpan(0, _count);

    /// <summary>What the scan does with layers of a protocol.</summary>
    public LayerRole RoleOf(Protocol protocol) => _roles[protocol.Id];

    /// <summary>The protocol of the first layer of frames of a link type; null if it is not known.</summary>
    public Protocol? FirstOf(int linkType)
    {
        int encapsulation = (int)LinkTypes.ToEncapsulation(linkType);
        return (uint)encapsulation < (uint)_byEncapsulation.Length ? _byEncapsulation[encapsulation] : null;
    }

    // Neighbours nearly always have the same link type.
    private void Choose(int linkType) => (_first, _linkType) = (FirstOf(linkType), linkType);

    /// <summary>Finds the layers of a frame. False if only a walk can tell them.</summary>
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
        for (int depth = 0; depth < MaxLayers; depth++)
        {
            ref readonly LayerRole role = ref _roles[protocol.Id];
            if (role.IsWanted)
            {
                if (!allSure) return false;
                if (Math.Min(window.Length, bytes.Length - window.Offset) < role.Least) return false;
                _layers[_count++] = new ScannedLayer(protocol.Id, window);
                // What stands in the place of a first layer that does not take the bytes, only a walk tells; so does Skim.
                if (!role.LeadsOn) return depth > 0 || !protocol.IsSelective || protocol.Accepts(window.In(bytes));
            }
            // Nothing that is wanted can follow: whether it takes the bytes is all one.
            else if (!role.LeadsOn) return true;
            else if (Math.Min(window.Length, bytes.Length - window.Offset) < role.Least) return false;
            Protocol? next = protocol.Skim(bytes, ref window, out bool isSure);
            if (next is null) return isSure;
            allSure &= isSure;
            protocol = next;
        }
        return false;
    }
}
