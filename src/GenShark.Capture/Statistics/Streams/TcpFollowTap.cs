using System.Text;

namespace GenShark.Capture.Statistics;

/// <summary>What was sent through a TCP connection: retransmissions left out, segments in order, gaps named. tshark's <c>-z follow,tcp</c>.</summary>
public sealed class TcpFollowTap : FollowTap
{
    private readonly SegmentReader _reader = new(isTcp: true);
    private readonly Direction _requests = new(isReply: false), _replies = new(isReply: true);

    public override IReadOnlyCollection<string> Fields => _reader.Fields;

    public override bool NeedsAddresses => true;

    public override void Take(Dissection packet)
    {
        if (!_reader.Begin(packet, Stream)) return;
        while (_reader.MoveNext())
        {
            bool isReply = Enter(_reader.Source, _reader.Destination);
            // What is acknowledged has arrived, even where the capture lacks it.
            if (_reader.Acknowledgment is { } acknowledged) Drain(isReply ? _requests : _replies, acknowledged, packet);
            Take(isReply ? _replies : _requests, packet);
        }
    }

    private void Take(Direction direction, Dissection packet)
    {
        uint sequence = _reader.Sequence, length = (uint)_reader.Length;
        ReadOnlySpan<byte> bytes = _reader.Payload;
        if (!direction.HasBytes && direction.Next == 0) direction.Next = sequence;
        int known = (int)(direction.Next - sequence);
        if (known > 0)
        {
            if ((int)length <= known) return;
            bytes = bytes[Math.Min(known, bytes.Length)..];
            (sequence, length) = (direction.Next, length - (uint)known);
        }
        if (bytes.Length == 0) return;
        var chunk = new StreamChunk(direction.IsReply, bytes.ToArray(), packet.Frame.Number, packet.Frame.Time);
        if (sequence != direction.Next)
        {
            direction.Add(sequence, chunk);
            return;
        }
        direction.Next += length;
        direction.HasBytes = true;
        Add(chunk);
        Drain(direction, 0, packet);
    }

    private void Drain(Direction direction, uint acknowledged, Dissection packet)
    {
        while (direction.MayGoOn(acknowledged) && (AddWaiting(direction) || AddGap(direction, acknowledged, packet)))
        {
        }
    }

    // Adds or drops one segment that came early and whose turn has come.
    private bool AddWaiting(Direction direction)
    {
        for (int i = 0; i < direction.Waiting.Count; i++)
        {
            (uint sequence, StreamChunk chunk) = direction.Waiting[i];
            int known = (int)(direction.Next - sequence);
            if (known < 0) continue;
            direction.RemoveAt(i);
            if (known < chunk.Bytes.Length)
            {
                byte[] rest = chunk.Bytes[known..];
                Add(chunk with { Bytes = rest });
                direction.Next += (uint)rest.Length;
                direction.HasBytes = true;
            }
            return true;
        }
        return false;
    }

    private bool AddGap(Direction direction, uint acknowledged, Dissection packet)
    {
        uint lowest = direction.Lowest;
        if ((int)(acknowledged - lowest) <= 0) return false;
        Add(new StreamChunk(direction.IsReply, Encoding.ASCII.GetBytes($"[{(int)(lowest - direction.Next)} bytes missing in capture file]\0"), packet.Frame.Number, packet.Frame.Time));
        direction.Next = lowest;
        return true;
    }

    private sealed class Direction(bool isReply)
    {
        public bool IsReply => isReply;

        /// <summary>The sequence number of the byte that comes next.</summary>
        public uint Next { get; set; }

        public bool HasBytes { get; set; }

        /// <summary>Segments that came early.</summary>
        public List<(uint Sequence, StreamChunk Chunk)> Waiting { get; } = [];

        /// <summary>The lowest of their sequence numbers.</summary>
        public uint Lowest { get; private set; }

        /// <summary>Whether one of them follows, or what lacks before them has arrived.</summary>
        public bool MayGoOn(uint acknowledged) => Waiting.Count > 0 && ((int)(Next - Lowest) >= 0 || (int)(acknowledged - Lowest) > 0);

        public void Add(uint sequence, StreamChunk chunk)
        {
            if (Waiting.Count == 0 || (int)(Lowest - sequence) > 0) Lowest = sequence;
            Waiting.Add((sequence, chunk));
        }

        public void RemoveAt(int index)
        {
            Waiting.RemoveAt(index);
            if (Waiting.Count == 0) return;
            Lowest = Waiting[0].Sequence;
            foreach ((uint sequence, _) in Waiting)
            {
                if ((int)(Lowest - sequence) > 0) Lowest = sequence;
            }
        }
    }
}
