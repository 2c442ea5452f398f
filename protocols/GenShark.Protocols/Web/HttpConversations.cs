namespace GenShark.Protocols;

/// <summary>The conversations of a session that are HTTP.</summary>
internal sealed class HttpConversations
{
    private readonly StateTable<uint, HttpConversation> _byStream = new();

    private readonly PacketMemory<HttpExchangeView> _memory = new();

    // For a second pass: what the last message of a packet showed that had several.
    private readonly Dictionary<int, HttpExchangeView> _lastInFrame = [];
    private int _lastFrame;

    private readonly PacketMemory<HttpState> _states = new();

    // The message that was looked at last, and what was known before it.
    private (int Frame, int Offset, byte Source) _noted;
    private HttpState _before;

    private (int Frame, int Offset, int Length, byte Source) _headed;
    private HttpHead _head;

    /// <summary>What the head of a message says, which is asked for many times.</summary>
    public HttpHead HeadOf(Dissection d, in Slice message)
    {
        // Collected bytes that are only looked at are no data source yet: they have no place.
        if (message is { Source: 0, Offset: 0 }) return HttpHead.Read(message);
        var place = (d.Frame.Number, message.Offset, message.CapturedLength, message.Source);
        if (place == _headed) return _head;
        _headed = place;
        return _head = HttpHead.Read(message);
    }

    /// <summary>What a message showed of its conversation when it passed. In a second pass all messages of a packet show what the last one did, and a response without
    /// a request names the last one of the conversation, as in tshark.</summary>
    public bool TryRecall(Dissection d, in Slice message, out HttpExchangeView view)
    {
        if (!_memory.TryRecall(d, message, out view)) return false;
        if (!d.Session.IsSecondPass) return true;
        if (_lastInFrame.TryGetValue(d.Frame.Number, out HttpExchangeView last)) view = last;
        if (view is { Exchange: not null, Uri.Length: 0 }) view = view with { Uri = Of(d).Uri };
        return true;
    }

    /// <summary>A message has passed.</summary>
    public void Remember(Dissection d, in Slice message, in HttpExchangeView view)
    {
        if (!d.Session.KeepsHistory) return;
        if (_lastFrame == d.Frame.Number) _lastInFrame[_lastFrame] = view;
        _lastFrame = d.Frame.Number;
        _memory.Remember(d, message, view);
    }

    /// <summary>The port behind the proxy that the packet's connection leads to; null if it is no tunnel or does not tell.</summary>
    public static ushort? TunnelPortOf(Dissection d) =>
        d.Session.State<HttpConversations>()._byStream.TryGet(TcpConversations.StreamOf(d), out HttpConversation? known) && known.State.TunnelPort is > 0 and var port ? port : null;

    /// <summary>The port of the client whose connection a proxy passes on; null if it passes nothing on.</summary>
    public static ushort? TunnelClientOf(Dissection d) =>
        d.Session.State<HttpConversations>()._byStream.TryGet(TcpConversations.StreamOf(d), out HttpConversation? known) && known.State.IsTunnel ? known.ClientPort : null;

    /// <summary>What was known of the conversation before a message.</summary>
    public static HttpState StateBefore(Dissection d, in Slice message)
    {
        HttpConversations all = d.Session.State<HttpConversations>();
        if (all._noted == (d.Frame.Number, message.Offset, message.Source)) return all._before;
        return all._states.TryRecall(d, message, out HttpState known) ? known : Of(d).State;
    }

    /// <summary>A message is about to pass: notes what is known before it.</summary>
    public static HttpState Note(Dissection d, in Slice message)
    {
        HttpConversations all = d.Session.State<HttpConversations>();
        HttpState state = all._states.TryRecall(d, message, out HttpState known) ? known : Of(d).State;
        if (!d.Session.IsRevisit) all._states.Remember(d, message, state);
        (all._noted, all._before) = ((d.Frame.Number, message.Offset, message.Source), state);
        return state;
    }

    /// <summary>The conversation of the packet.</summary>
    public static HttpConversation Of(Dissection d) => d.Session.State<HttpConversations>()._byStream.GetOrAdd(d.Session, StreamOf(d), out _) ??= new HttpConversation();

    // SSDP's conversations are UDP's, which are counted for themselves.
    private static uint StreamOf(Dissection d)
    {
        const uint Datagrams = 1u << 31;
        return d.Current == SsdpProtocol.Instance ? Datagrams | UdpConversations.StreamOf(d) : TcpConversations.StreamOf(d);
    }
}

