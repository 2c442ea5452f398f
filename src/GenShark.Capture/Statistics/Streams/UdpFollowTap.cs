namespace GenShark.Capture.Statistics;

/// <summary>What was sent in a UDP conversation: tshark's <c>-z follow,udp</c>.</summary>
public sealed class UdpFollowTap : FollowTap
{
    private readonly SegmentReader _reader = new(isTcp: false);

    public override IReadOnlyCollection<string> Fields => _reader.Fields;

    public override bool NeedsAddresses => true;

    public override void Take(Dissection packet)
    {
        if (!_reader.Begin(packet, Stream)) return;
        while (_reader.MoveNext())
        {
            if (_reader.Length == 0) continue;
            bool isReply = Enter(_reader.Source, _reader.Destination);
            Add(new StreamChunk(isReply, _reader.Payload.ToArray(), packet.Frame.Number, packet.Frame.Time));
        }
    }
}
