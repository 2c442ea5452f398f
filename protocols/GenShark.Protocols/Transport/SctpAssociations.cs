namespace GenShark.Protocols;

/// <summary>What a session knows of associations: each is two halves, one a direction.</summary>
internal sealed class SctpAssociations
{
    private readonly StateTable<(uint Ports, uint Tag), SctpHalf> _halves = new();
    private readonly StateTable<(Address Local, uint Ports), SctpWaiting> _waiting = new();
    private readonly StateTable<(SctpHalf Sender, uint Tsn), SctpTsn> _tsns = new();
    private readonly ConversationTable<SctpConversation> _conversations = new();
    private readonly PacketMemory<SctpConversation> _carried = new();
    private readonly PacketMemory<SctpHalf?> _memory = new();
    private readonly PacketMemory<SctpSent> _sent = new();
    private readonly PacketMemory<SctpReceived> _received = new();

    /// <summary>User messages in pieces.</summary>
    public SctpMessages Messages { get; } = new();

    /// <summary>Whether the packet being walked lies in a chunk: it was sent, and told of, before.</summary>
    public bool IsInner { get; set; }

    /// <summary>The ports of the layer being walked.</summary>
    public (uint Source, uint Destination) Ports { get; private set; }

    /// <summary>A packet begins: finds the half that it belongs to; null if it tells of none.</summary>
    public SctpHalf? Enter(Dissection d, in Slice s)
    {
        (uint source, uint destination, uint tag) = (s.UInt16(0), s.UInt16(2), s.UInt32(4));
        Ports = (source, destination);
        if (d.IsQuoted || tag == 0) return null;
        // Addresses do not matter: hosts have several.
        d.ShareKey((ulong)(source << 16 | destination) << 32 | tag);
        if (_memory.TryRecall(d, s, out SctpHalf? known)) return known;
        if (d.Session.IsRevisit) return null;
        ref SctpHalf? half = ref _halves.GetOrAdd(d.Session, (source << 16 | destination, tag), out _);
        SctpHalf sender = half ??= new SctpHalf();
        if (sender.Peer is null) Pair(d, sender, source, destination);
        _memory.Remember(d, s, sender);
        return sender;
    }

    /// <summary>A message is handed on: protocols that TCP carries, too, keep what they know by the conversation between its ends.</summary>
    public void Carry(Dissection d, in Slice message)
    {
        if (!_carried.TryRecall(d, message, out SctpConversation? conversation))
        {
            if (d.Session.IsRevisit) return;
            var key = new ConversationKey(d.SourceAddress, (ushort)Ports.Source, d.DestinationAddress, (ushort)Ports.Destination, out _);
            conversation = _conversations.GetOrAdd(d.Session, key, static index => new SctpConversation((uint)index));
            _carried.Remember(d, message, conversation);
        }
        d.Session.State<TcpConversations>().EnterOther(conversation.Carrier, (ushort)Ports.Source, (ushort)Ports.Destination);
    }

    // As tshark does it: the half of an address and two ports that has no peer waits for the next packet of a half without one that goes back, and so does
    // the next of those if none waits.
    private void Pair(Dissection d, SctpHalf half, uint source, uint destination)
    {
        d.ShareKey((ulong)(destination << 16 | source) << 32 ^ d.DestinationAddress.Low);
        d.ShareKey((ulong)(source << 16 | destination) << 32 ^ d.SourceAddress.Low);
        if (!_waiting.TryGet((d.DestinationAddress, destination << 16 | source), out SctpWaiting? waiting))
        {
            ref SctpWaiting? own = ref _waiting.GetOrAdd(d.Session, (d.SourceAddress, source << 16 | destination), out _);
            (own ??= new SctpWaiting()).Half = half;
        }
        else if (waiting.Half is { } other)
        {
            (half.Peer, other.Peer) = (other, half);
            waiting.Half = null;
        }
        else waiting.Half = half;
    }

    /// <summary>A chunk of data: which of its number it is.</summary>
    public SctpSent? Send(Dissection d, in Slice chunk, SctpHalf sender, uint tsn)
    {
        if (_sent.TryRecall(d, chunk, out SctpSent? known)) return known;
        if (d.Session.IsRevisit) return null;
        if (!sender.HasSent) sender.Begin(tsn);
        ref SctpTsn? first = ref _tsns.GetOrAdd(d.Session, (sender, tsn), out bool exists);
        SctpTsn item = first ??= new SctpTsn { Tsn = tsn, Frame = d.Frame.Number, Time = d.Frame.Time };
        if (exists && item.Frame != d.Frame.Number) item.Repeat(d);
        var sent = new SctpSent(item, exists, exists ? d.Frame.Time - item.Time : default, item.AcknowledgedIn);
        _sent.Remember(d, chunk, sent);
        return sent;
    }

