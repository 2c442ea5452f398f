using GenShark.Output;

namespace GenShark.Capture.Statistics;

/// <summary>
/// The HTTP messages of a TCP connection, heads and bodies by themselves, bodies without chunks and decompressed: tshark's <c>-z follow,http</c>.
/// </summary>
public sealed class HttpFollowTap : FollowTap
{
    // In the order of their names below.
    private enum Slot { None, Http, Quote, Quote6, FileData, Stream, SourcePort, DestinationPort, Method, Code }

    private readonly FieldSlots _slots = new("http", "icmp", "icmpv6", "http.file_data", "tcp.stream", "tcp.srcport", "tcp.dstport", "http.request.method", "http.response.code");

    /// <summary>Bodies lie where a whole dissection puts them.</summary>
    public override IReadOnlyCollection<string>? Fields => null;

    public override void Take(Dissection packet)
    {
        Tape tape = packet.Tape;
        ushort sourcePort = 0, destinationPort = 0;
        bool isWanted = false, isFirst = true;
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
                    Take(packet, i, new ConversationEnd(packet.SourceAddress, sourcePort), new ConversationEnd(packet.DestinationAddress, destinationPort), isFirst);
                    isFirst = false;
                    break;
            }
        }
    }

    private void Take(Dissection packet, int head, ConversationEnd source, ConversationEnd destination, bool isFirst)
    {
        Tape tape = packet.Tape;
        // What follows a message in its packet and is none itself is left out.
        bool isMessage = false;
        for (int i = head + 1, end = tape.EndOf(head); i < end; i++) isMessage |= (Slot)_slots[tape.Nodes[i].Field] is Slot.Method or Slot.Code;
        if (!isFirst && !isMessage) return;
        bool isReply = Enter(source, destination);
        ReadOnlySpan<byte> message = NodeBytes.Raw(packet, tape.Nodes[head]);
        Add(packet, isReply, message[..HeadSize(message)]);
        for (int i = head + 1, end = tape.EndOf(head); i < end; i++)
        {
            if ((Slot)_slots[tape.Nodes[i].Field] == Slot.FileData) Add(packet, isReply, NodeBytes.Raw(packet, tape.Nodes[i]));
        }
    }

    private void Add(Dissection packet, bool isReply, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > 0) Add(new StreamChunk(isReply, bytes.ToArray(), packet.Frame.Number, packet.Frame.Time));
    }

    private static int HeadSize(ReadOnlySpan<byte> message)
    {
        int end = message.IndexOf("\r\n\r\n"u8), bare = message.IndexOf("\n\n"u8);
        if (end >= 0 && (bare < 0 || end < bare)) return end + 4;
        return bare < 0 ? message.Length : bare + 2;
    }
}
