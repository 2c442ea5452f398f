using System.Runtime.InteropServices;

namespace GenShark.Capture.Index;

/// <summary>A list that grows by pieces, so that it is never copied and wastes no more than a piece.</summary>
internal sealed class Column<T> where T : unmanaged
{
    private const int PieceBits = 16, PieceSize = 1 << PieceBits;

    private readonly List<T[]> _pieces = [];

    public int Count { get; private set; }

    public T this[int index] => _pieces[index >> PieceBits][index & (PieceSize - 1)];

    public void Add(T item)
    {
        if (Count >> PieceBits == _pieces.Count) _pieces.Add(GC.AllocateUninitializedArray<T>(PieceSize));
        _pieces[Count >> PieceBits][Count & (PieceSize - 1)] = item;
        Count++;
    }

    /// <summary>Writes the items as they lie in memory.</summary>
    public void WriteTo(Stream stream)
    {
        for (int i = 0; i < _pieces.Count; i++) stream.Write(MemoryMarshal.AsBytes(_pieces[i].AsSpan(0, Math.Min(PieceSize, Count - (i << PieceBits)))));
    }

    /// <summary>Adds items that <see cref="WriteTo"/> wrote.</summary>
    /// <exception cref="EndOfStreamException">There are fewer.</exception>
    public void ReadFrom(Stream stream, int count)
    {
        for (int left = count; left > 0; left -= PieceSize)
        {
            T[] piece = GC.AllocateUninitializedArray<T>(PieceSize);
            stream.ReadExactly(MemoryMarshal.AsBytes(piece.AsSpan(0, Math.Min(left, PieceSize))));
            _pieces.Add(piece);
        }
        Count = count;
    }
}
