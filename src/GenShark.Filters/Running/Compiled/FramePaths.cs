namespace GenShark.Filters.Compiled;

/// <summary>Which protocols were seen to carry which on the way to those that a filter wants: what is worth compiling for this capture.</summary>
internal sealed class FramePaths(LayerScan scan, Protocol first)
{
    // What fewer than one frame in so many holds is not compiled: it would take room from what most hold.
    private const int Rarity = 64;

    private readonly Dictionary<(Protocol From, Protocol To), int> _steps = [];
    private int _frames;

    /// <summary>The protocol of the first layer.</summary>
    public Protocol First { get; } = first;

    /// <summary>The protocols whose layers lead on, or are wanted, in the order in which they were first seen.</summary>
    public IReadOnlyList<Protocol> Protocols => [.. Usual.Select(step => step.To).Prepend(First).Distinct()];

    private IEnumerable<(Protocol From, Protocol To)> Usual => _steps.Where(step => step.Value * Rarity >= _frames).Select(step => step.Key);

    /// <summary>The protocols that were seen behind one, the commonest first.</summary>
    public IReadOnlyList<Protocol> Behind(Protocol protocol) =>
        [.. Usual.Where(step => step.From == protocol).OrderByDescending(step => _steps[step]).Select(step => step.To)];

    /// <summary>Notes the way that a frame takes, as far as its headers alone tell it.</summary>
    public void Observe(in Frame frame)
    {
        _frames++;
        var window = new LayerWindow(0, frame.Length);
        Protocol protocol = First;
        for (int i = 0; i < LayerScan.MaxLayers && scan.Roles.Of(protocol).LeadsOn; i++)
        {
            if (frame.CapturedLength - window.Offset < scan.Roles.Of(protocol).Least) return;
            if (protocol.Skim(frame.Bytes, ref window, scan.Roles, out bool isSure) is not { } next || !isSure) return;
            _steps[(protocol, next)] = _steps.GetValueOrDefault((protocol, next)) + 1;
            protocol = next;
        }
    }
}
