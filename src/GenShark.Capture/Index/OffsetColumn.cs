using System.Runtime.InteropServices;

namespace GenShark.Capture.Index;

/// <summary>Where records start, in order: 4 bytes each, as distances from the first of every 64.</summary>
internal sealed class OffsetColumn
{
    private const int GroupSize = 64;

    /// <summary>Stands for a distance that <see cref="_far"/> has.</summary>
    private const uint Far = uint.MaxValue;

    private readonly Column<long> _firsts = new();
    private readonly Column<uint> _distances = new();
    private readonly Dictionary<int, long> _far = [];

    public int Count => _distances.Count;

    public long this[int index] => _distances[index] is var distance && distance != Far ? _firsts[index / GroupSize] + distance : _far[index];

    public void Add(long offset)
    {
        if (Count % GroupSize == 0) _firsts.Add(offset);
        long distance = offset - _firsts[_firsts.Count - 1];
        bool isFar = distance is < 0 or >= Far;
        if (isFar) _far[Count] = offset;
        _distances.Add(isFar ? Far : (uint)distance);
    }

    /// <summary>Writes the offsets whole, in 8 bytes each.</summary>
    public void WriteTo(Stream stream)
    {
        Span<long> group = stackalloc long[GroupSize];
        for (int first = 0; first < Count; first += GroupSize)
        {
            int size = Math.Min(GroupSize, Count - first);
            for (int i = 0; i < size; i++) group[i] = this[first + i];
            stream.Write(MemoryMarshal.AsBytes(group[..size]));
        }
    }

    /// <summary>Adds offsets that <see cref="WriteTo"/> wrote.</summary>
    /// <exception cref="EndOfStreamException">There are fewer.</exception>
    public void ReadFrom(Stream stream, int count)
    {
        Span<long> group = stackalloc long[GroupSize];
        for (int left = count; left > 0; left -= GroupSize)
        {
            Span<long> read = group[..Math.Min(GroupSize, left)];
            stream.ReadExactly(MemoryMarshal.AsBytes(read));
            foreach (long offset in read) Add(offset);
        }
    }
}
