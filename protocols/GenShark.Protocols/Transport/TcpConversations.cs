namespace GenShark.Protocols;

/// <summary>The TCP connections of a session, and what the packet being walked has to do with its own.</summary>
internal sealed class TcpConversations
{
    // What is found out of a connection beyond how its streams go on.
    private static readonly FieldSet s_findings = FieldSet.From(
        TcpProtocol.Instance, "tcp.analysis", "tcp.completeness", "tcp.time_relative", "tcp.time_delta", "tcp.window_size", "tcp.window_size_scalefactor");

    private readonly ConversationTable<TcpConversation> _table = new();
    private readonly PacketMemory<(TcpConversation, TcpPacket)> _memory = new();
    private bool _isForward, _isRevisit, _showsFindings;
    private TcpPacket _packet;

    /// <summary>Which way the segment goes; told on its first visit only.</summary>
    public bool IsForward => _isForward;

    /// <summary>The segment's ports.</summary>
    public (ushort Source, ushort Destination) Ports { get; private set; }

    /// <summary>What the segment carries goes through a proxy: its ports are as if it came from the server behind that, or went there. As in tshark that
    /// is a connection with a number of its own.</summary>
    /// <param name="dissection">The packet.</param>
    /// <param name="port">The server's.</param>
    /// <param name="isToServer">Whether it goes there.</param>
    public void LeadTo(Dissection dissection, ushort port, bool isToServer)
    {
        Ports = isToServer ? (Ports.Source, port) : (port, Ports.Destination);
        if (dissection.Session.IsRevisit) return;
        var key = new ConversationKey(dissection.SourceAddress, Ports.Source, dissection.DestinationAddress, Ports.Destination, out _);
        _table.GetOrAdd(dissection.Session, key, NewConversation);
    }

    /// <summary>Another transport's conversation carries what is walked next, and stands for a connection.</summary>
    public void EnterOther(TcpConversation conversation, ushort source, ushort destination) => (Current, Ports) = (conversation, (source, destination));

    /// <summary>The connection of the TCP layer that is being walked.</summary>
    public TcpConversation Current { get; private set; } = new(0);

    /// <summary>The number of the connection whose segment is being walked (<c>tcp.stream</c>).</summary>
    public static uint StreamOf(Dissection d) => d.Session.State<TcpConversations>().Current.Index;

    /// <summary>What the layer shows of its connection.</summary>
    public ref readonly TcpPacket Packet => ref _packet;

    /// <summary>The direction of it that the layer goes in.</summary>
    public StreamFlow Flow => Current.StreamOf(_isForward);

    /// <summary>A TCP layer begins: finds its connection and how its numbers relate to it.</summary>
    public void Enter(Dissection dissection, in Tcp tcp)
    {
        Session session = dissection.Session;
        if (!dissection.IsPayloadIgnored) session.Passed?.Follow(session, tcp.SourcePort, tcp.DestinationPort);
        Ports = (tcp.SourcePort, tcp.DestinationPort);
        _isRevisit = session.IsRevisit && TryRecall(dissection, tcp);
        if (_isRevisit) return;
        var key = new ConversationKey(dissection.SourceAddress, tcp.SourcePort, dissection.DestinationAddress, tcp.DestinationPort, out _isForward);
        Current = session.Passed is { IsTakenInAgain: true } ? FindAgain(key, dissection.Frame.Number) : Find(dissection, key, tcp);
        Current.Enter(tcp, _isForward, out _packet);
        _showsFindings = dissection.ShowsFindings && dissection.WantsAny(s_findings);
        if (_showsFindings) Current.Pass(tcp, dissection.Frame.Time, ref _packet);
        _packet.EndsMessage = tcp.IsFin && Current.AwaitsEnd(_isForward);
        if (Current.IsReopenedIn(dissection.Frame.Number)) (_packet.IsRestart, _packet.Completeness) = (true, TcpCompleteness.Of(tcp, isFirst: true));
        Remember(dissection, tcp);
    }

