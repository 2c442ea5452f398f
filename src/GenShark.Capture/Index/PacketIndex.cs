using GenShark.Capture.Reading;

namespace GenShark.Capture.Index;

/// <summary>
/// Where the packets that passed stand, so that each can be read again: 8 bytes a packet as long as all pass, 20 from the first on that
/// does not. See README.md beside it for the file that it can be kept in.
/// </summary>
internal sealed partial class PacketIndex
{
    /// <summary>Stands for a time that <see cref="_oddDeltas"/> has.</summary>
    private const long Odd = long.MinValue;

    private readonly OffsetColumn _offsets = new();
    private readonly Column<int> _lengths = new();

    // Of the packets from the first gap on: before it, they are numbered from 1 without one.
    private readonly Column<int> _numbers = new();
    private readonly Column<long> _deltas = new();
    private readonly Dictionary<int, Interval> _oddDeltas = [];

    // Where sections begin, by the place of their first packet.
    private readonly List<(int Index, int Section)> _sections = [];

    public int Count => _offsets.Count;

    /// <summary>When the capture's first packet was captured.</summary>
    public Timestamp First { get; set; }

    private int FirstGap => Count - _numbers.Count;

    public void Add(in PacketIndexEntry entry, int number, Interval delta)
    {
        int index = Count;
        if (entry.Section != (_sections.Count == 0 ? 0 : _sections[^1].Section)) _sections.Add((index, entry.Section));
        bool isGapless = _numbers.Count == 0 && number == index + 1;
        _offsets.Add(entry.Offset);
        _lengths.Add(entry.Length);
        if (isGapless) return;
        _numbers.Add(number);
        _deltas.Add(ToNanoseconds(delta));
        if (_deltas[_deltas.Count - 1] == Odd) _oddDeltas[index] = delta;
    }

    /// <summary>A packet's number in the capture.</summary>
    public int NumberOf(int index) => index < FirstGap ? index + 1 : _numbers[index - FirstGap];

    /// <summary>Where a packet stands.</summary>
    public PacketIndexEntry EntryOf(int index) => new(_offsets[index], _lengths[index], SectionOf(index));

    /// <summary>The time from the packet before in the capture; null if that is the one before in the index, which tells it.</summary>
    public Interval? DeltaOf(int index)
    {
        if (index < FirstGap) return null;
        long nanoseconds = _deltas[index - FirstGap];
        return nanoseconds == Odd ? _oddDeltas[index] : Interval.Normalize(0, nanoseconds);
    }

    private int SectionOf(int index)
    {
        int low = 0, high = _sections.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_sections[middle].Index <= index) low = middle + 1;
            else high = middle;
        }
        return low == 0 ? 0 : _sections[low - 1].Section;
    }

    // Captures may lie about times, and tshark does not normalize what it makes of that.
    private static long ToNanoseconds(Interval delta)
    {
        const long Most = long.MaxValue / 1_000_000_000 - 1;
        if (delta.Seconds is < -Most or > Most) return Odd;
        long nanoseconds = delta.Seconds * 1_000_000_000 + delta.Nanoseconds;
        return Interval.Normalize(0, nanoseconds) == delta ? nanoseconds : Odd;
    }
}
