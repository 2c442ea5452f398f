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

    private const int Segments = 1, Fin = 2;

    private readonly FieldSlots _slots = new("tcp.segments", "tcp.flags.fin");
    private readonly ProtocolCount _root = new(-1);

    public override void Take(Dissection packet)
    {
        ProtocolCount below = _root;
        bool isEnd = false;
        int segments = -1;
        foreach (ref readonly TapeNode node in packet.Tape.Nodes)
        {
            int slot = _slots[node.Field];
            isEnd |= slot == Fin && node.Value != 0;
            if (node.Depth > 0 || node.Field == s_frame && !CountsFrames) continue;
            // tshark lists what a message was put together from behind it, but for messages that the connection's end completed.
            if (slot == Segments && !isEnd) segments = node.Field;
            else Add(ref below, node.Field, packet);
        }
        if (segments >= 0) Add(ref below, segments, packet);
    }

    private static void Add(ref ProtocolCount below, int field, Dissection packet)
    {
        below = below.Get(field);
        below.Add(packet.Frame.Length);
    }

    private static int FrameField() => Registry.TryFindProtocol("frame", out Protocol? frame) ? frame.FirstField : -1;
}
