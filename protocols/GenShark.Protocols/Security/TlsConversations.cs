namespace GenShark.Protocols;

/// <summary>What a session's connections have agreed on, and what the record being walked has to do with its own.</summary>
internal sealed class TlsConversations
{
    private readonly StateTable<uint, TlsConversation> _byStream = new();
    private readonly PacketMemory<(TlsRecordState, TlsAgreement)> _memory = new();
    private readonly PacketMemory<TlsAgreement> _learned = new();
    private int _frame = -1;

    /// <summary>The connection of the layer being walked.</summary>
    public TlsConversation Current { get; private set; } = new();

    /// <summary>What the two sides had agreed on by where the walk is.</summary>
    public TlsAgreement Agreed { get; private set; }

    /// <summary>What the record being walked shows of its connection.</summary>
    public TlsRecordState Record { get; private set; }

    /// <summary>The handshake message being walked: its extensions' forms depend on it.</summary>
    public TlsHandshakeType Message { get; set; }

    /// <summary>Whether the records stand in datagrams.</summary>
    public bool IsDatagram { get; private set; }

    /// <summary>In datagrams: what the handshake message being walked is, behind its name: a piece, or put together.</summary>
    public string MessageState { get; set; } = "";

    /// <summary>In datagrams: how many handshake messages the record being walked holds, as far as is known.</summary>
    public int MessageCount { get; set; }

    /// <summary>Whether the Info column names something of the frame.</summary>
    public bool HasInfo { get; set; }

    private bool IsRevisit { get; set; }

    /// <summary>Whether the connection of the segment being walked is known to speak TLS, in a version that is known.</summary>
    public bool IsKnown(Dissection d) => VersionOf(d) != 0;

    /// <summary>That version; 0 if nothing tells.</summary>
    public ushort VersionOf(Dissection d) => _byStream.Find(StreamOf(d))?.Version ?? 0;

    /// <summary>A layer begins.</summary>
    public void Enter(Dissection d, in Slice layer)
    {
        if (_frame != d.Frame.Number || !HasLayerBefore(d))
        {
            HasInfo = false;
            d.BeginInfo(append: false);
        }
        _frame = d.Frame.Number;
        IsDatagram = false;
        Current = Find(d);
        Agreed = Current.Agreed;
    }

    private TlsConversation Find(Dissection d) => _byStream.GetOrAdd(d.Session, StreamOf(d), out _) ??= new TlsConversation();

    /// <summary>A record begins.</summary>
    public void EnterRecord(Dissection d, in TlsRecord record)
    {
        if (!Recalls(d, record.Slice)) Remember(d, record.Slice, Current.Enter(d, record, IsForward(d)));
        d.SetProtocolColumn(TlsConversation.NameOf(Record.Version != 0 ? Record.Version : (ushort)record.Version));
    }

    // Whether the bytes were walked before. As in tshark, a second pass knows the version from the start.
    private bool Recalls(Dissection d, in Slice records)
    {
        IsRevisit = _memory.TryRecall(d, records, out (TlsRecordState State, TlsAgreement Agreed) known);
        if (!IsRevisit) return false;
        (Record, Agreed) = known;
        if (d.Session.IsSecondPass && Current.Version != 0) Record = known.State with { Version = Current.Version };
        return true;
    }

    private void Remember(Dissection d, in Slice records, TlsRecordState state)
    {
        (Record, Agreed) = (state, Current.Agreed);
        _memory.Remember(d, records, (Record, Agreed));
    }

    /// <summary>A layer of records in a datagram begins.</summary>
    public void EnterDatagram(Dissection d, in Slice layer)
    {
        Enter(d, layer);
        IsDatagram = true;
    }

    /// <summary>A record of a datagram begins.</summary>
    public void EnterRecord(Dissection d, in DtlsRecord record)
    {
        if (!Recalls(d, record.Slice)) Remember(d, record.Slice, Current.Enter(d, record, IsForward(d)));
        d.SetProtocolColumn(TlsConversation.NameOf(Record.Version, isDatagram: true));
    }

    /// <summary>Which handshake message of which direction a datagram's record holds a piece of.</summary>
    public FragmentPlace PlaceOf(Dissection d, in Slice message) => DtlsHandshake.PlaceIn(((ulong)StreamOf(d) << 1) | (IsForward(d) ? 1UL : 0), message);

    /// <summary>How long the connection's identifier is in records of the direction of the packet.</summary>
    public int ConnectionIdSize(Dissection d) => _byStream.Find(StreamOf(d))?.ConnectionIdSizeOf(IsForward(d)) ?? 0;

