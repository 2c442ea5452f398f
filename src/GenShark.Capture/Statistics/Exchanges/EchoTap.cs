namespace GenShark.Capture.Statistics;

/// <summary>How soon echo requests are answered: tshark's <c>-z icmp,srt</c> and <c>-z icmpv6,srt</c>.</summary>
public sealed class EchoTap : Tap
{
    // In the order of their names below.
    private enum Slot { None, Head, Type, Time, Nonce }

    private readonly FieldSlots _slots;
    private readonly string _name;
    private readonly ulong _request;
    private readonly List<double> _times = [];

    /// <param name="isV6">ICMPv6, not ICMP.</param>
    public EchoTap(bool isV6 = false)
    {
        string name = isV6 ? "icmpv6" : "icmp";
        _slots = new FieldSlots(name, $"{name}.type", $"{name}.resptime", $"{name}.nonce");
        _name = name;
        // RFC 4443, 4.1; RFC 792.
        _request = isV6 ? 128u : 8;
    }

    public override IReadOnlyCollection<string> Fields => _slots.Names;

    public int Requests { get; private set; }

    /// <summary>How many answers there are to requests that were captured.</summary>
    public int Replies => _times.Count;

    /// <summary>The times from requests to their answers, in milliseconds.</summary>
    public IReadOnlyList<double> Times => _times;

    /// <summary>The number of the packet with the answer that came soonest; 0 for none.</summary>
    public int SoonestFrame { get; private set; }

    /// <summary>The number of the packet with the answer that took longest; 0 for none.</summary>
    public int LatestFrame { get; private set; }

    /// <summary>The shortest time in milliseconds; 0 without answers.</summary>
    public double Soonest { get; private set; }

    /// <summary>The longest time in milliseconds; 0 without answers.</summary>
    public double Latest { get; private set; }

    public override void Take(Dissection packet)
    {
        Tape tape = packet.Tape;
        for (int i = 0; i < tape.Count; i++)
        {
            if ((Slot)_slots[tape.Nodes[i].Field] != Slot.Head) continue;
            int end = tape.EndOf(i);
            Take(packet, i, end);
            i = end - 1;
        }
    }

    // What an error quotes hangs below it, and counts for nothing; so do messages that are cut, and those of Teredo, which are not matched.
    private void Take(Dissection packet, int head, int end)
    {
        Tape tape = packet.Tape;
        bool isRequest = false, isMatched = !CutHeaders.Has(packet, _name, tape.Nodes[head].Offset);
        for (int i = head + 1; i < end && (Slot)_slots[tape.Nodes[i].Field] != Slot.Head; i++)
        {
            switch ((Slot)_slots[tape.Nodes[i].Field])
            {
                case Slot.Type: isRequest = tape.Nodes[i].Value == _request; break;
                case Slot.Nonce: isMatched = false; break;
                case Slot.Time: AddReply(packet.Frame.Number, BitConverter.UInt64BitsToDouble(tape.Nodes[i].Value)); break;
            }
        }
        if (isRequest && isMatched) Requests++;
    }

    private void AddReply(int frame, double time)
    {
        if (_times.Count == 0 || time < Soonest) (Soonest, SoonestFrame) = (time, frame);
        if (_times.Count == 0 || time > Latest) (Latest, LatestFrame) = (time, frame);
        _times.Add(time);
    }
}
