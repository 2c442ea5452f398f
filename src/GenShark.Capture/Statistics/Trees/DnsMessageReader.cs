namespace GenShark.Capture.Statistics;

/// <summary>What statistics tell of a DNS message.</summary>
internal record struct DnsMessageFacts
{
    public int Size;
    public ulong Rcode, Opcode, Type, Class;
    public bool IsResponse, IsUnsolicited, IsRetransmission;
    public ulong NameLength, Labels;
    public ulong Questions, Answers, Authorities, Additionals;
    public Interval? Time;
}

/// <summary>Goes through the DNS messages of a packet: those that were read to their end, and not over QUIC, as tshark counts them.</summary>
internal sealed class DnsMessageReader
{
    // In the order of their names below.
    private enum Slot
    {
        None, Dns, Mdns, Llmnr, Quic, Quote, Quote6, Malformed, Short, Unreassembled, Flags, Response, Type, Class, NameLength, Labels, Questions, Zones, Answers, Prerequisites, Authorities, Updates, Additionals, Time,
        Unsolicited, Retransmission,
    }

    private readonly FieldSlots _slots = new(
        "dns", "mdns", "llmnr", "quic", "icmp", "icmpv6", "_ws.malformed", "_ws.short", "_ws.unreassembled", "dns.flags", "dns.flags.response", "dns.qry.type", "dns.qry.class", "dns.qry.name.len",
        "dns.count.labels", "dns.count.queries", "dns.count.zones", "dns.count.answers", "dns.count.prerequisites", "dns.count.auth_rr", "dns.count.updates", "dns.count.add_rr", "dns.time", "dns.unsolicited", "dns.retransmission");

    private Dissection? _packet;
    private DnsMessageFacts _message;
    private int _at;
    private bool _isOverQuic;

    public IReadOnlyCollection<string> Fields => _slots.Names;

    public ref readonly DnsMessageFacts Message => ref _message;

    public void Begin(Dissection packet) => (_packet, _at, _isOverQuic) = (packet, 0, false);

    /// <summary>Moves to the packet's next message; false if there is none.</summary>
    public bool MoveNext()
    {
        Tape tape = _packet!.Tape;
        while (_at < tape.Count)
        {
            ref readonly TapeNode node = ref tape.Nodes[_at];
            var slot = (Slot)_slots[node.Field];
            // The message that an ICMP error quotes stands beside the error.
            if (slot is Slot.Quote or Slot.Quote6) return false;
            _isOverQuic |= slot == Slot.Quic;
            int end = slot is Slot.Dns or Slot.Mdns or Slot.Llmnr ? tape.EndOf(_at) : _at + 1;
            if (slot == Slot.Dns)
            {
                _message = new DnsMessageFacts { Size = node.Length };
                for (int i = _at + 1; i < end; i++) Take(tape.Nodes[i]);
            }
            _at = end;
            if (slot == Slot.Dns && !_isOverQuic && !IsFault(tape, end)) return true;
        }
        return false;
    }

    private bool IsFault(Tape tape, int node) =>
        node < tape.Count && (Slot)_slots[tape.Nodes[node].Field] is Slot.Malformed or Slot.Short or Slot.Unreassembled;

    private void Take(in TapeNode node)
    {
        switch ((Slot)_slots[node.Field])
        {
            // RFC 1035, 4.1.1. Of queries, the tree shows no code.
            case Slot.Flags: (_message.Opcode, _message.Rcode) = (node.Value >> 11 & 15, node.Value & 15); break;
            case Slot.Response: _message.IsResponse = node.Value != 0; break;
            case Slot.Type: _message.Type = node.Value; break;
            case Slot.Class: _message.Class = node.Value; break;
            case Slot.NameLength: _message.NameLength = node.Value; break;
            case Slot.Labels: _message.Labels = node.Value; break;
            case Slot.Questions or Slot.Zones: _message.Questions = node.Value; break;
            case Slot.Answers or Slot.Prerequisites: _message.Answers = node.Value; break;
            case Slot.Authorities or Slot.Updates: _message.Authorities = node.Value; break;
            case Slot.Additionals: _message.Additionals = node.Value; break;
            case Slot.Time: _message.Time = new Interval((long)node.Value, node.Nanoseconds); break;
            case Slot.Unsolicited: _message.IsUnsolicited = true; break;
            case Slot.Retransmission: _message.IsRetransmission = true; break;
        }
    }
}
