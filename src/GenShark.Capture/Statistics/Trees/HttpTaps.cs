namespace GenShark.Capture.Statistics;

/// <summary>A tree over HTTP messages.</summary>
public abstract class HttpTap : StatisticsTreeTap
{
    private protected HttpTap() { }

    private protected HttpMessageReader Message { get; } = new();

    public override IReadOnlyCollection<string> Fields => Message.Fields;

    public override bool NeedsRefusals => true;

    public override void Take(Dissection packet)
    {
        Message.Begin(packet);
        while (Message.MoveNext())
        {
            Begin(packet);
            Count(packet);
        }
    }

    /// <summary>Counts a message.</summary>
    private protected abstract void Count(Dissection packet);
}

/// <summary>Requests by method, responses by code: tshark's <c>-z http,tree</c>.</summary>
public sealed class HttpMessagesTap : HttpTap
{
    private static readonly string[] s_classes = ["???: broken", "1xx: Informational", "2xx: Success", "3xx: Redirection", "4xx: Client Error", "5xx: Server Error"];

    private readonly StatisticsNode _messages, _requests, _responses, _others;
    private readonly Dictionary<uint, string> _codes = [];

    public HttpMessagesTap()
    {
        _messages = AddRoot("Total HTTP Packets");
        _requests = _messages.Get("HTTP Request Packets");
        _responses = _messages.Get("HTTP Response Packets");
        foreach (string name in s_classes) _responses.Get(name);
        _others = _messages.Get("Other HTTP Packets");
    }

    public override string Title => "HTTP/Packet Counter";

    private protected override void Count(Dissection packet)
    {
        Tick(_messages);
        if (Message.Code != 0)
        {
            if (!_codes.TryGetValue(Message.Code, out string? name)) _codes.Add(Message.Code, name = $"{Message.Code} {Message.Reason}");
            Tick(_responses);
            Tick(Tick(_responses, s_classes[Message.Code is >= 100 and < 600 ? Message.Code / 100 : 0]), name);
        }
        else if (Message.Method is { } method)
        {
            Tick(_requests);
            Tick(_requests, method);
        }
        else
        {
            Tick(_others);
        }
    }
}

/// <summary>Requests by host and path: tshark's <c>-z http_req,tree</c>.</summary>
public sealed class HttpRequestsTap : HttpTap
{
    private readonly StatisticsNode _root;

    public HttpRequestsTap() => _root = AddRoot("HTTP Requests by HTTP Host");

    public override string Title => "HTTP/Requests";

    private protected override void Count(Dissection packet)
    {
        if (Message.Method is null) return;
        Tick(_root);
        if (Message.Host is not { } host) return;
        StatisticsNode node = Tick(_root, host);
        if (Message.Uri is { } uri) Tick(node, uri);
    }
}

/// <summary>Requests and responses by server: tshark's <c>-z http_srv,tree</c>.</summary>
public sealed class HttpServersTap : HttpTap
{
    // As tshark takes them: what only tells to go on is no success.
    private const uint FirstSuccess = 101, FirstFailure = 400;

    private readonly StatisticsNode _requests, _byAddress, _byHost, _responses;
    private readonly TextBuilder _text = new();
    private readonly TextPool _texts = new();

    public HttpServersTap()
    {
        _requests = AddRoot("HTTP Requests by Server");
        _byAddress = _requests.Get("HTTP Requests by Server Address");
        _byHost = _requests.Get("HTTP Requests by HTTP Host");
        _responses = AddRoot("HTTP Responses by Server Address");
    }

    public override string Title => "HTTP/Load Distribution";

    public override bool NeedsAddresses => true;

    private protected override void Count(Dissection packet)
    {
        if (Message.Method is not null) CountRequest(NameOf(packet.DestinationAddress));
        else if (Message.Code != 0)
        {
            Tick(_responses);
            Tick(Tick(_responses, NameOf(packet.SourceAddress)), Message.Code is >= FirstSuccess and < FirstFailure ? "OK" : "KO");
        }
    }

    private void CountRequest(string server)
    {
        Tick(_requests);
        Tick(_byAddress);
        StatisticsNode address = Tick(_byAddress, server);
        Tick(_byHost);
        if (Message.Host is not { } host) return;
        Tick(address, host);
        Tick(Tick(_byHost, host), server);
    }

    private string NameOf(Address address)
    {
        _text.Clear();
        address.Write(_text);
        return _texts.Get(_text.Span);
    }
}
