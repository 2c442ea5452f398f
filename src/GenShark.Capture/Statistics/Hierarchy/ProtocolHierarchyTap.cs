namespace GenShark.Capture.Statistics;

/// <summary>Which protocols stand above which, and how often: tshark's <c>-z io,phs</c>.</summary>
public sealed class ProtocolHierarchyTap : Tap
{
    // In the order of their names below.
    private enum Slot { None, Frame, Malformed, Parts, Payload }

    private readonly FieldSlots _slots = new("frame", "_ws.malformed", "tcp.segments", "tcp.payload");

    /// <summary>Whole dissections: a plan leaves out the layers of which nothing is read.</summary>
    public override IReadOnlyCollection<string>? Fields => null;

    /// <summary>Whether the frame itself is counted as the lowest protocol. tshark does so where its fields are asked for besides.</summary>
    public bool CountsFrames { get; set; }

    /// <summary>Whether the parts of a message of TCP stand below its protocols, as trees show them. tshark moves them there only if it prints trees besides.</summary>
    public bool PartsComeFirst { get; set; }

    /// <summary>The protocols that stand lowest, in the order in which they were seen.</summary>
    public IReadOnlyList<ProtocolCount> Protocols => _root.Above;

    private readonly ProtocolCount _root = new(-1);

    public override void Take(Dissection packet)
    {
        ProtocolCount below = _root;
        int bytes = packet.Frame.Length, parts = -1, source = 0;
        bool hasPayload = false;
        foreach (ref readonly TapeNode node in packet.Tape.Nodes)
        {
            var slot = (Slot)_slots[node.Field];
            hasPayload |= slot == Slot.Payload;
            if (node.Depth > 0 || slot == Slot.Frame && !CountsFrames) continue;
            // What lies in the message, or in sources made of it.
            bool isOfMessage = parts >= 0 && slot != Slot.Parts && (node.Source >= source || slot == Slot.Malformed);
            if (parts >= 0 && !isOfMessage)
            {
                Count(parts);
                parts = -1;
            }
            // A message that ends with the stream, in a segment without data, is shown before it is read.
            if (slot == Slot.Parts && hasPayload && !PartsComeFirst) (parts, source) = (node.Field, node.Source);
            else Count(node.Field);
        }
        if (parts >= 0) Count(parts);

        void Count(int field)
        {
            below = below.Get(field);
            below.Add(bytes);
        }
    }
}
