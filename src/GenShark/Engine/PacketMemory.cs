using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace GenShark;

/// <summary>
/// What a protocol found out about packets when they passed in order, for those that are dissected again later: a capture
/// that is indexed, or a second pass. Empty unless the session keeps history.
/// </summary>
public sealed class PacketMemory<T>
{
    private const int ChunkSize = 64;

    // The items lie apart from what finds them: they may be large, and a dictionary that grows has twice the room that it needs.
    private readonly Dictionary<(int Frame, int Offset, byte Source), int> _places = [];
    private readonly List<T[]> _chunks = [];

    /// <summary>What was noted of the layer at <paramref name="slice"/>; false on the first visit.</summary>
    public bool TryRecall(Dissection dissection, in Slice slice, [MaybeNullWhen(false)] out T item)
    {
        item = default;
        if (!dissection.Session.IsRevisit || !_places.TryGetValue(KeyOf(dissection, slice), out int place)) return false;
        item = _chunks[place / ChunkSize][place % ChunkSize];
        return true;
    }

    /// <summary>Notes something of the layer, if the session keeps history.</summary>
    public void Remember(Dissection dissection, in Slice slice, T item) => Remember(dissection, slice.Source, slice.Offset, item);

    /// <summary>Notes something of the layer at a place of a data source.</summary>
    internal void Remember(Dissection dissection, byte source, int offset, T item)
    {
        if (!dissection.Session.KeepsHistory) return;
        ref int place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, (dissection.Frame.Number, offset, source), out bool isKnown);
        if (!isKnown) place = _places.Count - 1;
        if (place == _chunks.Count * ChunkSize) _chunks.Add(new T[ChunkSize]);
        _chunks[place / ChunkSize][place % ChunkSize] = item;
    }

    private static (int Frame, int Offset, byte Source) KeyOf(Dissection dissection, in Slice slice) => (dissection.Frame.Number, slice.Offset, slice.Source);
}
