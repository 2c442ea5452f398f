using System.Text;

namespace GenShark.Capture.Statistics;

/// <summary>Which packets a flow graph shows.</summary>
public enum FlowKind
{
    /// <summary>Every packet.</summary>
    Any,
    Icmp,
    Icmpv6,

    /// <summary>TCP segments, with their flags and numbers.</summary>
    Tcp,
}

/// <summary>What went from whom to whom, packet by packet: tshark's <c>-z flow</c>. Keeps a line for each packet.</summary>
public sealed class FlowTap : Tap
{
    // In the order of their names below.
    private enum Slot { None, Icmp, Icmpv6, SourcePort, DestinationPort, UdpSourcePort, UdpDestinationPort, Stream, Flags, Sequence, Acknowledgment, Length }

    // TCP's flags, the lowest bit first.
    private static readonly string[] s_flags = ["FIN", "SYN", "RST", "PSH", "ACK", "URG", "ECE", "CWR"];

    private readonly FieldSlots _slots = new(
        "icmp", "icmpv6", "tcp.srcport", "tcp.dstport", "udp.srcport", "udp.dstport", "tcp.stream", "tcp.flags", "tcp.seq", "tcp.ack", "tcp.len");

    private readonly List<FlowStep> _steps = [];
    private readonly FlowKind _kind;
    private (bool Icmp, bool Icmpv6, bool Tcp, ushort Source, ushort Destination, uint Stream, ulong Flags, ulong Sequence, ulong Acknowledgment, ulong Length) _read;

    public FlowTap(FlowKind kind) => _kind = kind;

    public override IReadOnlyCollection<string> Fields => _slots.Names;

    public override PacketNeeds Needs => _kind == FlowKind.Tcp ? PacketNeeds.Fields : PacketNeeds.Columns;

    public override bool NeedsAddresses => true;

    /// <summary>The packets, in order.</summary>
    public IReadOnlyList<FlowStep> Steps => _steps;

    public override void Take(Dissection packet)
    {
        Read(packet.Tape);
        bool isShown = _kind switch { FlowKind.Icmp => _read.Icmp, FlowKind.Icmpv6 => _read.Icmpv6, FlowKind.Tcp => _read.Tcp, _ => packet.SourceAddress.Kind != AddressKind.None };
        if (!isShown) return;
        (string label, string comment) = _kind == FlowKind.Tcp ? DescribeSegment() : Describe(packet);
        _steps.Add(new FlowStep(
            packet.Times.Relative, packet.Frame.TimeDecimals, new ConversationEnd(packet.SourceAddress, _read.Source), new ConversationEnd(packet.DestinationAddress, _read.Destination),
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
        if (names.Length == 0) names = "<None>";
        bool isAck = (_read.Flags & 0x10) != 0;
        return (_read.Length > 0 ? $"{names} - Len: {_read.Length}" : names, $"Seq = {_read.Sequence}" + (isAck ? $" Ack = {_read.Acknowledgment}" : ""));
    }

    private void Read(Tape tape)
    {
        _read = default;
        for (int i = 0; i < tape.Count; i++)
        {
            ref readonly TapeNode node = ref tape.Nodes[i];
            ulong value = node.Value;
            switch ((Slot)_slots[node.Field])
            {
                case Slot.Icmp: _read.Icmp = true; i = tape.EndOf(i) - 1; break;
                case Slot.Icmpv6: _read.Icmpv6 = true; i = tape.EndOf(i) - 1; break;
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
}
