namespace GenShark.Protocols;

/// <summary>What chunks stand in.</summary>
/// <param name="Associations">What is known of all associations.</param>
/// <param name="Sender">The sender's half of the packet's association; null if that is not known, or does not matter: of packets that are quoted.</param>
/// <param name="PayloadDepth">How deep in the tree that stands which chunks carry.</param>
internal readonly record struct SctpScope(SctpAssociations Associations, SctpHalf? Sender, int PayloadDepth)
{
    /// <summary>Chunks hold parameters and causes, and those chunks: no real packet has as many levels of them.</summary>
    private const int DeepestNesting = 64;

    /// <summary>In how many chunks, parameters and causes this one lies.</summary>
    public int Nesting { get; private init; }

    /// <summary>Whether the columns tell of it.</summary>
    public bool ShowsInfo { get; init; } = !Associations.IsInner;

    public bool IsTooDeep => Nesting >= DeepestNesting;

    /// <summary>One level further in.</summary>
    public SctpScope Inner => this with { Nesting = Nesting + 1 };

    /// <summary>A chunk within an error cause, which tells of nothing that happens now.</summary>
    /// <param name="depth">How deep in the tree it stands.</param>
    public SctpScope InCause(int depth) => Inner with { Sender = null, ShowsInfo = false, PayloadDepth = depth };
}
