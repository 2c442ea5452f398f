using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Requests of a session by conversation and identifier, for the responses that name them.</summary>
internal sealed class SnmpExchanges
{
    private readonly StateTable<(ConversationKey Ends, int Id), SnmpRequest> _requests = new();
    private readonly PacketMemory<SnmpAnswer> _memory = new();

    /// <summary>A message's data begins: the Info column starts with what is asked or said.</summary>
    public static void BeginInfo(Dissection d, SnmpPdus data, SnmpVersion version)
    {
        d.Session.State<SnmpExchanges>()._version = version;
        d.BeginInfo(append: false)?.Append(TypeOf(data.Slice)?.Name());
    }

    // Of the message being walked.
    private SnmpVersion _version;

    /// <summary>Version 2 has other traps than version 1.</summary>
    public static void CheckTrap(Dissection d, in Slice data)
    {
        if (d.Session.State<SnmpExchanges>()._version == SnmpVersion.V1) return;
        d.BeginText().Append("Trap-PDU is obsolete in this SNMP version"u8);
        d.Expert(SnmpFields.TrapPduObsolete, data, Severity.Warning, ExpertGroup.Protocol);
    }

    /// <summary>An object identifier joins the Info column, by name.</summary>
    public static void AppendIdentifier(Dissection d, ReadOnlySpan<byte> identifier)
    {
        if (d.BeginInfo(append: true) is not { } info) return;
        info.Append(' ');
        if (!OidNames.TryWrite(info, identifier)) OidNames.WriteNumber(info, identifier);
    }

    /// <summary>Shows which request a response answers.</summary>
    /// <param name="d">The packet.</param>
    /// <param name="data">The message's data.</param>
    public static void Show(Dissection d, in Slice data)
    {
        if (TypeOf(data) is not { } type || d.IsQuoted) return;
        SnmpExchanges exchanges = d.Session.State<SnmpExchanges>();
        (ConversationKey Ends, int Id) key = (d.Session.State<UdpConversations>().Ends, SnmpPdu.Create(data).RequestId);
        if (d.Session.IsSecondPass) ShowLast(d, data, type, exchanges._requests.Find(key));
        else if (exchanges.Find(d, data, type, key) is { Request: { } request } answer) ShowAnswer(d, data, request, answer.Time);
    }

    // In a second pass tshark knows the last request of a name only: it tells all other messages of its response.
    private static void ShowLast(Dissection d, in Slice data, SnmpPduType type, SnmpRequest? last)
    {
        if (last is not { Response: > 0 and var response } || type == SnmpPduType.Trap) return;
        if (type != SnmpPduType.GetResponse) d.Number(SnmpFields.ResponseIn, data, 0, 0, (ulong)response, NodeFlags.Generated);
        else if (response == d.Frame.Number) ShowAnswer(d, data, last.Frame, d.Frame.Time - last.Time);
    }

    private static void ShowAnswer(Dissection d, in Slice data, int request, Interval time)
    {
        d.Number(SnmpFields.ResponseTo, data, 0, 0, (ulong)request, NodeFlags.Generated);
        d.Time(SnmpFields.Time, data, 0, 0, time, NodeFlags.Generated);
    }

    private SnmpAnswer Find(Dissection d, in Slice data, SnmpPduType type, in (ConversationKey Ends, int Id) key)
    {
        if (_memory.TryRecall(d, data, out SnmpAnswer known)) return known;
        SnmpAnswer answer = default;
        if (type is SnmpPduType.GetRequest or SnmpPduType.GetNextRequest or SnmpPduType.SetRequest or SnmpPduType.GetBulkRequest or SnmpPduType.InformRequest)
            _requests.Set(d.Session, key, new SnmpRequest(d.Frame.Number, d.Frame.Time));
        else if (type == SnmpPduType.GetResponse && _requests.TryGet(key, out SnmpRequest? request))
        {
            request.Response = d.Frame.Number;
            answer = new SnmpAnswer(request.Frame, d.Frame.Time - request.Time);
        }
        _memory.Remember(d, data, answer);
        return answer;
    }

    private static SnmpPduType? TypeOf(in Slice data) =>
        BerElement.TryRead(data, 0, out BerElement head, out _) && head.Class == BerClass.Context && head.Number <= (int)SnmpPduType.Report ? (SnmpPduType)head.Number : null;
}

/// <summary>A request.</summary>
/// <param name="frame">Its packet.</param>
/// <param name="time">When it was sent.</param>
internal sealed class SnmpRequest(int frame, Timestamp time)
{
    public int Frame => frame;
    public Timestamp Time => time;

    /// <summary>The packet of its last response; 0 if there was none.</summary>
    public int Response { get; set; }
}

/// <summary>What a response answers; nothing if it is none.</summary>
/// <param name="Request">The packet of the request.</param>
/// <param name="Time">How long after it.</param>
internal readonly record struct SnmpAnswer(int? Request, Interval Time);
