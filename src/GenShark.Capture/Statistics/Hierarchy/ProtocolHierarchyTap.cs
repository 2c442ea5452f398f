namespace GenShark.Capture.Statistics;

/// <summary>Which protocols stand above which, and how often: tshark's <c>-z io,phs</c>.</summary>
public sealed class ProtocolHierarchyTap : Tap
{
    private static readonly int s_frame = FrameField();

    /// <summary>Whole dissections: a plan leaves out the layers of which nothing is read.</summary>
    public override IReadOnlyCollection<string>? Fields => null;

    /// <summary>Whether the frame itself is counted as the lowest protocol. tshark does so where its fields are asked for besides.</summary>
    public bool CountsFrames { get; set; }

    /// <summary>The protocols that stand lowest, in the order in which they were seen.</summary>
    public IReadOnlyList<ProtocolCount> Protocols => _root.Above;

    private readonly ProtocolCount _root = new(-1);

    public override void Take(Dissection packet)
    {
        ProtocolCount below = _root;
        foreach (ref readonly TapeNode node in packet.Tape.Nodes)
        {
            if (node.Depth > 0 || node.Field == s_frame && !CountsFrames) continue;
            below = below.Get(node.Field);
            below.Add(packet.Frame.Length);
        }
    }

    private static int FrameField() => Registry.TryFindProtocol("frame", out Protocol? frame) ? frame.FirstField : -1;
}
