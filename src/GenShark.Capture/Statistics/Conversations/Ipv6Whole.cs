namespace GenShark.Capture.Statistics;

/// <summary>
/// Tells whether the payload of an IPv6 layer was handed on. As in tshark only then the packet counts: not if it is a piece of one that is not whole yet,
/// nor if its headers are cut, or end with none to follow.
/// </summary>
internal sealed class Ipv6Whole
{
    // RFC 8200, 4.7.
    private const ulong NoNextHeader = 59;

    // In the order of their names below.
    private enum Slot { None, Source, Next, Offset, More, Whole, LaterNext, LaterNext2, LaterNext3, LaterNext4 }

    private readonly FieldSlots _slots = new(
        "ipv6.src", "ipv6.nxt", "ipv6.fraghdr.offset", "ipv6.fraghdr.more", "ipv6.reassembled.length", "ipv6.fraghdr.nxt", "ipv6.hopopts.nxt", "ipv6.dstopts.nxt",
        "ipv6.routing.nxt");

    public IReadOnlyList<string> Fields => _slots.Names;

    /// <param name="packet">The packet.</param>
    /// <param name="at">Behind the layer's source address.</param>
    public bool IsHandedOn(Dissection packet, int at)
    {
        Tape tape = packet.Tape;
        // The last layer, if its headers do not end before the packet does.
        bool isPiece = false, isWhole = false, isEnd = packet.ShownFault.Protocol is { } faulty && faulty.FilterName.StartsWith("ipv6", StringComparison.Ordinal);
        for (; at < tape.Count; at++)
        {
            ulong value = tape.Nodes[at].Value;
            switch ((Slot)_slots[tape.Nodes[at].Field])
            {
                case Slot.Source: (at, isEnd) = (tape.Count, false); break;
                case Slot.Offset or Slot.More: isPiece |= value != 0; break;
                case Slot.Whole: isWhole = true; break;
                case Slot.LaterNext or Slot.LaterNext2 or Slot.LaterNext3 or Slot.LaterNext4: isEnd |= value == NoNextHeader; break;
            }
        }
        return !isEnd && (!isPiece || isWhole);
    }
}
