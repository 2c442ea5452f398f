namespace GenShark.Capture.Statistics;

/// <summary>Goes through the TCP segments or UDP datagrams of a packet: whose they are and what they carry. Those that an ICMP error quotes are left out.</summary>
internal sealed class SegmentReader
{
    // In the order of their names below.
    private enum Slot
    {
        None, Quote, Quote6, Head, SourcePort, DestinationPort, OtherSourcePort, OtherDestinationPort, Stream, Length, HeaderLength,
        Sequence, Acknowledgment, IsAck, IsSyn,
    }

    private const int UdpHeaderLength = 8;

    private readonly FieldSlots _slots;
    private readonly bool _isTcp;
    private Dissection? _packet;
    private ushort _sourcePort, _destinationPort;
    private int _at, _offset, _length, _headerLength;
    private byte _dataSource;

    public SegmentReader(bool isTcp)
    {
        _isTcp = isTcp;
        string[] lower = ["icmp", "icmpv6"];
        _slots = new FieldSlots(isTcp
            ? [.. lower, "tcp", "tcp.srcport", "tcp.dstport", "udp.srcport", "udp.dstport", "tcp.stream", "tcp.len", "tcp.hdr_len", "tcp.seq", "tcp.ack", "tcp.flags.ack", "tcp.flags.syn"]
            : [.. lower, "udp", "udp.srcport", "udp.dstport", "tcp.srcport", "tcp.dstport", "udp.stream", "udp.length"]);
    }

    public IReadOnlyCollection<string> Fields => _slots.Names;

    /// <summary>The packet's last source, as tshark takes it for each of its segments.</summary>
    public ConversationEnd Source => new(_packet!.SourceAddress, _sourcePort);

    /// <inheritdoc cref="Source"/>
    public ConversationEnd Destination => new(_packet!.DestinationAddress, _destinationPort);

    /// <summary>The relative sequence number of a segment's first byte.</summary>
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

    /// <summary>Begins with another packet.</summary>
    /// <param name="packet">The packet.</param>
    /// <param name="wanted">The stream that one of its segments must be of; null for any.</param>
    /// <returns>Whether one is.</returns>
    public bool Begin(Dissection packet, uint? wanted)
    {
        (_packet, _at) = (packet, 0);
        Tape tape = packet.Tape;
        bool isWanted = wanted is null;
        for (int i = 0; i < tape.Count; i++)
        {
            ulong value = tape.Nodes[i].Value;
            switch ((Slot)_slots[tape.Nodes[i].Field])
            {
                case Slot.Quote or Slot.Quote6: i = tape.EndOf(i) - 1; break;
                case Slot.SourcePort or Slot.OtherSourcePort: _sourcePort = (ushort)value; break;
                case Slot.DestinationPort or Slot.OtherDestinationPort: _destinationPort = (ushort)value; break;
                case Slot.Stream: isWanted |= value == wanted; break;
            }
        }
        return isWanted;
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
            else if (slot != Slot.Head) _at++;
        }
        return false;
    }

    // False if the header ends too early.
    private bool Read(Tape tape)
    {
        ref readonly TapeNode head = ref tape.Nodes[_at];
        (_offset, _dataSource, _length, _headerLength, Acknowledgment) = (head.Offset, head.Source, 0, _isTcp ? 0 : UdpHeaderLength, null);
        bool isComplete = false, isAck = false, isSyn = false;
        int end = tape.EndOf(_at);
        uint acknowledgment = 0;
        for (_at++; _at < end && (Slot)_slots[tape.Nodes[_at].Field] is var slot and not Slot.Head; _at++)
        {
            ulong value = tape.Nodes[_at].Value;
            switch (slot)
            {
                case Slot.Length: (_length, isComplete) = ((int)value, true); break;
                case Slot.HeaderLength: _headerLength = (int)value; break;
                case Slot.Sequence: Sequence = (uint)value; break;
                case Slot.Acknowledgment: acknowledgment = (uint)value; break;
                case Slot.IsAck: isAck = value != 0; break;
                case Slot.IsSyn: isSyn = value != 0; break;
            }
        }
        // RFC 9293, 3.4: a SYN takes the number before that of its first byte.
        if (isSyn) Sequence++;
        // RFC 2675, 4: no length means all of the jumbogram, which is put together of pieces.
        if (!_isTcp && _length == 0 && _dataSource > 0) _length = _packet!.Source(_dataSource).Length - _offset;
        if (isAck) Acknowledgment = acknowledgment;
        return isComplete && !CutHeaders.Has(_packet!, _isTcp ? "tcp" : "udp", _offset);
    }
}
