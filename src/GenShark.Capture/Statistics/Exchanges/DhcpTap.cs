namespace GenShark.Capture.Statistics;

/// <summary>How many DHCP messages there are of each type: tshark's <c>-z dhcp,stat</c>.</summary>
public sealed class DhcpTap : Tap
{
    private readonly FieldSlots _slots = new("icmp", "icmpv6", "dhcp.option.dhcp");
    private readonly int[] _counts = new int[byte.MaxValue + 1];

    public override IReadOnlyCollection<string> Fields => _slots.Names;

    /// <summary>How many messages there are of a type (RFC 2132, 9.6).</summary>
    public int this[byte type] => _counts[type];

    public override void Take(Dissection packet)
    {
        // What is cut is no message.
        if (CutHeaders.Has(packet, "dhcp", int.MaxValue)) return;
        Tape tape = packet.Tape;
        for (int i = 0; i < tape.Count; i++)
        {
            int slot = _slots[tape.Nodes[i].Field];
            if (slot is 1 or 2) i = tape.EndOf(i) - 1;
            else if (slot == 3) _counts[(byte)tape.Nodes[i].Value]++;
        }
    }
}
