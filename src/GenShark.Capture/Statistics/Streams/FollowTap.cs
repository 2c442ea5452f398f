namespace GenShark.Capture.Statistics;

/// <summary>What was sent through one stream, in order: tshark's <c>-z follow</c>. Keeps all of it in memory.</summary>
public abstract class FollowTap : Tap
{
    private readonly List<StreamChunk> _chunks = [];
    private bool _hasBegun;

    private protected FollowTap() { }

    /// <summary>The number of the stream; null for all that pass <see cref="Tap.Filter"/>.</summary>
    public uint? Stream { get; init; }

    /// <summary>The end that sent the first packet.</summary>
    public ConversationEnd Client { get; private set; }

    /// <summary>The other end.</summary>
    public ConversationEnd Server { get; private set; }

    /// <summary>What was sent, in the order of the stream.</summary>
    public IReadOnlyList<StreamChunk> Chunks => _chunks;

    /// <summary>A packet of the stream goes from one end to another.</summary>
    /// <returns>Whether it is a reply.</returns>
    private protected bool Enter(ConversationEnd source, ConversationEnd destination)
    {
        if (!_hasBegun) (Client, Server, _hasBegun) = (source, destination, true);
        return source != Client;
    }

    private protected void Add(StreamChunk chunk) => _chunks.Add(chunk);
}
