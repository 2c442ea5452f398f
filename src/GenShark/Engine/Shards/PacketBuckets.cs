using System.Runtime.CompilerServices;

namespace GenShark;

/// <summary>The buckets (<see cref="HostBuckets"/>) that the first packets of a capture belong to.</summary>
public sealed class PacketBuckets
{
    // In packets, of two bytes each: of more it must be found again.
    private const int Most = 1 << 24;

    private const int ChunkBits = 16, ChunkSize = 1 << ChunkBits;

    private readonly List<ushort[]> _chunks = [];
    private int _count;

    /// <summary>The next packet's bucket is known.</summary>
    public void Add(int bucket)
    {
        if (_count == Most) return;
        if (_count >> ChunkBits == _chunks.Count) _chunks.Add(GC.AllocateUninitializedArray<ushort>(ChunkSize));
        _chunks[_count >> ChunkBits][_count % ChunkSize] = (ushort)bucket;
        _count++;
    }

    /// <summary>The bucket of a packet.</summary>
    /// <param name="number">The packet's number, from 1.</param>
    /// <param name="bucket">The bucket.</param>
    /// <returns>False if it is not known.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryGet(int number, out int bucket)
    {
        int index = number - 1;
        bool isKnown = (uint)index < (uint)_count;
        bucket = isKnown ? _chunks[index >> ChunkBits][index % ChunkSize] : 0;
        return isKnown;
    }
}
