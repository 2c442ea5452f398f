namespace GenShark.Protocols;

/// <summary>The requests of a session that wait for their answers, by conversation and identifier (RFC 3489, 11.1).</summary>
internal sealed class ClassicStunTransactions
{
    private const int IdOffset = 4;
    private const ushort ResponseBit = 0x100;

    private readonly StateTable<(uint Conversation, ulong First, ulong Last), StunTransactions.Exchange> _exchanges = new();
    private readonly PacketMemory<StunTransactionState> _memory = new();

    /// <summary>What the message being walked has to do with others.</summary>
    public StunTransactionState Current { get; private set; }

    /// <summary>A message begins.</summary>
    public void Enter(Dissection d, in Slice message)
    {
        if (_memory.TryRecall(d, message, out StunTransactionState known))
        {
            Current = d.Session.IsSecondPass && known.Exchange is { Response: > 0 and var response } ? known with { ResponseIn = response } : known;
            return;
        }
        var key = (UdpConversations.StreamOf(d), message.UInt64(IdOffset), message.UInt64(IdOffset + sizeof(ulong)));
        bool isResponse = (message.UInt16(0) & ResponseBit) != 0;
        // A request that comes again is another one.
        if (!isResponse) _exchanges.Set(d.Session, key, new StunTransactions.Exchange());
        Current = _exchanges.TryGet(key, out StunTransactions.Exchange? exchange)
            ? exchange.Enter((uint)d.Frame.Number, d.Frame.Time, isResponse ? StunClass.Success : StunClass.Request)
            : default;
        _memory.Remember(d, message, Current);
    }
}