    private TcpConversation Find(Dissection dissection, in ConversationKey key, in Tcp tcp)
    {
        TcpConversation conversation = _table.GetOrAdd(dissection.Session, key, NewConversation);
        bool isReopened = conversation.IsReopenedBy(tcp, _isForward);
        if (isReopened) conversation = _table.Replace(dissection.Session, key, NewConversation);
        if (conversation.FirstFrame == 0) conversation.Begin(dissection.Frame.Number, isReopened, UndeclaredStreams.Of(tcp.SourcePort, tcp.DestinationPort));
        return conversation;
    }

    // Segments of a connection that is over by now tell nothing of the one that is to be followed.
    private TcpConversation FindAgain(in ConversationKey key, int frame)
    {
        if (_table.Find(key) is not { } conversation || conversation.FirstFrame > frame) return new TcpConversation(0);
        if (conversation.FirstFrame == frame) conversation.Restart();
        return conversation;
    }

    private static TcpConversation NewConversation(int index) => new((uint)index);

    private bool TryRecall(Dissection dissection, in Tcp tcp)
    {
        bool isKnown = _memory.TryRecall(dissection, tcp.Slice, out (TcpConversation Conversation, TcpPacket Packet) known);
        if (!isKnown) return false;
        (Current, _packet) = known;
        if (dissection.Session.IsSecondPass && !_packet.IsRevised) Revise(dissection, tcp);
        return true;
    }

    // A second pass knows the handshake from the start, and how the connection ends. It is gone through in order: what comes of that is kept.
    private void Revise(Dissection dissection, in Tcp tcp)
    {
        _ = new ConversationKey(dissection.SourceAddress, tcp.SourcePort, dissection.DestinationAddress, tcp.DestinationPort, out bool isForward);
        if (!dissection.IsQuoted) _packet.Findings.InitialRoundTrip = Current.InitialRoundTrip;
        Current.PassAgain(tcp, isForward, ref _packet);
        _packet.IsRevised = true;
        Note(dissection, tcp);
    }

    /// <summary>The layer's options have been read: takes from it what later packets need.</summary>
    public void Learn(Dissection dissection, in Tcp tcp)
    {
        if (_isRevisit) return;
        if (_showsFindings) Current.Learn(tcp, _isForward);
        if (tcp.IsUnrelated) return;
        if (tcp is { IsSyn: true, IsOrdered: true }) Flow.BeginAt(tcp.SequenceNumber + 1 + (uint)(tcp.Slice.Length - tcp.HeaderLength), _packet.IsRestart);
        // How segments follow each other matters to what they carry, too.
        if (_showsFindings || !dissection.IsPayloadIgnored) Current.Analyze(tcp, _isForward, _showsFindings, ref _packet);
        Remember(dissection, tcp);
    }

    private void Remember(Dissection dissection, in Tcp tcp)
    {
        if (dissection.Session.KeepsHistory) Note(dissection, tcp);
    }

    // Apart, since it needs room for a copy.
    private void Note(Dissection dissection, in Tcp tcp) => _memory.Remember(dissection, tcp.Slice, (Current, _packet));
}

/// <summary>What a packet shows of its connection: the numbers before it was taken into account.</summary>
internal struct TcpPacket
{
    public uint RelativeSequence, RelativeAcknowledgment;
    public int WindowScale;
    public byte Completeness;
    public TcpClosing Closing;
    public uint OtherBase;
    public Interval TimeRelative, TimeDelta;

    /// <summary>A SYN that begins elsewhere than the one before it.</summary>
    public bool IsRestart;

    /// <summary>Whether it shows what a second pass knows.</summary>
    public bool IsRevised;

    /// <summary>The other direction sent data with its SYN, and the cookie that allows it.</summary>
    public bool IsFastOpenOffered;

    /// <summary>Whether the other protocol's message goes on until the connection's end, which this is.</summary>
    public bool EndsMessage;

    public TcpFindings Findings;
}

/// <summary>Which side a FIN closes first.</summary>
internal enum TcpClosing : byte { None, Active, Passive }
