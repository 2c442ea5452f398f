namespace GenShark.Protocols;

/// <summary>The TCP connections of a session, and what the packet being walked has to do with its own.</summary>
internal sealed class TcpConversations
{
    private readonly ConversationTable<TcpConversation> _table = new();
    private readonly PacketMemory<(TcpConversation, TcpPacket)> _memory = new();
    private bool _isForward, _isRevisit;

    /// <summary>Which way the segment goes; told on its first visit only.</summary>
    public bool IsForward => _isForward;

    /// <summary>The segment's ports.</summary>
    public (ushort Source, ushort Destination) Ports { get; private set; }

    /// <summary>The connection of the TCP layer that is being walked.</summary>
    public TcpConversation Current { get; private set; } = new(0);

    /// <summary>The number of the connection whose segment is being walked (<c>tcp.stream</c>).</summary>
    public static uint StreamOf(Dissection d) => d.Session.State<TcpConversations>().Current.Index;

    /// <summary>What the layer shows of its connection.</summary>
    public TcpPacket Packet { get; private set; }

    /// <summary>The direction of it that the layer goes in.</summary>
    public StreamFlow Flow => Current.StreamOf(_isForward);

    /// <summary>A TCP layer begins: finds its connection and how its numbers relate to it.</summary>
    public void Enter(Dissection dissection, in Tcp tcp)
    {
        Ports = (tcp.SourcePort, tcp.DestinationPort);
        if (_memory.TryRecall(dissection, tcp.Slice, out (TcpConversation Conversation, TcpPacket Packet) known))
        {
            (Current, Packet, _isRevisit) = (known.Conversation, known.Packet, true);
            return;
        }
        _isRevisit = false;
        var key = new ConversationKey(dissection.SourceAddress, tcp.SourcePort, dissection.DestinationAddress, tcp.DestinationPort, out bool isForward);
        TcpConversation conversation = _table.GetOrAdd(dissection.Session, key, static index => new TcpConversation((uint)index));
        bool isReopened = conversation.IsReopenedBy(tcp, isForward);
        if (isReopened) conversation = _table.Replace(dissection.Session, key, static index => new TcpConversation((uint)index));
        (Current, _isForward) = (conversation, isForward);
        if (conversation.FirstFrame == 0) conversation.Begin(dissection.Frame.Number, UndeclaredStreams.Of(tcp.SourcePort, tcp.DestinationPort));
        Packet = conversation.Enter(tcp, isForward, dissection.Frame.Time) with { EndsMessage = tcp.IsFin && conversation.AwaitsEnd(isForward) };
        if (isReopened) Packet = Packet with { IsRestart = true, Completeness = TcpCompleteness.Of(tcp, isFirst: true) };
        _memory.Remember(dissection, tcp.Slice, (Current, Packet));
    }

    /// <summary>The layer's options have been read: takes from it what later packets need.</summary>
    public void Learn(Dissection dissection, in Tcp tcp)
    {
        if (_isRevisit)
        {
            // A second pass knows the time of the handshake from the start.
            if (dissection.Session.IsSecondPass) Packet = Packet with { Findings = Packet.Findings with { InitialRoundTrip = Current.InitialRoundTrip } };
            return;
        }
        Current.Learn(tcp, _isForward);
        if (tcp.IsUnrelated) return;
        TcpFindings findings = Current.Analyze(tcp, _isForward);
        Packet = Packet with { Findings = findings with { IsRemarkable = findings.IsRemarkable || Packet.Findings.IsRemarkable } };
        _memory.Remember(dissection, tcp.Slice, (Current, Packet));
    }
}

/// <summary>What a packet shows of its connection: the numbers before it was taken into account.</summary>
internal readonly record struct TcpPacket(
    uint RelativeSequence, uint RelativeAcknowledgment, int WindowScale, byte Completeness, TcpClosing Closing, uint OtherBase,
    Interval TimeRelative, Interval TimeDelta)
{
    /// <summary>A SYN that begins elsewhere than the one before it.</summary>
    public bool IsRestart { get; init; }

    /// <summary>The other direction sent data with its SYN, and the cookie that allows it.</summary>
    public bool IsFastOpenOffered { get; init; }

    public TcpFindings Findings { get; init; }

    /// <summary>Whether the other protocol's message goes on until the connection's end, which this is.</summary>
    public bool EndsMessage { get; init; }
}

/// <summary>Which side a FIN closes first.</summary>
internal enum TcpClosing : byte { None, Active, Passive }
