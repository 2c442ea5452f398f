namespace GenShark.Protocols;

/// <summary>The UDP conversations of a session, and what the packet being walked has to do with its own.</summary>
internal sealed class UdpConversations
{
    private readonly ConversationTable<UdpConversation> _table = new();
    private readonly PacketMemory<UdpPacket> _memory = new();

    /// <summary>What the layer being walked shows of its conversation.</summary>
    public UdpPacket Packet { get; private set; }

    /// <summary>A UDP layer begins: finds its conversation.</summary>
    public void Enter(Dissection dissection, in Udp udp)
    {
        if (_memory.TryRecall(dissection, udp.Slice, out UdpPacket known))
        {
            Packet = known;
            return;
        }
        var key = new ConversationKey(dissection.SourceAddress, udp.SourcePort, dissection.DestinationAddress, udp.DestinationPort, out _);
        Packet = _table.GetOrAdd(dissection.Session, key, static index => new UdpConversation((uint)index)).Enter(dissection.Frame.Time, dissection.IsQuoted);
        _memory.Remember(dissection, udp.Slice, Packet);
    }
}

/// <summary>What a packet shows of its conversation.</summary>
internal readonly record struct UdpPacket(uint Stream, Interval TimeRelative, Interval TimeDelta);

/// <summary>One UDP conversation: its number and its times.</summary>
internal sealed class UdpConversation(uint index)
{
    private Timestamp? _first, _previous;

    /// <summary>A packet that an error quotes was sent before; it has no time of its own.</summary>
    public UdpPacket Enter(Timestamp time, bool isQuoted)
    {
        if (isQuoted) return new UdpPacket(index, default, default);
        _first ??= time;
        var packet = new UdpPacket(index, time - _first.Value, time - (_previous ?? time));
        _previous = time;
        return packet;
    }
}
