using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>The transactions of a session, by conversation and identifier (RFC 8489, 6.3).</summary>
internal sealed class StunTransactions
{
    private const int IdOffset = 8;

    private readonly StateTable<(bool IsStream, uint Conversation, ulong First, uint Last), Exchange> _exchanges = new();
    private readonly StateTable<uint, bool> _datagrams = new();
    private readonly PacketMemory<StunTransactionState> _memory = new();

    /// <summary>What the message being walked has to do with others.</summary>
    public StunTransactionState Current { get; private set; }

    /// <summary>Whether messages came in the conversation of datagrams before.</summary>
    public bool IsKnown(Dissection d) => !TransportStream.IsTcp(d) && _datagrams.TryGet(UdpConversations.StreamOf(d), out _);

    /// <summary>A layer begins.</summary>
    public void Enter(Dissection d, in Slice layer, int start, bool isMessage)
    {
        if (_memory.TryRecall(d, layer, out StunTransactionState known))
        {
            Current = d.Session.IsSecondPass && known.Exchange is { Response: > 0 and var response } ? known with { ResponseIn = response } : known;
            return;
        }
        bool isStream = TransportStream.IsTcp(d);
        uint conversation = TransportStream.NumberOf(d, isStream);
        if (!isStream) _datagrams.Set(d.Session, conversation, true);
        if (!isMessage) return;
        var key = (isStream, conversation, layer.UInt64(start + IdOffset), layer.UInt32(start + IdOffset + sizeof(ulong)));
        Exchange exchange = _exchanges.GetOrAdd(d.Session, key, out _) ??= new Exchange();
        Current = exchange.Enter((uint)d.Frame.Number, d.Frame.Time, StunMessage.ClassOf(layer.UInt16(start)));
        _memory.Remember(d, layer, Current);
    }

    /// <summary>One transaction: its first request, its first response.</summary>
    internal sealed class Exchange
    {
        private uint _request;
        private Timestamp _asked;

        public uint Response { get; private set; }

        public StunTransactionState Enter(uint frame, Timestamp time, StunClass kind)
        {
            if (kind is StunClass.Success or StunClass.Error)
            {
                uint repeats = Response == frame ? 0 : Response;
                if (Response == 0) Response = frame;
                return new StunTransactionState(Optional(repeats), Optional(_request), _request == 0 ? null : time - _asked);
            }
            uint first = _request == frame ? 0 : _request;
            if (_request == 0) (_request, _asked) = (frame, time);
            return new StunTransactionState(Optional(first), null, null) { ResponseIn = kind == StunClass.Request ? Optional(Response) : null, Exchange = kind == StunClass.Request ? this : null };
        }

        private static uint? Optional(uint frame) => frame == 0 ? null : frame;
    }
}

/// <summary>What a message has to do with others.</summary>
/// <param name="Repeats">The frame of the same message before.</param>
/// <param name="RequestIn">The frame of the request that a response answers.</param>
/// <param name="Time">How long after it.</param>
internal readonly record struct StunTransactionState(uint? Repeats, uint? RequestIn, Interval? Time)
{
    /// <summary>The frame of the response to a request, if it is known.</summary>
    public uint? ResponseIn { get; init; }

    /// <summary>The transaction of a request.</summary>
    public StunTransactions.Exchange? Exchange { get; init; }
}
