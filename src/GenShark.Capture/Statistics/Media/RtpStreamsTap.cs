namespace GenShark.Capture.Statistics;

/// <summary>The streams of RTP, what lacks of them and how evenly they came: tshark's <c>-z rtp,streams</c>.</summary>
public sealed class RtpStreamsTap : Tap
{
    // In the order of their names below.
    private enum Slot { None, Head, Version, Type, Number, Timestamp, Source, Marker, Setup, SourcePort, DestinationPort }

    // RFC 3550, 5.1.
    private const ulong Version = 2;

    private readonly FieldSlots _slots = new("rtp", "rtp.version", "rtp.p_type", "rtp.seq", "rtp.timestamp", "rtp.ssrc", "rtp.marker", "rtp.setup-frame", "udp.srcport", "udp.dstport");
    private readonly Dictionary<(ConversationEnd, ConversationEnd, uint), RtpStream> _byKey = [];
    private readonly List<RtpStream> _all = [];

    public override IReadOnlyCollection<string> Fields => _slots.Names;

    /// <summary>Columns: they tell what payload types are called.</summary>
    public override PacketNeeds Needs => PacketNeeds.Columns;

    public override bool NeedsAddresses => true;

    /// <summary>The streams, in the order in which they began.</summary>
    public IReadOnlyList<RtpStream> Streams => _all;

    public override void Take(Dissection packet)
    {
        // What ends before it should is not counted.
        if (CutHeaders.Has(packet, "rtp", int.MaxValue)) return;
        Tape tape = packet.Tape;
        ushort sourcePort = 0, destinationPort = 0;
        for (int i = 0; i < tape.Count; i++)
        {
            switch ((Slot)_slots[tape.Nodes[i].Field])
            {
                case Slot.SourcePort: sourcePort = (ushort)tape.Nodes[i].Value; break;
                case Slot.DestinationPort: destinationPort = (ushort)tape.Nodes[i].Value; break;
                case Slot.Head:
                    Take(packet, i, new ConversationEnd(packet.SourceAddress, sourcePort), new ConversationEnd(packet.DestinationAddress, destinationPort));
                    i = tape.EndOf(i) - 1;
                    break;
            }
        }
    }

    private void Take(Dissection packet, int head, ConversationEnd source, ConversationEnd destination)
    {
        Tape tape = packet.Tape;
        (byte type, ushort number, uint timestamp, bool isMarked, bool isSetUp, uint? sender) = (0, 0, 0, false, false, null);
        for (int i = head + 1, end = tape.EndOf(head); i < end; i++)
        {
            ulong value = tape.Nodes[i].Value;
            switch ((Slot)_slots[tape.Nodes[i].Field])
            {
                case Slot.Version when value != Version: return;
                case Slot.Type: type = (byte)value; break;
                case Slot.Number: number = (ushort)value; break;
                case Slot.Timestamp: timestamp = (uint)value; break;
                case Slot.Setup: isSetUp = true; break;
                case Slot.Marker: isMarked = value != 0; break;
                case Slot.Source: sender ??= (uint)value; break;
            }
        }
        if (sender is not { } ssrc) return;
        if (!_byKey.TryGetValue((source, destination, ssrc), out RtpStream? stream))
        {
            _byKey.Add((source, destination, ssrc), stream = new RtpStream(source, destination, ssrc, packet.Times.Relative, isSetUp));
            _all.Add(stream);
        }
        string? name = isSetUp && !stream.PayloadTypes.Contains(type) ? NameOf(packet, type) : null;
        stream.Add(packet.Times.Relative, type, name, number, timestamp, isMarked);
    }

    // What dynamic payload types are called whoever set up the stream said: "PT=NAME, SSRC=...".
    private static string? NameOf(Dissection packet, byte type)
    {
        if (type < RtpFormat.FirstDynamic) return null;
        ReadOnlySpan<byte> info = packet.Columns.Info.Span;
        int start = info.IndexOf("PT="u8), end = info.IndexOf(", SSRC="u8);
        if (start < 0 || end < start) return null;
        ReadOnlySpan<byte> name = info[(start + 3)..end];
        return name.StartsWith("DynamicRTP"u8) ? null : System.Text.Encoding.UTF8.GetString(name);
    }
}
