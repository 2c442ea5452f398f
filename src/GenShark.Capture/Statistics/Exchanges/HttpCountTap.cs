namespace GenShark.Capture.Statistics;

/// <summary>HTTP requests by method and responses by code: tshark's <c>-z http,stat</c>.</summary>
public sealed class HttpCountTap : Tap
{
    private readonly HttpMessageReader _reader = new();
    private readonly Dictionary<uint, (int Count, string Reason)> _responses = [];
    private readonly Dictionary<string, int> _requests = [];

    public override IReadOnlyCollection<string> Fields => _reader.Fields;

    /// <summary>How many responses have each code, and what it means.</summary>
    public IReadOnlyDictionary<uint, (int Count, string Reason)> Responses => _responses;

    /// <summary>How many requests have each method.</summary>
    public IReadOnlyDictionary<string, int> Requests => _requests;

    public override void Take(Dissection packet)
    {
        _reader.Begin(packet);
        while (_reader.MoveNext())
        {
            if (_reader.Code != 0) _responses[_reader.Code] = (_responses.GetValueOrDefault(_reader.Code).Count + 1, _reader.Reason);
            else if (_reader.Method is { } method) _requests[method] = _requests.GetValueOrDefault(method) + 1;
        }
    }
}
