using GenShark.Output;

namespace GenShark.Capture.Statistics;

/// <summary>
/// The HTTP messages of a TCP connection, heads and bodies by themselves, bodies without chunks and decompressed: tshark's <c>-z follow,http</c>.
/// </summary>
public sealed class HttpFollowTap : FollowTap
{
    // In the order of their names below.
    private enum Slot { None, Http, Quote, Quote6, Data, FileData, Tunnel, Stream, SourcePort, DestinationPort }

    private readonly FieldSlots _slots = new("http", "icmp", "icmpv6", "data", "http.file_data", "http.proxy_connect_host", "tcp.stream", "tcp.srcport", "tcp.dstport");

    /// <summary>Bodies lie where a whole dissection puts them.</summary>
    public override IReadOnlyCollection<string>? Fields => null;

    public override bool NeedsRefusals => true;

    public override void Take(Dissection packet)
    {
        Tape tape = packet.Tape;
        ushort sourcePort = 0, destinationPort = 0;
        bool isWanted = false;
        for (int i = 0; i < tape.Count; i++)
        {
            ref readonly TapeNode node = ref tape.Nodes[i];
            switch ((Slot)_slots[node.Field])
            {
                case Slot.Quote or Slot.Quote6: i = tape.EndOf(i) - 1; break;
                case Slot.SourcePort: sourcePort = (ushort)node.Value; break;
                case Slot.DestinationPort: destinationPort = (ushort)node.Value; break;
                case Slot.Stream: isWanted = Stream is not { } wanted || wanted == node.Value; break;
                case Slot.Http when isWanted:
                    Take(packet, i, new ConversationEnd(packet.SourceAddress, sourcePort), new ConversationEnd(packet.DestinationAddress, destinationPort));
                    break;
            }
        }
        foreach (RefusedMessage refused in packet.Refusals)
        {
            if (isWanted && refused.Protocol == "http") Take(packet, refused, new ConversationEnd(packet.SourceAddress, sourcePort), new ConversationEnd(packet.DestinationAddress, destinationPort));
        }
    }

    // What turned out to be no message is one without a head, as in tshark.
    private void Take(Dissection packet, RefusedMessage refused, ConversationEnd source, ConversationEnd destination)
    {
        bool isReply = Enter(source, destination);
        Add(new StreamChunk(isReply, [], packet.Frame.Number, packet.Frame.Time));
        Add(new StreamChunk(isReply, refused.Bytes.ToArray(), packet.Frame.Number, packet.Frame.Time));
    }

    private void Take(Dissection packet, int head, ConversationEnd source, ConversationEnd destination)
    {
        Tape tape = packet.Tape;
        int end = tape.EndOf(head);
        // What goes on with a body is left out, and what a proxy passes on.
        if (head + 1 < end && (Slot)_slots[tape.Nodes[head + 1].Field] is Slot.Data or Slot.Tunnel) return;
        bool isReply = Enter(source, destination);
        Add(new StreamChunk(isReply, Head(packet, head, end).ToArray(), packet.Frame.Number, packet.Frame.Time));
        for (int i = head + 1; i < end; i++)
        {
            if ((Slot)_slots[tape.Nodes[i].Field] != Slot.FileData) continue;
            Add(new StreamChunk(isReply, NodeBytes.Raw(packet, tape.Nodes[i]).ToArray(), packet.Frame.Number, packet.Frame.Time));
        }
    }

    // The lines one after the other, up to the empty one or to what is no line.
    private ReadOnlySpan<byte> Head(Dissection packet, int head, int end)
    {
        ref readonly TapeNode layer = ref packet.Tape.Nodes[head];
        ReadOnlySpan<byte> message = default;
        int origin = -1, size = 0;
        for (int i = head + 1; i < end; i++)
        {
            ref readonly TapeNode node = ref packet.Tape.Nodes[i];
            // What is told of the message stands before its lines, and behind them.
            if (node.Depth != layer.Depth + 1 || node.Length == 0 && size == 0) continue;
            if ((Slot)_slots[node.Field] is Slot.Data or Slot.FileData || node.Length == 0 || node.Source != layer.Source) break;
            if (origin < 0)
            {
                // An empty line before the message lies before the layer.
                origin = Math.Min(layer.Offset, node.Offset);
                ReadOnlySpan<byte> source = packet.Source(layer.Source);
                int last = Math.Min(source.Length, layer.Offset + layer.Length);
                if (origin >= last) break;
                message = source[origin..last];
            }
            int start = node.Offset - origin, stop = start + node.Length;
            if (start < 0 || start > size) break;
            if (stop <= size) continue;
            size = Math.Min(stop, message.Length);
            if (start > 0 && (message[start..size] is [(byte)'\n'] or [(byte)'\r', (byte)'\n'])) break;
        }
        return message[..size];
    }
}
