namespace GenShark;

/// <summary>
/// A packet's whole dissection: one flat array of nodes in display order, reused from packet to packet, and a heap for what
/// is not in the packet's bytes (texts, decoded names). A node's children follow it, one level deeper.
/// </summary>
public sealed class Tape
{
    private TapeNode[] _nodes = new TapeNode[256];
    private byte[] _heap = new byte[1024];
    private int _heapLength;

    /// <summary>More nodes than that are not added (tshark's <c>gui.max_tree_items</c>), nor any once values and texts take so many bytes: a hostile packet.</summary>
    internal const int MostNodes = 1_000_000, MostHeap = 128 << 20;

    public int Count { get; private set; }

    /// <summary>Whether no more nodes are added to the packet's.</summary>
    internal bool IsFull => Count >= MostNodes || _heapLength >= MostHeap;

    public ReadOnlySpan<TapeNode> Nodes => _nodes.AsSpan(0, Count);

    /// <summary>The index of a node that nobody wants: what is written to it is lost.</summary>
    public const int Discarded = -1;

    private TapeNode _discarded;

    /// <summary>A node to change in place; valid until the next node is added. Of one that is not there nobody wants anything either.</summary>
    public ref TapeNode this[int index] => ref (uint)index < (uint)Count ? ref _nodes[index] : ref _discarded;

    /// <summary>The bytes of a node's value that lies in the heap.</summary>
    public ReadOnlySpan<byte> HeapValue(in TapeNode node) => _heap.AsSpan((int)(uint)node.Value, (int)(node.Value >> 32));

    /// <summary>A node's own text, UTF-8; empty if it has none.</summary>
    public ReadOnlySpan<byte> Text(in TapeNode node) => _heap.AsSpan(node.TextStart, node.TextLength);

    /// <summary>The index behind the last descendant of a node.</summary>
    public int EndOf(int index)
    {
        if (index == Discarded) return Count;
        int depth = _nodes[index].Depth, end = index + 1;
        while (end < Count && _nodes[end].Depth > depth) end++;
        return end;
    }

    public void Clear()
    {
        Count = 0;
        _heapLength = 0;
    }

    /// <summary>Adds an empty node behind the last one, to be filled in place.</summary>
    public ref TapeNode Add()
    {
        if (Count == _nodes.Length) Array.Resize(ref _nodes, Count * 2);
        ref TapeNode node = ref _nodes[Count++];
        node = default;
        return ref node;
    }

    /// <summary>Takes back the nodes from <paramref name="index"/> on.</summary>
    public void RemoveFrom(int index) => Count = index;

    /// <summary>Copies bytes into the heap; returns them as a node's value.</summary>
    public ulong Store(ReadOnlySpan<byte> bytes)
    {
        int start = Reserve(bytes.Length);
        bytes.CopyTo(_heap.AsSpan(start));
        return (uint)start | (ulong)bytes.Length << 32;
    }

    /// <summary>Gives a node a text, which replaces its label or stands behind it.</summary>
    public void SetText(int index, ReadOnlySpan<byte> text, NodeFlags kind)
    {
        if ((uint)index >= (uint)Count) return;
        int start = Reserve(text.Length);
        text.CopyTo(_heap.AsSpan(start));
        ref TapeNode node = ref this[index];
        (node.TextStart, node.TextLength) = (start, text.Length);
        node.Flags = node.Flags & ~(NodeFlags.TextReplaces | NodeFlags.TextAppends) | kind;
    }

    /// <summary>Adds to a node's text; without one, the text stands behind the label.</summary>
    public void AppendText(int index, ReadOnlySpan<byte> text)
    {
        if ((uint)index >= (uint)Count) return;
        if (this[index].TextLength == 0)
        {
            SetText(index, text, NodeFlags.TextAppends);
            return;
        }
        int length = this[index].TextLength, start = Reserve(length + text.Length);
        ref TapeNode node = ref this[index];
        _heap.AsSpan(node.TextStart, length).CopyTo(_heap.AsSpan(start));
        text.CopyTo(_heap.AsSpan(start + length));
        (node.TextStart, node.TextLength) = (start, length + text.Length);
    }

    /// <summary>Moves the nodes from <paramref name="from"/> to <paramref name="end"/> in front of the node at <paramref name="to"/>: fields that
    /// a layer shows behind its own, but learns only when its payload is done (trailers).</summary>
    public void MoveTail(int from, int end, int to)
    {
        int count = end - from;
        if (count == 0 || from == to) return;
        // Rotation by three reversals: in place, so that nothing is allocated.
        _nodes.AsSpan(to, from - to).Reverse();
        _nodes.AsSpan(from, count).Reverse();
        _nodes.AsSpan(to, end - to).Reverse();
    }

    private int Reserve(int length)
    {
        int start = _heapLength, end = checked(start + length);
        if (end > _heap.Length) Array.Resize(ref _heap, Math.Max(end, _heap.Length * 2));
        _heapLength = end;
        return start;
    }
}