    /// <summary>A chunk that acknowledges data up to a number: which of it was not acknowledged before.</summary>
    public SctpReceived Receive(Dissection d, in Slice chunk, SctpHalf receiver, uint tsn)
    {
        if (_received.TryRecall(d, chunk, out SctpReceived? known)) return known;
        var received = new SctpReceived(receiver.Peer, receiver.Peer?.FirstTsn ?? 0);
        if (d.Session.IsRevisit) return received;
        if (receiver.Peer is { } sender && sender.TryAdvance(tsn - sender.FirstTsn, out uint from)) Acknowledge(d, received, sender, from + 1, tsn - sender.FirstTsn, -1);
        _received.Remember(d, chunk, received);
        return received;
    }

    /// <summary>A block of numbers behind a gap, in a chunk that acknowledged nothing new so far.</summary>
    public void ReceiveBlock(Dissection d, SctpReceived received, int block, uint from, uint to)
    {
        if (!d.Session.IsRevisit && received is { Sender: { } sender, Acknowledged: null }) Acknowledge(d, received, sender, from, to, block);
    }

    // As tshark does it, which looks for the relative numbers among the absolute ones.
    private void Acknowledge(Dissection d, SctpReceived received, SctpHalf sender, uint from, uint to, int block)
    {
        if (to - from >= SctpHalf.LongestStep) return;
        for (uint tsn = from; tsn != to + 1; tsn++)
        {
            if (!_tsns.TryGet((sender, tsn), out SctpTsn? item) || item.AcknowledgedIn != 0) continue;
            (item.AcknowledgedIn, item.RoundTrip) = (d.Frame.Number, d.Frame.Time - item.Time);
            (received.Acknowledged ??= []).Add(item);
            received.Block = block;
        }
    }
}

/// <summary>What goes between two ends, whatever associations they have.</summary>
internal sealed class SctpConversation(uint index)
{
    // Beyond all numbers of connections.
    private const uint Mark = 1u << 29;

    /// <summary>What it is to protocols that know only of TCP.</summary>
    public TcpConversation Carrier { get; } = new(index | Mark);
}

/// <summary>Who waits for its peer.</summary>
internal sealed class SctpWaiting
{
    public SctpHalf? Half { get; set; }
}

/// <summary>One direction of an association.</summary>
internal sealed class SctpHalf
{
    /// <summary>Acknowledgments that go further at once are not looked at.</summary>
    public const uint LongestStep = 5000;

    private uint _acknowledged;

    /// <summary>The other direction; null as long as it is not known.</summary>
    public SctpHalf? Peer { get; set; }

    /// <summary>The first number that was seen: what relative ones count from.</summary>
    public uint FirstTsn { get; private set; }

    public bool HasSent { get; private set; }

    public void Begin(uint tsn) => (HasSent, FirstTsn, _acknowledged) = (true, tsn, tsn - 1);

    /// <summary>All up to a relative number is acknowledged; false if it was, or if that is a step too far.</summary>
    public bool TryAdvance(uint to, out uint from)
    {
        from = _acknowledged;
        if ((int)(to - from) <= 0) return false;
        _acknowledged = to;
        return to - from <= LongestStep;
    }
}

/// <summary>A number of data, and what became of it.</summary>
internal sealed class SctpTsn
{
    // More than anybody looks through.
    private const int MostRepetitions = 1000;

    public uint Tsn { get; init; }

    /// <summary>The packet that sent it first.</summary>
    public int Frame { get; init; }

    public Timestamp Time { get; init; }

    /// <summary>The packet that acknowledged it; 0 if none did.</summary>
    public int AcknowledgedIn { get; set; }

    public Interval RoundTrip { get; set; }

    /// <summary>The packets that sent it again.</summary>
    public List<(int Frame, Interval After)>? Repetitions { get; private set; }

    public void Repeat(Dissection d)
    {
        Repetitions ??= [];
        if (Repetitions.Count < MostRepetitions) Repetitions.Add((d.Frame.Number, d.Frame.Time - Time));
    }
}

/// <summary>A chunk of data.</summary>
/// <param name="Tsn">Its number.</param>
/// <param name="IsRepeated">Whether it was sent before.</param>
/// <param name="After">How long before.</param>
/// <param name="AcknowledgedIn">The packet that acknowledged it before; 0 if none did.</param>
internal sealed record SctpSent(SctpTsn Tsn, bool IsRepeated, Interval After, int AcknowledgedIn);

/// <summary>A chunk that acknowledges.</summary>
/// <param name="sender">Who sent what it acknowledges; null if that is not known yet.</param>
/// <param name="firstTsn">What relative numbers count from.</param>
internal sealed class SctpReceived(SctpHalf? sender, uint firstTsn)
{
    public SctpHalf? Sender => sender;

    public uint FirstTsn => firstTsn;

    /// <summary>What it acknowledges first; null if nothing.</summary>
    public List<SctpTsn>? Acknowledged { get; set; }

    /// <summary>The block of numbers that did; -1 for the number up to which all came.</summary>
    public int Block { get; set; }
}
