using System.Runtime.InteropServices;

namespace GenShark.Capture.Statistics;

/// <summary>Who sent and got how much: tshark's <c>-z endpoints,TYPE</c>.</summary>
/// <param name="type">What the ends are.</param>
public sealed class EndpointTap(ConversationType type) : Tap
{
    private readonly LayerEnds _ends = new(type);
    private readonly Dictionary<ConversationEnd, Endpoint> _byEnd = [];
    private readonly List<Endpoint> _all = [];

    public override IReadOnlyCollection<string> Fields => _ends.Fields;

    /// <summary>The endpoints: those of most packets first, of as many in the order in which they were seen.</summary>
    public IReadOnlyList<Endpoint> Endpoints => [.. _all.OrderByDescending(endpoint => endpoint.Total.Frames)];

    public override void Take(Dissection packet)
    {
        _ends.Begin(packet);
        while (_ends.MoveNext())
        {
            Get(new ConversationEnd(_ends.Source, _ends.SourcePort)).Send(packet.Frame.Length);
            Get(new ConversationEnd(_ends.Destination, _ends.DestinationPort)).Receive(packet.Frame.Length);
        }
    }

    private Endpoint Get(ConversationEnd end)
    {
        ref Endpoint? endpoint = ref CollectionsMarshal.GetValueRefOrAddDefault(_byEnd, end, out _);
        if (endpoint is null) _all.Add(endpoint = new Endpoint(end));
        return endpoint;
    }
}
