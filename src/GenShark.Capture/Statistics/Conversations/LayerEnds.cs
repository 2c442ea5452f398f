namespace GenShark.Capture.Statistics;

/// <summary>Goes through a packet's layers of one type and tells whence and where they go. Packets that an ICMP error quotes are no packets.</summary>
internal sealed class LayerEnds
{
    // In the order of their names below.
    private enum Slot { None, Quote, Quote6, Source, Destination, Source6, Destination6, SourcePort, DestinationPort, Stream, Length, End }

    private static readonly string[] s_link = ["icmp", "icmpv6", "eth.src", "eth.dst"];
    private static readonly string[] s_network = ["icmp", "icmpv6", "ip.src", "ip.dst", "ipv6.src", "ipv6.dst"];

    private readonly ConversationType _type;
    private readonly bool _hasPorts;
    private readonly FieldSlots _slots;
    private Dissection? _packet;
    private readonly Ipv6Whole _ipv6 = new();
    private int _at, _start;
    private bool _hasLength;

    public LayerEnds(ConversationType type)
    {
        _type = type;
        _hasPorts = type is ConversationType.Tcp or ConversationType.Udp or ConversationType.Sctp;
        _slots = new FieldSlots(type switch
        {
            ConversationType.Ethernet => s_link,
            ConversationType.IPv4 or ConversationType.IPv6 => s_network,
            ConversationType.Tcp => [.. s_network, "tcp.srcport", "tcp.dstport", "tcp.stream", "tcp.len", "tcp.urgent_pointer"],
            ConversationType.Udp => [.. s_network, "udp.srcport", "udp.dstport", "udp.stream"],
            _ => [.. s_network, "sctp.srcport", "sctp.dstport", "sctp.assoc_index"],
        });
    }

    /// <summary>What must be on the tape.</summary>
    public IReadOnlyCollection<string> Fields => _type == ConversationType.IPv6 ? [.. _slots.Names, .. _ipv6.Fields] : _slots.Names;

    public Address Source { get; private set; }

    public Address Destination { get; private set; }

    /// <summary>0 for what has no ports.</summary>
    public ushort SourcePort { get; private set; }

    /// <inheritdoc cref="SourcePort"/>
    public ushort DestinationPort { get; private set; }

    /// <summary>The number of the TCP connection or UDP conversation; the same for all of SCTP; 0 for others.</summary>
    public uint Stream { get; private set; }

    /// <summary>Begins with another packet.</summary>
    public void Begin(Dissection packet)
    {
        (_packet, _at) = (packet, 0);
        (Source, Destination) = (default, default);
    }

    /// <summary>Moves to the next layer of the type; false if there is none.</summary>
    public bool MoveNext()
    {
        Tape tape = _packet!.Tape;
        while (_at < tape.Count)
        {
            ref readonly TapeNode node = ref tape.Nodes[_at];
            var slot = (Slot)_slots[node.Field];
            if (slot is Slot.Quote or Slot.Quote6) _at = tape.EndOf(_at);
            else
            {
                _at++;
                if (slot != Slot.None && Take(slot, node)) return true;
            }
        }
        return false;
    }

    // Whether the field is the last that tells of a layer.
    private bool Take(Slot slot, in TapeNode node)
    {
        switch (slot)
        {
            case Slot.Source:
                Source = AddressOf(node);
                // Its destination stands before it.
                return _type == ConversationType.Ethernet;
            case Slot.Destination:
                Destination = AddressOf(node);
                return _type == ConversationType.IPv4 && !CutHeaders.Has(_packet!, "ip", node.Offset);
            case Slot.Source6:
                Source = NodeAddress.Of(_packet!, node);
                return false;
            case Slot.Destination6:
                Destination = NodeAddress.Of(_packet!, node);
                // A home address and a source route change the ends of what the last header carries.
                if (_hasPorts && IsLastNetwork()) (Source, Destination) = (_packet!.SourceAddress, _packet.DestinationAddress);
                return _type == ConversationType.IPv6 && _ipv6.IsHandedOn(_packet!, _at);
            case Slot.SourcePort:
                (SourcePort, _hasLength, _start) = ((ushort)node.Value, false, node.Offset);
                return false;
            case Slot.DestinationPort:
                DestinationPort = (ushort)node.Value;
                return false;
            case Slot.Length:
                _hasLength = true;
                return false;
            case Slot.Stream:
                Stream = (uint)node.Value;
                // Of a packet of SCTP that is not whole, the field is not there; of one without chunks, it is 0.
                return _type == ConversationType.Udp || _type == ConversationType.Sctp && Stream != 0;
            default:
                // A segment that ends before its header does has no length.
                return _hasLength && !CutHeaders.Has(_packet!, "tcp", _start);
        }
    }

    private Address AddressOf(in TapeNode node) => _type == ConversationType.Ethernet ? NodeAddress.Of(_packet!, node) : new IPv4Address((uint)node.Value);

    private bool IsLastNetwork()
    {
        Tape tape = _packet!.Tape;
        for (int i = _at; i < tape.Count; i++)
        {
            if ((Slot)_slots[tape.Nodes[i].Field] is Slot.Source or Slot.Source6) return false;
        }
        return true;
    }
}
