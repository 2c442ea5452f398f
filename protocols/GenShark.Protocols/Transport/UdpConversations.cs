namespace GenShark.Protocols;

/// <summary>The UDP conversations of a session, and what the packet being walked has to do with its own.</summary>
internal sealed class UdpConversations
{
    private readonly ConversationTable<UdpConversation> _table = new();
    private readonly PacketMemory<UdpPacket> _memory = new();

    /// <summary>What the layer being walked shows of its conversation.</summary>
    public UdpPacket Packet { get; private set; }

    /// <summary>The number of the conversation whose datagram is being walked (<c>udp.stream</c>).</summary>
    public static uint StreamOf(Dissection d) => d.Session.State<UdpConversations>().Packet.Stream;

    private UdpConversation? _current;

    /// <summary>The ports of the layer being walked.</summary>
    public (ushort Source, ushort Destination) Ports { get; private set; }

    /// <summary>The ends of the layer being walked.</summary>
    public ConversationKey Ends { get; private set; }

    // For a second pass: the conversations that were claimed, by the frames in which they were.
    private readonly Dictionary<int, UdpConversation> _claims = [];

    /// <summary>A protocol takes the conversation for its own: from the next packet on it is another one, as in tshark. In a second pass this packet belongs to that
    /// one too.</summary>
    public void Claim(Dissection dissection)
    {
        if (dissection.Session.IsRevisit || _current is not { IsClaimed: false, IsSuccessor: false } current) return;
        current.IsClaimed = true;
        if (dissection.Session.KeepsHistory) _claims[dissection.Frame.Number] = current;
    }

    /// <summary>Somebody announced that datagrams will come to an end, or from it: from the next packet on they are one conversation, whatever the other end is.</summary>
    public void Open(Dissection dissection, in PacketEnd end)
    {
        if (!dissection.Session.IsRevisit) _table.Open(dissection.Session, end);
    }

    /// <summary>A UDP layer begins: finds its conversation.</summary>
    public void Enter(Dissection dissection, in Udp udp)
    {
        Ports = (udp.SourcePort, udp.DestinationPort);
        var key = new ConversationKey(dissection.SourceAddress, udp.SourcePort, dissection.DestinationAddress, udp.DestinationPort, out _);
        Ends = key;
        if (_memory.TryRecall(dissection, udp.Slice, out UdpPacket known))
        {
            Packet = dissection.Session.IsSecondPass && _claims.TryGetValue(dissection.Frame.Number, out UdpConversation? claimed)
                ? SuccessorOf(claimed, dissection.Session, key).EnterEarlier(dissection.Frame.Time, known) : known;
            return;
        }
        var source = new PacketEnd(dissection.SourceAddress, udp.SourcePort);
        var destination = new PacketEnd(dissection.DestinationAddress, udp.DestinationPort);
        UdpConversation conversation = _table.GetOrAdd(dissection.Session, key, source, destination, static index => new UdpConversation((uint)index, isSuccessor: false));
        if (conversation is { IsClaimed: true, IsSuccessor: false }) conversation = SuccessorOf(conversation, dissection.Session, key);
        _current = conversation;
        Packet = conversation.Enter(dissection.Frame.Time, dissection.IsQuoted, udp.CarriesData);
        _memory.Remember(dissection, udp.Slice, Packet);
    }

    private UdpConversation SuccessorOf(UdpConversation claimed, Session session, in ConversationKey key) =>
        claimed.Successor ??= _table.Replace(session, key, static index => new UdpConversation((uint)index, isSuccessor: true));
}

/// <summary>What a packet shows of its conversation.</summary>
internal readonly record struct UdpPacket(uint Stream, Interval TimeRelative, Interval TimeDelta);

/// <summary>One UDP conversation: its number and its times.</summary>
internal sealed class UdpConversation(uint index, bool isSuccessor)
{
    /// <summary>Whether a protocol took it for its own.</summary>
    public bool IsClaimed { get; set; }

    /// <summary>What follows it if it was claimed; null as long as nothing does.</summary>
    public UdpConversation? Successor { get; set; }

    /// <summary>Whether it is what follows one that was claimed.</summary>
    public bool IsSuccessor => isSuccessor;

    private Timestamp? _first, _previous;

    /// <summary>A packet that an error quotes was sent before; it has no time of its own. From one without data no time is counted, unless it is the first.</summary>
    public UdpPacket Enter(Timestamp time, bool isQuoted, bool carriesData)
    {
        if (isQuoted) return new UdpPacket(index, default, default);
        _first ??= time;
        var packet = new UdpPacket(index, time - _first.Value, time - (_previous ?? time));
        if (carriesData || _previous is null) _previous = time;
        return packet;
    }

    /// <summary>A packet before the first one turned out to belong to it.</summary>
    public UdpPacket EnterEarlier(Timestamp time, in UdpPacket known) => known with { Stream = index, TimeRelative = time - (_first ?? time) };
}
