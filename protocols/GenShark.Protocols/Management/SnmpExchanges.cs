using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Requests of a session by conversation and identifier, for the responses that name them.</summary>
internal sealed class SnmpExchanges
{
    private readonly StateTable<(ConversationKey Ends, int Id), (uint Frame, Timestamp Time)> _requests = new();
    private readonly PacketMemory<SnmpExchange> _memory = new();
    // For a second pass: the frames of responses by those of their requests.
    private readonly Dictionary<uint, uint> _responses = [];

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
        SnmpExchange exchange = exchanges.Find(d, data, type);
        if (exchange.ResponseTo is { } request)
        {
            d.Number(SnmpFields.ResponseTo, data, 0, 0, (ulong)request, NodeFlags.Generated);
            d.Time(SnmpFields.Time, data, 0, 0, exchange.Time, NodeFlags.Generated);
        }
        else if (d.Session.IsSecondPass && exchange.IsRequest && exchanges._responses.TryGetValue((uint)d.Frame.Number, out uint response))
            d.Number(SnmpFields.ResponseIn, data, 0, 0, (ulong)response, NodeFlags.Generated);
    }

    private SnmpExchange Find(Dissection d, in Slice data, SnmpPduType type)
    {
        if (_memory.TryRecall(d, data, out SnmpExchange known)) return known;
        (ConversationKey Ends, int Id) key = (d.Session.State<UdpConversations>().Ends, SnmpPdu.Create(data).RequestId);
        SnmpExchange exchange = default;
        if (type is SnmpPduType.GetRequest or SnmpPduType.GetNextRequest or SnmpPduType.SetRequest or SnmpPduType.GetBulkRequest or SnmpPduType.InformRequest)
        {
            _requests.Set(d.Session, key, ((uint)d.Frame.Number, d.Frame.Time));
            exchange = new SnmpExchange(IsRequest: true, null, default);
        }
        else if (type == SnmpPduType.GetResponse && _requests.TryGet(key, out var request))
        {
            exchange = new SnmpExchange(IsRequest: false, request.Frame, d.Frame.Time - request.Time);
            if (d.Session.KeepsHistory) _responses[request.Frame] = (uint)d.Frame.Number;
        }
        _memory.Remember(d, data, exchange);
        return exchange;
    }

    private static SnmpPduType? TypeOf(in Slice data) =>
        BerElement.TryRead(data, 0, out BerElement head, out _) && head.Class == BerClass.Context && head.Number <= (int)SnmpPduType.Report ? (SnmpPduType)head.Number : null;
}

/// <summary>What a message has to do with others.</summary>
/// <param name="IsRequest">Whether it waits for a response.</param>
/// <param name="ResponseTo">The frame of the request that it answers.</param>
/// <param name="Time">How long after it.</param>
internal readonly record struct SnmpExchange(bool IsRequest, uint? ResponseTo, Interval Time);
