using System.Text;

namespace GenShark.Capture.Statistics;

/// <summary>Which packets a flow graph shows.</summary>
public enum FlowKind
{
    /// <summary>Every packet.</summary>
    Any,

    /// <summary>Echo requests of ICMP and the replies to them; type and code stand for the destination's port.</summary>
    Icmp,

    /// <summary>The same of ICMPv6.</summary>
    Icmpv6,

    /// <summary>TCP segments, with their flags and numbers.</summary>
    Tcp,
}

/// <summary>What went from whom to whom, packet by packet: tshark's <c>-z flow</c>. Keeps a line for each packet.</summary>
public sealed class FlowTap : Tap
{
    // In the order of their names below.
    private enum Slot
    {
        None, Source, Source6, Destination, Destination6, Icmp, Icmpv6, Type, Code, Request, SourcePort, DestinationPort, UdpSourcePort, UdpDestinationPort, Stream, Flags, Sequence,
        Acknowledgment, Length,
    }

    private const ulong NoType = ulong.MaxValue;

    // TCP's flags, the lowest bit first.
    private static readonly string[] s_flags = ["FIN", "SYN", "RST", "PSH", "ACK", "URG", "ECE", "CWR", "AE"];

    private const ulong ReservedFlags = 0xe00;

    private readonly FieldSlots _slots;
    private readonly List<FlowStep> _steps = [];
    private readonly FlowKind _kind;
    private readonly ulong _request;
    private Address _source, _destination;
    private (ulong Type, ulong Code, bool HasRequest, bool Tcp, ushort Source, ushort Destination, uint Stream, ulong Flags, ulong Sequence, ulong Acknowledgment, ulong Length) _read;

    public FlowTap(FlowKind kind)
    {
        _kind = kind;
        // RFC 792 and 4443: echo requests.
        (string echo, _request) = kind == FlowKind.Icmpv6 ? ("icmpv6", 128u) : ("icmp", 8u);
        _slots = new FieldSlots(
            "ip.src", "ipv6.src", "ip.dst", "ipv6.dst", "icmp", "icmpv6", $"{echo}.type", $"{echo}.code", $"{echo}.resp_to", "tcp.srcport", "tcp.dstport", "udp.srcport",
            "udp.dstport", "tcp.stream", "tcp.flags", "tcp.seq", "tcp.ack", "tcp.len");
    }

    public override IReadOnlyCollection<string> Fields => _slots.Names;

    public override PacketNeeds Needs => _kind == FlowKind.Tcp ? PacketNeeds.Fields : PacketNeeds.Columns;

    public override bool NeedsAddresses => true;

    /// <summary>The packets, in order.</summary>
    public IReadOnlyList<FlowStep> Steps => _steps;

    public override void Take(Dissection packet)
    {
        (_source, _destination) = (packet.SourceAddress, packet.DestinationAddress);
        Read(packet);
        bool isShown = _kind switch
        {
            FlowKind.Icmp or FlowKind.Icmpv6 => _read.Type == _request || _read.HasRequest,
            FlowKind.Tcp => _read.Tcp && !CutHeaders.Has(packet, "tcp", int.MaxValue),
            _ => packet.SourceAddress.Kind != AddressKind.None,
        };
        if (!isShown) return;
        (string label, string comment) = _kind == FlowKind.Tcp ? DescribeSegment() : Describe(packet);
        _steps.Add(new FlowStep(
            packet.Times.Relative, packet.Frame.TimeDecimals, new ConversationEnd(_source, _read.Source), new ConversationEnd(_destination, _read.Destination),
            _kind == FlowKind.Tcp ? _read.Stream : 0, label, comment));
    }

    private static (string Label, string Comment) Describe(Dissection packet)
    {
        string info = Encoding.UTF8.GetString(packet.Columns.Info.Span);
        return (info, $"{packet.Columns.Protocol}: {info}");
    }

    private (string Label, string Comment) DescribeSegment()
    {
        string names = string.Join(", ", s_flags.Where((_, bit) => ((int)_read.Flags & 1 << bit) != 0));
        if ((_read.Flags & ReservedFlags) != 0) names += names.Length == 0 ? "Reserved" : ", Reserved";
        if (names.Length == 0) names = "<None>";
        bool isAck = (_read.Flags & 0x10) != 0;
        return (_read.Length > 0 ? $"{names} - Len: {_read.Length}" : names, $"Seq = {_read.Sequence}" + (isAck ? $" Ack = {_read.Acknowledgment}" : ""));
    }

    private void Read(Dissection packet)
    {
        Tape tape = packet.Tape;
        _read = default;
        _read.Type = NoType;
        for (int i = 0; i < tape.Count; i++)
        {
            ref readonly TapeNode node = ref tape.Nodes[i];
            ulong value = node.Value;
            switch ((Slot)_slots[node.Field])
            {
                // Of connections, the ends that the last IP header has.
                case Slot.Source or Slot.Source6 when _kind == FlowKind.Tcp: _source = NodeAddress.Of(packet, node); break;
                case Slot.Destination or Slot.Destination6 when _kind == FlowKind.Tcp: _destination = NodeAddress.Of(packet, node); break;
                case Slot.Icmp when _kind == FlowKind.Icmp: ReadEcho(tape, i); return;
                case Slot.Icmpv6 when _kind == FlowKind.Icmpv6: ReadEcho(tape, i); return;
                case Slot.Icmp or Slot.Icmpv6 when _kind != FlowKind.Any: i = tape.EndOf(i) - 1; break;
                case Slot.SourcePort or Slot.UdpSourcePort: _read.Source = (ushort)value; break;
                case Slot.DestinationPort or Slot.UdpDestinationPort: _read.Destination = (ushort)value; break;
                case Slot.Stream: _read.Stream = (uint)value; break;
                case Slot.Flags: _read.Flags = value; break;
                case Slot.Sequence: _read.Sequence = value; break;
                case Slot.Acknowledgment: _read.Acknowledgment = value; break;
                // A segment that ends before its header does has no length.
                case Slot.Length: (_read.Length, _read.Tcp) = (value, true); break;
            }
        }
    }

    private void ReadEcho(Tape tape, int layer)
    {
        for (int i = layer + 1, end = tape.EndOf(layer); i < end; i++)
        {
            var slot = (Slot)_slots[tape.Nodes[i].Field];
            if (slot is Slot.Icmp or Slot.Icmpv6) break;
            if (slot == Slot.Type && _read.Type == NoType) _read.Type = tape.Nodes[i].Value;
            else if (slot == Slot.Code) _read.Code = tape.Nodes[i].Value;
            else if (slot == Slot.Request) _read.HasRequest = true;
        }
        (_read.Source, _read.Destination) = (0, (ushort)(_read.Type << 8 | _read.Code));
    }
}
