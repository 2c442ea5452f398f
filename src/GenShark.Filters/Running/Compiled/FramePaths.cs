namespace GenShark.Filters.Compiled;

/// <summary>Which protocols were seen to carry which on the way to those that a filter wants: what is worth compiling for this capture.</summary>
internal sealed class FramePaths(LayerScan scan, Protocol first)
{
    private const int MaxLayers = 16;

    private readonly Dictionary<Protocol, HashSet<Protocol>> _next = new() { [first] = [] };

    /// <summary>The protocol of the first layer.</summary>
    public Protocol First { get; } = first;

    /// <summary>The protocols whose layers lead on, or are wanted, in the order in which they were first seen.</summary>
    public IReadOnlyCollection<Protocol> Protocols => _next.Keys;

    /// <summary>The protocols that were seen behind one.</summary>
    public IReadOnlyCollection<Protocol> Behind(Protocol protocol) => _next[protocol];

    /// <summary>Notes the way that a frame takes, as far as its headers alone tell it.</summary>
    public void Observe(in Frame frame)
    {
        var window = new LayerWindow(0, frame.Length);
        Protocol protocol = First;
        for (int i = 0; i < MaxLayers && scan.RoleOf(protocol).LeadsOn; i++)
        {
            if (frame.CapturedLength - window.Offset < scan.RoleOf(protocol).Least) return;
            if (protocol.Skim(frame.Bytes, ref window, out bool isSure) is not { } next || !isSure) return;
            _next[protocol].Add(next);
            _next.TryAdd(next, []);
            protocol = next;
        }
    }
}
