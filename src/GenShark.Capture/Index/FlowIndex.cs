using GenShark.Capture.Reading;

namespace GenShark.Capture.Index;

/// <summary>
/// Which flow each packet of a capture is of, those that a filter leaves out too, so that a packet can be dissected again from those of its own
/// flow: 4 bytes a packet, and 8 more where the capture's own index lacks packets.
/// </summary>
/// <param name="packets">The capture's index, if it has all packets; else null.</param>
internal sealed class FlowIndex(PacketIndex? packets)
{
    private const int None = -1;

    private readonly Column<int> _flows = new();
    private readonly PacketIndex _packets = packets ?? new PacketIndex();
    private readonly bool _isShared = packets is not null;

    /// <summary>The flows themselves, as the session of the walk finds them.</summary>
    public PacketFlows Flows { get; } = new();

    /// <summary>The numbers of conversations, as that session gives them.</summary>
    public ConversationNumbers Numbers { get; } = new();

    /// <summary>How many packets it knows.</summary>
    public int Count => _flows.Count;

    /// <summary>Takes the packet that was read and dissected last.</summary>
    public void Add(CaptureReader reader)
    {
        if (reader.PacketsRead <= _flows.Count) return;
        // A capture filter passes over packets, which then are of no flow.
        while (_flows.Count < reader.PacketsRead - 1) Add(None, default);
        Add(Flows.Current, reader.LastEntry);
    }

    /// <summary>Where a packet stands.</summary>
    /// <param name="number">Its number in the capture.</param>
    public PacketIndexEntry EntryOf(int number) => _packets.EntryOf(number - 1);

    /// <summary>The flow of a packet, as far as it is known by now.</summary>
    public int FlowOf(int number) => _flows[number - 1] is >= 0 and int flow ? Flows.Find(flow) : None;

    /// <summary>Which of the flows are part of one.</summary>
    public bool[] PartsOf(int flow)
    {
        var parts = new bool[Flows.Count];
        for (int i = 0; i < parts.Length; i++) parts[i] = Flows.Find(i) == flow;
        return parts;
    }

    /// <summary>The number of the first packet from one on that is of one of these flows; 0 if there is none below the last.</summary>
    public int Next(bool[] parts, int from, int last)
    {
        for (int number = from; number < last; number++)
        {
            int flow = _flows[number - 1];
            if ((uint)flow < (uint)parts.Length && parts[flow]) return number;
        }
        return 0;
    }

    private void Add(int flow, in PacketIndexEntry entry)
    {
        _flows.Add(flow);
        if (!_isShared) _packets.Add(entry, _flows.Count, default);
    }
}
