namespace GenShark.Capture.Statistics;

/// <summary>Goes through the TCP segments or UDP datagrams of a packet: whose they are and what they carry. Those that an ICMP error quotes are left out.</summary>
internal sealed class SegmentReader
{
    // In the order of their names below.
    private enum Slot
    {
        None, Quote, Quote6, Source, Destination, Source6, Destination6, Head, SourcePort, DestinationPort, Stream, Length, HeaderLength, Sequence, Acknowledgment, IsAck,
    }

    private readonly FieldSlots _slots;
    private readonly bool _isTcp;
    private Dissection? _packet;
    private Address _source, _destination;
    private ushort _sourcePort, _destinationPort;
    private int _at, _offset, _length, _headerLength;
    private byte _dataSource;

    public SegmentReader(bool isTcp)
    {
        _isTcp = isTcp;
        string[] lower = ["icmp", "icmpv6", "ip.src", "ip.dst", "ipv6.src", "ipv6.dst"];
        _slots = new FieldSlots(isTcp
            ? [.. lower, "tcp", "tcp.srcport", "tcp.dstport", "tcp.stream", "tcp.len", "tcp.hdr_len", "tcp.seq", "tcp.ack", "tcp.flags.ack"]
            : [.. lower, "udp", "udp.srcport", "udp.dstport", "udp.stream", "udp.length"]);
    }

    public IReadOnlyCollection<string> Fields => _slots.Names;

    public ConversationEnd Source => new(_source, _sourcePort);

    public ConversationEnd Destination => new(_destination, _destinationPort);

    public uint Stream { get; private set; }

    /// <summary>The relative sequence number of a segment.</summary>
    public uint Sequence { get; private set; }

    /// <summary>What the segment acknowledges, relative; null if nothing.</summary>
    public uint? Acknowledgment { get; private set; }

    /// <summary>How many bytes the payload promises.</summary>
    public int Length => Math.Max(0, _isTcp ? _length : _length - _headerLength);

    /// <summary>The payload, as far as it was captured.</summary>
    public ReadOnlySpan<byte> Payload
    {
        get
        {
            ReadOnlySpan<byte> source = _packet!.Source(_dataSource);
            ReadOnlySpan<byte> rest = source[Math.Clamp(_offset + _headerLength, 0, source.Length)..];
            return rest[..Math.Min(rest.Length, Length)];
        }
    }

    public void Begin(Dissection packet)
    {
        (_packet, _at) = (packet, 0);
        (_source, _destination) = (default, default);
    }

    /// <summary>Moves to the packet's next segment; false if there is none.</summary>
    public bool MoveNext()
    {
        Tape tape = _packet!.Tape;
        while (_at < tape.Count)
        {
            ref readonly TapeNode node = ref tape.Nodes[_at];
            var slot = (Slot)_slots[node.Field];
            if (slot is Slot.Quote or Slot.Quote6) _at = tape.EndOf(_at);
            else if (slot == Slot.Head && Read(tape)) return true;
            else
            {
                _at++;
                if (slot is Slot.Source or Slot.Source6) _source = NodeAddress.Of(_packet, node);
                else if (slot is Slot.Destination or Slot.Destination6) _destination = NodeAddress.Of(_packet, node);
            }
        }
        return false;
    }

    // False if the header ends too early.
    private bool Read(Tape tape)
    {
        ref readonly TapeNode head = ref tape.Nodes[_at];
        (_offset, _dataSource, _length, _headerLength, Acknowledgment) = (head.Offset, head.Source, 0, _isTcp ? 0 : 8, null);
        bool isComplete = false, isAck = false;
        int end = tape.EndOf(_at);
        uint acknowledgment = 0;
        for (_at++; _at < end && (Slot)_slots[tape.Nodes[_at].Field] is var slot and not Slot.Head; _at++)
        {
            ulong value = tape.Nodes[_at].Value;
            switch (slot)
            {
                case Slot.SourcePort: _sourcePort = (ushort)value; break;
                case Slot.DestinationPort: _destinationPort = (ushort)value; break;
                case Slot.Stream: Stream = (uint)value; break;
                case Slot.Length: (_length, isComplete) = ((int)value, true); break;
                case Slot.HeaderLength: _headerLength = (int)value; break;
                case Slot.Sequence: Sequence = (uint)value; break;
                case Slot.Acknowledgment: acknowledgment = (uint)value; break;
                case Slot.IsAck: isAck = value != 0; break;
            }
        }
        if (isAck) Acknowledgment = acknowledgment;
        return isComplete;
    }
}
