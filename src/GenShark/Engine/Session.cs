namespace GenShark;

/// <summary>What outlives a packet: conversations, derived data sources, choices of the user.</summary>
public sealed class Session
{
    private readonly List<byte[]> _sources = [];

    /// <summary>The protocol that every dissection starts with.</summary>
    internal Protocol FrameProtocol { get; } = Registry.TryFindProtocol("frame", out Protocol? frame)
        ? frame
        : throw new InvalidOperationException("No assembly that declares the protocol 'frame' is loaded.");

    /// <summary>The protocol of bytes that no protocol claims.</summary>
    internal Protocol DataProtocol { get; } = Registry.TryFindProtocol("data", out Protocol? data)
        ? data
        : throw new InvalidOperationException("No assembly that declares the protocol 'data' is loaded.");

    internal ReadOnlySpan<byte> SourceBytes(int number) => _sources[number - 1];

    internal void ClearSources() => _sources.Clear();
}
