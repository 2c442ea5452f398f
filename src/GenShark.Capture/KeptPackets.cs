using GenShark.Capture.Reading;

namespace GenShark.Capture;

/// <summary>Where the packets that passed stand, so that each can be dissected again: an index, no packets.</summary>
internal sealed unsafe class KeptPackets
{
    private readonly List<Item> _items = [];

    /// <summary>What must be known of a packet beside its bytes.</summary>
    private readonly record struct Item(PacketIndexEntry Entry, int Number, Interval Delta);

    public int Count => _items.Count;

    public void Clear() => _items.Clear();

    /// <summary>A packet's number in the capture.</summary>
    public int NumberOf(int index) => _items[index].Number;

    public void Add(in PacketIndexEntry entry, in Frame frame, in FrameTimes times) =>
        _items.Add(new Item(entry, frame.Number, times.Delta));

    /// <summary>Dissects a packet again, apart from the one that <paramref name="latest"/> holds.</summary>
    public Dissection Dissect(int index, CaptureReader reader, Dissection latest)
    {
        Item item = _items[index];
        // The packet before in the list is the one that was displayed before.
        Timestamp? displayed = index == 0 ? null : TimeOf(reader.ReadAt(_items[index - 1].Entry, _items[index - 1].Number));
        Frame read = reader.ReadAt(item.Entry, item.Number);
        byte[] bytes = GC.AllocateUninitializedArray<byte>(Math.Max(1, read.StoredLength), pinned: true);
        Frame frame = read.CopyTo((byte*)System.Runtime.CompilerServices.Unsafe.AsPointer(ref bytes[0]));
        var dissection = new Dissection(latest.Session) { WantsText = latest.WantsText, WantsColumns = latest.WantsColumns, FrameOwner = bytes };
        dissection.Dissect(frame, new FrameTimes(
            TimeOf(frame) - latest.Session.Clock.First,
            item.Delta,
            displayed is { } before ? TimeOf(frame) - before : default));
        return dissection;
    }

    private static Timestamp TimeOf(in Frame frame) => frame.HasTime ? frame.Time : default;
}
