namespace GenShark.Protocols;

/// <summary>Queries of a session that wait for their answers, by conversation and identifier.</summary>
internal sealed class DnsTransactions
{
    private readonly StateTable<(bool IsStream, uint Conversation, ushort Id), Exchange> _exchanges = new();
    private readonly PacketMemory<DnsTransactionState> _memory = new();
    // For a second pass: the frames of responses by their queries, of which one packet may bring several.
    private readonly Dictionary<(bool IsStream, uint Conversation, ushort Id, uint Query), uint> _responses = [];

    /// <summary>What the message being walked has to do with others.</summary>
    public DnsTransactionState Current { get; private set; }

    public void Enter(Dissection d, in DnsMessage message)
    {
        if (_memory.TryRecall(d, message.Slice, out DnsTransactionState known))
        {
            Current = d.Session.IsSecondPass && !message.IsResponse ? known with { ResponseIn = FindResponse(d, message) } : known;
            return;
        }
        (bool, uint, ushort) key = KeyOf(d, message);
        // What an error quotes neither asks nor answers.
        if (d.IsQuoted) Current = new DnsTransactionState(null, null, 0, message.IsResponse);
        else Current = message.IsResponse ? Answer(key, d) : Ask(key, d);
        _memory.Remember(d, message.Slice, Current);
    }

    private static (bool IsStream, uint Conversation, ushort Id) KeyOf(Dissection d, in DnsMessage message)
    {
        bool isStream = DnsCarrier.IsStream(d, message.Slice);
        uint conversation = TransportStream.NumberOf(d, isStream);
        return (isStream, conversation, message.Id);
    }

    private uint? FindResponse(Dissection d, in DnsMessage message)
    {
        (bool isStream, uint conversation, ushort id) = KeyOf(d, message);
        return !d.IsQuoted && _responses.TryGetValue((isStream, conversation, id, (uint)d.Frame.Number), out uint response) ? response : null;
    }

    private DnsTransactionState Ask((bool, uint, ushort) key, Dissection d)
    {
        ref readonly Frame frame = ref d.Frame;
        // A query that comes again later than that is one of its own.
        uint repeatSeconds = d.Session.Preferences<DnsPreferences>().RetransmissionTimer;
        if (_exchanges.TryGet(key, out Exchange known) && known.Response == 0 && Seconds(frame.Time - known.Asked) <= repeatSeconds)
            return new DnsTransactionState(null, null, known.Query, false);
        _exchanges.Set(d.Session, key, new Exchange((uint)frame.Number, frame.Time, 0));
        return default;
    }

    private DnsTransactionState Answer((bool IsStream, uint Conversation, ushort Id) key, Dissection d)
    {
        ref readonly Frame frame = ref d.Frame;
        if (!_exchanges.TryGet(key, out Exchange known)) return new DnsTransactionState(null, null, 0, true);
        if (known.Response != 0) return new DnsTransactionState(null, null, known.Response, false);
        _exchanges.Set(d.Session, key, known with { Response = (uint)frame.Number });
        if (d.Session.KeepsHistory) _responses[(key.IsStream, key.Conversation, key.Id, known.Query)] = (uint)frame.Number;
        return new DnsTransactionState(known.Query, frame.Time - known.Asked, 0, false);
    }

    private static double Seconds(Interval span) => span.Seconds + span.Nanoseconds / 1e9;

    private readonly record struct Exchange(uint Query, Timestamp Asked, uint Response);
}

/// <summary>What a message has to do with others.</summary>
/// <param name="RequestIn">The frame of the query that a response answers.</param>
/// <param name="Time">How long after it.</param>
/// <param name="Repeats">The frame of the same message before; 0 if there is none.</param>
/// <param name="IsUnsolicited">A response that nobody asked for.</param>
internal readonly record struct DnsTransactionState(uint? RequestIn, Interval? Time, uint Repeats, bool IsUnsolicited)
{
    /// <summary>The frame of the response to a query; known in a second pass only.</summary>
    public uint? ResponseIn { get; init; }
}
