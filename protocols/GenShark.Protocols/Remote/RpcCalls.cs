namespace GenShark.Protocols;

/// <summary>The calls of a session, by who called and by their identifiers.</summary>
internal sealed class RpcCalls
{
    private const int StateOffset = 8, ProgramOffset = 12, VersionOffset = 16, ProcedureOffset = 20;

    private readonly StateTable<RpcCallKey, RpcCall> _calls = new();
    private readonly PacketMemory<RpcExchange> _memory = new();

    /// <summary>What the message being walked has to do with others.</summary>
    public RpcExchange Current { get; private set; }

    /// <summary>Where the layer of that begins in its data source.</summary>
    public int Place { get; set; }

    /// <summary>Whether that is a reply.</summary>
    public bool IsReply { get; private set; }

    /// <summary>Whether a call was seen to which a message with this identifier is the reply.</summary>
    public bool IsAwaited(Dissection d, uint xid) => _calls.Find(RpcCallKey.Of(d, xid, isReply: true)) is not null;

    /// <summary>A call begins.</summary>
    public void EnterCall(Dissection d, in Slice message)
    {
        IsReply = false;
        if (Recall(d, message)) return;
        RpcCallKey key = RpcCallKey.Of(d, message.UInt32(0), isReply: false);
        RpcCall? known = _calls.Find(key);
        if (known is null || d.IsQuoted)
        {
            var call = new RpcCall(d.Frame.Number, d.Frame.Time) { Program = message.UInt32(ProgramOffset), Version = message.UInt32(VersionOffset), Procedure = message.UInt32(ProcedureOffset) };
            if (!d.IsQuoted) _calls.Set(d.Session, key, call);
            Current = new RpcExchange(call, 0, 0);
        }
        else Current = new RpcExchange(known, known.Request == d.Frame.Number ? 0 : known.Request, known.Reply);
        _memory.Remember(d, message, Current);
    }

    /// <summary>A reply begins, the call of which is known.</summary>
    public void EnterReply(Dissection d, in Slice message)
    {
        IsReply = true;
        if (Recall(d, message)) return;
        RpcCall call = _calls.Find(RpcCallKey.Of(d, message.UInt32(0), isReply: true)) ?? new RpcCall(0, default);
        int before = call.Reply == d.Frame.Number ? 0 : call.Reply;
        // One of which not even the state is there is none yet.
        if (call.Reply == 0 && !d.IsQuoted && message.Has(StateOffset, sizeof(uint))) call.Reply = d.Frame.Number;
        Current = new RpcExchange(call, before, 0);
        _memory.Remember(d, message, Current);
    }

    private bool Recall(Dissection d, in Slice message)
    {
        if (!_memory.TryRecall(d, message, out RpcExchange known)) return false;
        // A second pass knows the replies that came later.
        Current = d.Session.IsSecondPass ? known with { ReplyIn = known.Call.Reply } : known;
        return true;
    }
}

/// <summary>Which call: over UDP replies may come from another address than calls went to, over TCP the connection tells.</summary>
/// <param name="Caller">Who called; over UDP only.</param>
/// <param name="Place">The port that was called, or the connection.</param>
/// <param name="Xid">The call's identifier.</param>
internal readonly record struct RpcCallKey(PacketEnd Caller, uint Place, uint Xid)
{
    public static RpcCallKey Of(Dissection d, uint xid, bool isReply)
    {
        if (TransportStream.IsTcp(d)) return new RpcCallKey(default, TcpConversations.StreamOf(d), xid);
        (ushort source, ushort destination) = TransportStream.PortsOf(d);
        d.ShareKey((ulong)xid << 32 | (isReply ? source : (uint)destination) << 16 | (isReply ? destination : source));
        return isReply ? new RpcCallKey(new PacketEnd(d.DestinationAddress, destination), source, xid) : new RpcCallKey(new PacketEnd(d.SourceAddress, source), destination, xid);
    }
}

/// <summary>A call, and what its reply has to know of it.</summary>
/// <param name="Request">Its frame.</param>
/// <param name="Asked">When it was made.</param>
internal sealed record RpcCall(int Request, Timestamp Asked)
{
    public uint Program { get; init; }
    public uint Version { get; init; }
    public uint Procedure { get; init; }

    /// <summary>How the caller said who it is.</summary>
    public RpcAuthFlavor Flavor { get; set; }
    public RpcGssProcedure GssProcedure { get; set; }
    public RpcGssService GssService { get; set; }

    /// <summary>What the program itself notes of the call: the rights that ACCESS asks for.</summary>
    public uint Asks { get; set; }

    /// <summary>The frame of its first reply; 0 if there was none yet.</summary>
    public int Reply { get; set; }
}

/// <summary>What a message has to do with others.</summary>
/// <param name="Call">The call that it is or answers.</param>
/// <param name="Repeats">The frame of the same message before; 0 if there is none.</param>
/// <param name="ReplyIn">The frame of the reply to a call, as far as it is known.</param>
internal readonly record struct RpcExchange(RpcCall Call, int Repeats, int ReplyIn);
