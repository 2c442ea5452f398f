using System.Diagnostics.CodeAnalysis;

namespace GenShark;

/// <summary>
/// What a protocol found out about packets when they passed in order, for those that are dissected again later: a capture
/// that is indexed, or a second pass. Empty unless the session keeps history.
/// </summary>
public sealed class PacketMemory<T>
{
    private const int ChunkBits = 6, ChunkSize = 1 << ChunkBits;

    // In the order of their packets, by pieces: nothing is copied or kept twice while they grow.
    private readonly List<Item[]> _chunks = [];
    private int _count;

    // What only a later visit finds.
    private Dictionary<(int Frame, byte Source, int Offset), T>? _late;

    /// <summary>What was noted of the layer at <paramref name="slice"/>; false on the first visit.</summary>
    public bool TryRecall(Dissection dissection, in Slice slice, [MaybeNullWhen(false)] out T item)
    {
        item = default;
        if (!dissection.Session.IsRevisit) return false;
        int frame = dissection.Frame.Number, place = PlaceOf(frame, slice.Source, slice.Offset);
        if (place == _count) return _late is not null && _late.TryGetValue((frame, slice.Source, slice.Offset), out item);
        item = At(place).Value;
        return true;
    }

    /// <summary>Notes something of the layer, if the session keeps history.</summary>
    public void Remember(Dissection dissection, in Slice slice, T item) => Remember(dissection, slice.Source, slice.Offset, item);

    /// <summary>Notes something of the layer at a place of a data source.</summary>
    internal void Remember(Dissection dissection, byte source, int offset, T item)
    {
        if (!dissection.Session.KeepsHistory) return;
        int frame = dissection.Frame.Number, latest = _count == 0 ? 0 : At(_count - 1).Frame;
        int place = frame <= latest ? PlaceOf(frame, source, offset) : _count;
        if (place == _count && frame < latest) (_late ??= [])[(frame, source, offset)] = item;
        else
        {
            if (place == _count && _count++ >> ChunkBits == _chunks.Count) _chunks.Add(new Item[ChunkSize]);
            At(place) = new Item(frame, offset, source, item);
        }
    }

    // Where nothing was noted: behind the last.
    private int PlaceOf(int frame, byte source, int offset)
    {
        int low = 0;
        for (int high = _count; low < high;)
        {
            int middle = (int)((uint)(low + high) >> 1);
            if (At(middle).Frame < frame) low = middle + 1;
            else high = middle;
        }
        for (; low < _count && At(low).Frame == frame; low++)
        {
            if (At(low).IsAt(source, offset)) return low;
        }
        return _count;
    }

    private ref Item At(int place) => ref _chunks[place >> ChunkBits][place & (ChunkSize - 1)];

    private readonly struct Item(int frame, int offset, byte source, T value)
    {
        public readonly int Frame = frame;
        private readonly int _offset = offset;
        private readonly byte _source = source;
        public readonly T Value = value;

        public bool IsAt(byte source, int offset) => _source == source && _offset == offset;
    }
}