/// <summary>One conversation: its requests and their responses.</summary>
internal sealed class HttpConversation
{
    private HttpExchange? _last;
    private bool _awaitsConnection, _isWhole;
    private string _connectsTo = "";

    /// <summary>What it has come to.</summary>
    public HttpState State { get; private set; }

    /// <summary>What the last request asked for.</summary>
    public string Uri { get; private set; } = "";

    /// <summary>The port from which the last request came.</summary>
    public ushort ClientPort { get; set; }

    /// <summary>A message passes.</summary>
    /// <param name="frame">Its packet.</param>
    /// <param name="head">Its head.</param>
    /// <param name="message">Its bytes.</param>
    /// <param name="uri">The full URI of a request; empty if not known.</param>
    public HttpExchangeView Enter(in Frame frame, in HttpHead head, ReadOnlySpan<byte> message, string uri)
    {
        if (head.Kind == HttpKind.Response) return Respond(frame, head);
        ReadOnlySpan<byte> method = head.Method.Of(message);
        _awaitsConnection = method.SequenceEqual("CONNECT"u8);
        if (_awaitsConnection) _connectsTo = System.Text.Encoding.Latin1.GetString(head.Uri.Of(message));
        State = State with { HasRequests = true, AwaitsNoBody = _awaitsConnection || method.SequenceEqual("HEAD"u8) };
        // What was asked for in full is remembered, whatever follows.
        _isWhole |= uri.Length > 0;
        if (uri.Length > 0) Uri = uri;
        else if (!_isWhole) Uri = System.Text.Encoding.UTF8.GetString(head.Uri.Of(message));
        if (head.Kind == HttpKind.Notification) return default;
        _last = new HttpExchange(_last) { RequestFrame = frame.Number, RequestTime = frame.Time };
        return new HttpExchangeView(_last, _last.Number, null, Uri);
    }

    private HttpExchangeView Respond(in Frame frame, in HttpHead head)
    {
        if (_last is null or { ResponseFrame: > 0 }) _last = new HttpExchange(_last);
        _last.ResponseFrame = frame.Number;
        if (_awaitsConnection && head.Status is >= 200 and < 300 && _connectsTo.Contains(':')) State = State with { TunnelTo = _connectsTo };
        if (head.Status is < 100 or >= 200) State = State with { AwaitsNoBody = false };
        return new HttpExchangeView(_last, _last.Number, _last.RequestFrame > 0 ? frame.Time - _last.RequestTime : null, Uri);
    }
}

/// <summary>What a conversation has come to, as far as it says how the next message is read.</summary>
/// <param name="HasRequests">Whether anything was asked in it: then what follows is HTTP, whatever it looks like.</param>
/// <param name="AwaitsNoBody">Whether the next response has no body: it answers HEAD, or CONNECT.</param>
/// <param name="TunnelTo">Host and port that it leads to if it is HTTP no more (RFC 9110, 9.3.6).</param>
internal readonly record struct HttpState(bool HasRequests, bool AwaitsNoBody, string? TunnelTo)
{
    public bool IsTunnel => TunnelTo is not null;

    /// <summary>The port that it leads to; 0 if not told.</summary>
    public ushort TunnelPort => TunnelTo is { } to && ushort.TryParse(to.AsSpan(to.IndexOf(':') + 1), out ushort port) ? port : (ushort)0;
}

/// <summary>A request and its response; one of them may lack.</summary>
internal sealed class HttpExchange
{
    public HttpExchange(HttpExchange? previous)
    {
        Previous = previous;
        Number = (previous?.Number ?? 0) + 1;
        if (previous is null) return;
        previous.Next = this;
        // Only the one before is looked at.
        previous.Previous = null;
    }

    public int Number { get; }
    public HttpExchange? Previous { get; private set; }
    public HttpExchange? Next { get; private set; }
    public int RequestFrame { get; init; }
    public Timestamp RequestTime { get; init; }
    public int ResponseFrame { get; set; }
}

/// <summary>What a message shows of its conversation.</summary>
/// <param name="Exchange">The exchange that it belongs to; null for notifications.</param>
/// <param name="Total">How many exchanges there were.</param>
/// <param name="Time">From the request to the response.</param>
/// <param name="Uri">What the last request asked for.</param>
internal readonly record struct HttpExchangeView(HttpExchange? Exchange, int Total, Interval? Time, string Uri)
{
    /// <summary>The exchange before, as it was.</summary>
    public (int Request, int Response) Previous { get; init; } = (Exchange?.Previous?.RequestFrame ?? 0, Exchange?.Previous?.ResponseFrame ?? 0);
}
