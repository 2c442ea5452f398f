namespace GenShark.Capture.Statistics;

/// <summary>What was sent in a UDP conversation: tshark's <c>-z follow,udp</c>.</summary>
public sealed class UdpFollowTap : FollowTap
{
    private readonly SegmentReader _reader = new(isTcp: false);

    /// <summary>Whole dissections: what ends with a fault in what it carries is not followed, as in tshark.</summary>
    public override IReadOnlyCollection<string>? Fields => null;

    public override void Take(Dissection packet)
    {
        if (!_reader.Begin(packet, Stream)) return;
        while (_reader.MoveNext())
        {
            bool isReply = Enter(_reader.Source, _reader.Destination);
            Add(new StreamChunk(isReply, _reader.Payload.ToArray(), packet.Frame.Number, packet.Frame.Time));
        }
    }
}
