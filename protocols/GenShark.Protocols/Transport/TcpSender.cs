using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace GenShark.Protocols;

/// <summary>One direction of a connection as sequence analysis keeps it: what was sent, what of it waits for an acknowledgment.</summary>
internal struct TcpSender()
{
    /// <summary>More unacknowledged segments than that are not remembered.</summary>
    private const int MaxWaiting = 10_000;

    private const int FirstSize = 4;

    // Most connections of a capture that has many wait for one segment at a time: more have room of their own.
    private Waiting _single;
    private Waiting[]? _several;
    private int _count;
    private uint _low;

    // From where to where waiting segments reach, counted from _base.
    private uint _base, _first, _last;

    /// <summary>Behind the highest sequence number sent; 0 before any.</summary>
    public uint Next { get; set; }

    public int NextFrame { get; set; }

    public Timestamp NextTime { get; set; }

    /// <summary>Behind the highest sequence number that was sent without a gap before it; 0 before any.</summary>
    public uint Acknowledgeable { get; set; }

    /// <summary>What this direction had acknowledged when the other one acknowledged more than was seen of it: it is told once.</summary>
    public uint? UnseenAt { get; set; }

    /// <summary>Whether anything was sent: till then the window is not known.</summary>
    public bool HasSent { get; set; }

    public ushort Window { get; set; }

    /// <summary>The last acknowledgment of the other direction's segments.</summary>
    public uint Acknowledged { get; set; }

    public Timestamp LastTime { get; set; }

    /// <summary>The frame in which <see cref="Acknowledged"/> came first.</summary>
    public int AcknowledgedFrame { get; set; }

    public int DuplicateAcks { get; set; }

    /// <summary>What the last segment turned out to be.</summary>
    public TcpAnalysisFlags LastFlags { get; set; }

    /// <summary>Bytes that the last segment selectively acknowledged.</summary>
    public uint SelectivelyAcknowledged { get; set; }

    /// <summary>Whether no segment is missing, so that the bytes in flight can be told.</summary>
    public bool IsComplete { get; set; } = true;

    private uint _pushBytes;
    private bool _wasPush;

    /// <summary>The oldest segment that waits for an acknowledgment.</summary>
    public readonly bool TryGetOldest(out int frame, out Timestamp time)
    {
        (frame, time) = _count > 0 ? (Places[0].Frame, Places[0].Time) : default;
        return _count > 0;
    }

    /// <summary>Whether no more segments are remembered.</summary>
    public readonly bool IsFull => _count == MaxWaiting;

    public void Wait(in TcpSegment segment)
    {
        if (segment.Base != _base) CountFrom(segment.Base);
        if (IsFull || IsOldestOrLast(segment)) return;
        if (_count == Places.Length) Grow();
        Add(new Waiting(segment.Frame, segment.Time, segment.Sequence, segment.Next));
    }

    // What is sent again waits already, and the first time counts.
    private readonly bool IsOldestOrLast(in TcpSegment segment) => _count > 0 && (Places[0].Is(segment) || Places[_count - 1].Is(segment));

    [UnscopedRef]
    private readonly ReadOnlySpan<Waiting> Places => _several ?? new ReadOnlySpan<Waiting>(in _single);

    private void Grow()
    {
        if (_several is null) (_several = new Waiting[FirstSize])[0] = _single;
        else Array.Resize(ref _several, _count + _count / 2);
    }

    private void CountFrom(uint sequence)
    {
        _base = sequence;
        ReadOnlySpan<Waiting> all = Places[.._count];
        _count = 0;
        foreach (Waiting waiting in all) Add(waiting);
    }

    private void Add(in Waiting waiting)
    {
        if (_count == 0 || SequenceNumbers.IsAfter(_low, waiting.Sequence)) _low = waiting.Sequence;
        _first = _count == 0 ? waiting.Sequence - _base : Math.Min(_first, waiting.Sequence - _base);
        _last = _count == 0 ? waiting.Next - _base : Math.Max(_last, waiting.Next - _base);
        if (_several is null) _single = waiting;
        else _several[_count] = waiting;
        _count++;
    }

    /// <summary>Takes away what is acknowledged. True if a segment ends there: the first that did.</summary>
    public bool TryAcknowledge(uint acknowledgment, out int frame, out Timestamp time)
    {
        (frame, time) = (0, default);
        if (_count == 0 || !SequenceNumbers.IsAfter(acknowledgment, _low)) return false;
        ReadOnlySpan<Waiting> all = Places[.._count];
        _count = 0;
        foreach (Waiting item in all)
        {
            Waiting waiting = item;
            if (waiting.Next == acknowledgment && frame == 0) (frame, time) = (waiting.Frame, waiting.Time);
            if (!SequenceNumbers.IsAfter(waiting.Next, acknowledgment)) continue;
            if (SequenceNumbers.IsAfter(acknowledgment, waiting.Sequence)) waiting = waiting with { Sequence = acknowledgment };
            Add(waiting);
        }
        return frame != 0;
    }

    /// <summary>How many sequence numbers wait for an acknowledgment, from the lowest to the highest; 0 if none.</summary>
    public readonly uint BytesWaiting => _count == 0 ? 0 : _last - _first;

    /// <summary>Counts the bytes sent since the last PSH flag, this segment's included.</summary>
    public uint CountPush(in TcpSegment segment)
    {
        _pushBytes = _wasPush ? segment.Length : _pushBytes + segment.Length;
        _wasPush = segment.IsPush;
        return _pushBytes;
    }

    // There may be millions of them: 24 bytes each, without gaps.
    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    private readonly struct Waiting(int frame, Timestamp time, uint sequence, uint next)
    {
        private readonly long _seconds = time.Seconds;
        private readonly int _nanoseconds = time.Nanoseconds;

        public int Frame { get; } = frame;

        public Timestamp Time => new(_seconds, _nanoseconds);

        public uint Sequence { get; init; } = sequence;

        public uint Next { get; } = next;

        public bool Is(in TcpSegment segment) => Sequence == segment.Sequence && Next == segment.Next;
    }
}
