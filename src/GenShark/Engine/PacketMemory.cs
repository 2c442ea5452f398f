using System.Diagnostics.CodeAnalysis;

namespace GenShark;

/// <summary>
/// What a protocol found out about packets when they passed in order, for those that are dissected again later: a capture
/// that is indexed, or a second pass. Empty unless the session keeps history.
/// </summary>
public sealed class PacketMemory<T>
{
    private readonly Dictionary<(int Frame, int Offset, byte Source), T> _items = [];

    /// <summary>What was noted of the layer at <paramref name="slice"/>; false on the first visit.</summary>
    public bool TryRecall(Dissection dissection, in Slice slice, [MaybeNullWhen(false)] out T item)
    {
        item = default;
        return dissection.Session.IsRevisit && _items.TryGetValue((dissection.Frame.Number, slice.Offset, slice.Source), out item);
    }

    /// <summary>Notes something of the layer, if the session keeps history.</summary>
    public void Remember(Dissection dissection, in Slice slice, T item)
    {
        if (dissection.Session.KeepsHistory) _items[(dissection.Frame.Number, slice.Offset, slice.Source)] = item;
    }
}