    /// <summary>The sender of a hello tells the identifier that the other side's records are to have.</summary>
    public void LearnConnectionId(Dissection d, byte size)
    {
        if (!IsRevisit) Current.ConnectionIdSizeOf(!IsForward(d)) = size;
    }

    /// <summary>Messages begin that stand in no records: those of QUIC's handshake.</summary>
    public void EnterMessages(Dissection d, in Slice messages)
    {
        if (!Recalls(d, messages)) Remember(d, messages, Current.Enter(d, messages, IsForward(d)));
    }

    // The conversations of each carrier are counted for themselves.
    private static uint StreamOf(Dissection d)
    {
        if (QuicHandshake.IsWithin(d)) return QuicHandshake.StreamOf(d);
        if (EapConversations.IsWithin(d)) return EapConversations.StreamOf(d);
        bool isTcp = TransportStream.IsTcp(d);
        return TransportStream.NumberOf(d, isTcp) | (isTcp ? 0 : 1u << 30);
    }

    private static bool IsForward(Dissection d)
    {
        if (QuicHandshake.IsWithin(d)) return !d.Session.State<QuicConversations>().Packet.IsFromServer;
        if (EapConversations.IsWithin(d)) return EapConversations.IsForward(d);
        return TransportStream.IsTcp(d) ? d.Session.State<TcpConversations>().IsForward : TransportStream.IsToServer(d);
    }

    /// <summary>The server's choice is known.</summary>
    public void Learn(Dissection d, in TlsServerHello hello)
    {
        if (IsRevisit && _learned.TryRecall(d, hello.Slice, out TlsAgreement known)) Agreed = known;
        if (!IsRevisit)
        {
            Current.Learn(hello, IsForward(d));
            Agreed = Current.Agreed;
            _learned.Remember(d, hello.Slice, Agreed);
        }
        d.SetProtocolColumn(TlsConversation.NameOf(Agreed.Version, IsDatagram));
    }

    /// <summary>The client sends data before the server has answered (RFC 8446, 2.3).</summary>
    public void LearnEarlyData()
    {
        if (!IsRevisit) Current.LearnEarlyData();
    }

    /// <summary>A connection goes on within TLS.</summary>
    public void Start(Dissection d, string application)
    {
        if (!d.Session.IsRevisit) Find(d).Application = application;
    }

    /// <summary>A handshake message begins that goes on in other records.</summary>
    public void BeginMessage(Dissection d, in Slice beginning, string name)
    {
        if (IsRevisit) return;
        bool isForward = IsForward(d);
        Current.NameOf(isForward) = name;
        d.BeginMessage(Current.MessagesOf(isForward), beginning, TlsHandshakeReader.SizeOf);
    }

    /// <summary>The server has no more to say: keys are exchanged anew.</summary>
    public void LearnDone()
    {
        if (!IsRevisit) Current.ResumesSession = false;
    }

    /// <summary>The server speaks SSL 2.0.</summary>
    public void LearnOld()
    {
        if (!IsRevisit) Current.LearnOld();
        Agreed = Current.Agreed;
    }

    private static bool HasLayerBefore(Dissection d)
    {
        for (int i = 0; i < d.LayerCount - 1; i++)
        {
            if (d.Layers[i].Protocol == TlsProtocol.Instance || d.Layers[i].Protocol == DtlsProtocol.Instance) return true;
        }
        return false;
    }
}

/// <summary>What the two sides of a connection have agreed on.</summary>
/// <param name="Version">The version; 0 if none is known.</param>
/// <param name="CipherSuite">The cipher suite; 0 if none is known.</param>
internal readonly record struct TlsAgreement(ushort Version, TlsCipherSuite CipherSuite)
{
    public bool IsVersion13 => Version == (ushort)TlsVersion.Tls13;
}

/// <summary>What a record shows of its connection.</summary>
/// <param name="Version">What was agreed on; 0 if nothing tells.</param>
/// <param name="IsCipherChanged">Whether an earlier frame of this sender changed the cipher.</param>
/// <param name="ResumesSession">Whether a change of cipher means that keys were known before.</param>
/// <param name="Application">The protocol within, by what was negotiated or by the port.</param>
internal readonly record struct TlsRecordState(ushort Version, bool IsCipherChanged, bool ResumesSession, string? Application)
{
    /// <summary>What it holds of a handshake message that records before it began.</summary>
    public RecordPart Continued { get; init; }

    /// <summary>That message's name.</summary>
    public string? ContinuedName { get; init; }
}
