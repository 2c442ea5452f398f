using System.Numerics;
using System.Runtime.InteropServices;

namespace GenShark.Capture.Statistics;

/// <summary>Who talked with whom, how much and when: tshark's <c>-z conv,TYPE</c>. Packets in tunnels count with each of their layers.</summary>
/// <param name="type">What the ends are.</param>
public sealed class ConversationTap(ConversationType type) : Tap
{
    private readonly LayerEnds _ends = new(type);
    private readonly Dictionary<(ConversationKey, uint), Conversation> _byKey = [];
    private readonly List<Conversation> _all = [];

    // By the numbers of connections: the conversation that a packet of it belonged to last, which the next one nearly always belongs to as well.
    private Conversation?[] _recent = new Conversation?[1];

    public override IReadOnlyCollection<string> Fields => _ends.Fields;

    /// <summary>The conversations: those of most packets first, of as many in the order in which they began.</summary>
    public IReadOnlyList<Conversation> Conversations => [.. _all.OrderByDescending(conversation => conversation.Total.Frames)];

    public override void Take(Dissection packet)
    {
        _ends.Begin(packet);
        while (_ends.MoveNext())
        {
            ConversationEnd source = new(_ends.Source, _ends.SourcePort), destination = new(_ends.Destination, _ends.DestinationPort);
            uint stream = _ends.Stream;
            if (stream >= _recent.Length) Array.Resize(ref _recent, (int)BitOperations.RoundUpToPowerOf2(stream + 1));
            ref Conversation? recent = ref _recent[stream];
            if (recent is null || !recent.IsBetween(source, destination)) recent = Find(source, destination, stream, packet.Times.Relative);
            recent.Add(source, packet.Frame.Length, packet.Times.Relative);
        }
    }

    private Conversation Find(in ConversationEnd source, in ConversationEnd destination, uint stream, Interval time)
    {
        var key = new ConversationKey(source.Address, source.Port, destination.Address, destination.Port, out _);
        ref Conversation? conversation = ref CollectionsMarshal.GetValueRefOrAddDefault(_byKey, (key, stream), out _);
        if (conversation is null) _all.Add(conversation = new Conversation(source, destination, stream, time));
        return conversation;
    }
}
