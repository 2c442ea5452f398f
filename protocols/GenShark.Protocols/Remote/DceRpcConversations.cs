using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>The interfaces that a session's connections have bound, and the calls that wait for their responses.</summary>
internal sealed class DceRpcConversations
{
    private readonly StateTable<(uint Stream, ushort Context), DceRpcInterface> _bound = new();
    private readonly StateTable<(uint Stream, uint Call), DceRpcCall> _calls = new();
    private readonly PacketMemory<(DceRpcInterface? Interface, DceRpcCall? Call)> _memory = new();

    /// <summary>What the PDU being walked has to do with others.</summary>
    public DceRpcCallState Current { get; private set; }

    /// <summary>Which of its presentation contexts is being walked, from 1.</summary>
    public int Item { get; private set; }

    /// <summary>Which of the context's transfer syntaxes is being walked, from 1.</summary>
    public int Transfer { get; private set; }

    /// <summary>Whether the PDU makes or answers a call.</summary>
    public bool IsCall { get; private set; }

    /// <summary>Whether the PDU names an object.</summary>
    public bool HasObject { get; private set; }

    /// <summary>Where in the PDU its authentication begins; its end if it has none.</summary>
    public int AuthenticationOffset { get; private set; }

    /// <summary>The state of the dissection that a structure is part of; an empty one for loose bytes.</summary>
    public static DceRpcConversations Of(in Slice slice) => slice.Dissection is { } d ? d.Session.State<DceRpcConversations>() : new DceRpcConversations();

    /// <summary>A PDU begins.</summary>
    public void Enter(Dissection d, in DceRpc pdu)
    {
        (Item, Current, HasObject) = (0, default, pdu.HasObject);
        int authentication = pdu.AuthenticationLength > 0 ? DceRpcAuthentication.HeaderSize + pdu.AuthenticationLength : 0;
        AuthenticationOffset = Math.Max(DceRpc.HeaderSize, pdu.Slice.Length - authentication);
        IsCall = pdu.IsCall;
        if (!IsCall || !pdu.Slice.Has(0, DceRpc.ContextOffset + 4)) return;
        if (!_memory.TryRecall(d, pdu.Slice, out (DceRpcInterface? Interface, DceRpcCall? Call) known))
        {
            known = Relate(d, pdu);
            _memory.Remember(d, pdu.Slice, known);
        }
        bool isRequest = pdu.Type == DceRpcPacketType.Request;
        Current = new DceRpcCallState(known.Interface, known.Call)
        {
            RequestIn = !isRequest && known.Call is { } answered ? (uint)answered.Request : null,
            ResponseIn = isRequest && d.Session.IsSecondPass && known.Call is { Response: > 0 and var response } ? (uint)response : null,
        };
    }

    /// <summary>The next of its presentation contexts begins.</summary>
    public void NextItem() => (Item, Transfer) = (Item + 1, 0);

    /// <summary>The context's next transfer syntax begins.</summary>
    public void NextTransfer() => Transfer++;

    /// <summary>A presentation context stands for an interface from now on.</summary>
    public void Bind(Dissection d, ushort context, in DceRpcInterface bound)
    {
        if (!d.Session.IsRevisit) _bound.Set(d.Session, (TcpConversations.StreamOf(d), context), bound);
    }

    private (DceRpcInterface? Interface, DceRpcCall? Call) Relate(Dissection d, in DceRpc pdu)
    {
        uint stream = TcpConversations.StreamOf(d);
        if (!_bound.TryGet((stream, pdu.CallContext), out DceRpcInterface bound)) return default;
        if (pdu.Type != DceRpcPacketType.Request)
        {
            DceRpcCall? call = _calls.Find((stream, pdu.CallId));
            if (call is { Response: 0 }) call.Response = d.Frame.Number;
            return (bound, call);
        }
        if (!pdu.IsFirst) return (bound, _calls.Find((stream, pdu.CallId)));
        DceRpcRequest request = DceRpcRequest.Create(pdu.Slice.From(DceRpc.HeaderSize));
        var asked = new DceRpcCall { Request = d.Frame.Number, Asked = d.Frame.Time, Operation = request.Operation, Object = pdu.HasObject ? request.ObjectId : null };
        _calls.Set(d.Session, (stream, pdu.CallId), asked);
        return (bound, asked);
    }
}

/// <summary>A call, and what its response has to know of it.</summary>
internal sealed class DceRpcCall
{
    public int Request { get; init; }
    public Timestamp Asked { get; init; }
    public ushort Operation { get; init; }
    public Guid? Object { get; init; }
    public int Response { get; set; }
}

/// <summary>What a PDU has to do with others.</summary>
/// <param name="Interface">The interface that its presentation context stands for; null if that was not seen.</param>
/// <param name="Call">The call that it makes or answers; null if that is not known.</param>
internal readonly record struct DceRpcCallState(DceRpcInterface? Interface, DceRpcCall? Call)
{
    public uint? RequestIn { get; init; }
    public uint? ResponseIn { get; init; }

    /// <summary>Whether it is known what the call's bytes are: a response tells no more than which call it answers.</summary>
    public bool IsMatched => Interface is not null && Call is not null;
}
