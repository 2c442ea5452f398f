using System.Runtime.InteropServices;

namespace GenShark.Capture.Statistics;

/// <summary>Who talked with whom, how much and when: tshark's <c>-z conv,TYPE</c>. Packets in tunnels count with each of their layers.</summary>
/// <param name="type">What the ends are.</param>
public sealed class ConversationTap(ConversationType type) : Tap
{
    private readonly LayerEnds _ends = new(type);
    private readonly Dictionary<(ConversationKey, uint), Conversation> _byKey = [];
    private readonly List<Conversation> _all = [];

    public override IReadOnlyCollection<string> Fields => _ends.Fields;

    /// <summary>The conversations: those of most packets first, of as many in the order in which they began.</summary>
    public IReadOnlyList<Conversation> Conversations => [.. _all.OrderByDescending(conversation => conversation.Total.Frames)];

    public override void Take(Dissection packet)
    {
        _ends.Begin(packet);
        while (_ends.MoveNext())
        {
            ConversationEnd source = new(_ends.Source, _ends.SourcePort), destination = new(_ends.Destination, _ends.DestinationPort);
            var key = new ConversationKey(source.Address, source.Port, destination.Address, destination.Port, out _);
            ref Conversation? conversation = ref CollectionsMarshal.GetValueRefOrAddDefault(_byKey, (key, _ends.Stream), out _);
            if (conversation is null) _all.Add(conversation = new Conversation(source, destination, _ends.Stream, packet.Times.Relative));
            conversation.Add(source, packet.Frame.Length, packet.Times.Relative);
        }
    }
}
