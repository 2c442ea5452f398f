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
    /// <summary>How many layers are followed; of deeper ones only a walk tells.</summary>
    public const int MaxLayers = 16;

    private readonly Protocol?[] _byEncapsulation;
    private readonly ScannedLayer[] _layers = new ScannedLayer[MaxLayers], _path = new ScannedLayer[MaxLayers];
    private int _count, _passed;
    private int _linkType = -1;
    private Protocol? _first;

    /// <param name="wanted">The protocols whose layers are looked for.</param>
    /// <param name="deciphers">Whether there may be keys for what is enciphered.</param>
    public LayerScan(IReadOnlyCollection<Protocol> wanted, bool deciphers = true) : this(new LayerRoles(wanted, deciphers)) { }

    /// <param name="roles">What it does with layers of each protocol.</param>
    public LayerScan(LayerRoles roles)
    {
        Roles = roles;
        _byEncapsulation = new Protocol?[256];
        DispatchTable table = Registry.Table("wtap_encap");
        for (uint i = 0; i < _byEncapsulation.Length; i++) _byEncapsulation[i] = table.Find(i);
    }

    /// <summary>What the scan does with layers of each protocol.</summary>
    public LayerRoles Roles { get; }

    /// <summary>Whether packets that error messages quote are scanned. Accessors that ask whether a layer is quoted (<see cref="FieldInfo.AsksWhetherQuoted"/>) read them wrong.</summary>
    public bool EntersQuotes { get; init; }

    /// <summary>The layers of wanted protocols that were found, outermost first.</summary>
    public ReadOnlySpan<ScannedLayer> Layers => _layers.AsSpan(0, _count);

    /// <summary>How many of <see cref="Layers"/> are there for sure. The others follow a header that may turn out to be damaged: the packet may end before any of them.</summary>
    public int SureCount { get; private set; }

    /// <summary>The layers that a scan which could not tell went through, outermost first; the last is the one that only a walk can tell of. Those
    /// before it lead there for sure. Empty if it could not begin.</summary>
    public ReadOnlySpan<ScannedLayer> Path => _path.AsSpan(0, _passed + 1);

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
        (_count, SureCount, _passed) = (0, 0, -1);
        if (frame.LinkType != _linkType) Choose(frame.LinkType);
        Protocol? protocol = _first;
        if (protocol is null) return true;
        // Check sequences end payloads before their lengths say so.
        if (frame.FcsLength > 0) return false;
        ReadOnlySpan<byte> bytes = frame.Bytes;
        var window = new LayerWindow(0, frame.Length);
        bool allSure = true;
        for (int depth = 0; depth < MaxLayers; depth++)
        {
            ref readonly LayerRole role = ref Roles.Of(protocol);
            if (allSure && protocol.Id < Roles.Count) _path[_passed = depth] = new ScannedLayer(protocol.Id, window);
            // Nothing that is wanted can follow: whether it takes the bytes is all one, but for what else may stand in the place of a first layer.
            if (!role.IsWanted && !role.LeadsOn) return depth > 0 || Takes(protocol, bytes, window);
            if (Math.Min(window.Length, bytes.Length - window.Offset) < role.Least) return false;
            if (role.IsWanted)
            {
                _layers[_count++] = new ScannedLayer(protocol.Id, window);
                if (allSure) SureCount = _count;
                // So does Skim.
                if (!role.LeadsOn) return depth > 0 || Takes(protocol, bytes, window);
            }
            Protocol? next = protocol.Skim(bytes, ref window, Roles, out bool isSure);
            if (next is null) return isSure;
            if (protocol.Quotes is not null && !EntersQuotes) return false;
            allSure &= isSure;
            protocol = next;
        }
        return false;
    }

    // What stands in the place of a first layer that does not take the bytes, only a walk tells.
    private static bool Takes(Protocol protocol, ReadOnlySpan<byte> bytes, LayerWindow window) => !protocol.IsSelective || protocol.Accepts(window.In(bytes));
}
