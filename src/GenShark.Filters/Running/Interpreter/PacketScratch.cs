using GenShark.Output;

namespace GenShark.Filters.Interpreter;

/// <summary>What a running filter works on: the packet, a stack of values and a buffer for bytes that it makes. Reused from packet to packet.</summary>
internal sealed class PacketScratch
{
    private Value[] _values = new Value[64];
    private byte[] _buffer = new byte[512];
    private int _used;
    private ColumnValues? _columns;
    private bool _hasColumns;

    public Dissection Packet { get; private set; } = null!;

    public ReadOnlySpan<TapeNode> Nodes => Packet.Tape.Nodes;

    /// <summary>How many values are on the stack.</summary>
    public int Count { get; private set; }

    /// <summary>Room for a text as characters, for regular expressions.</summary>
    public char[] Characters { get; private set; } = new char[512];

    public ref Value this[int index] => ref _values[index];

    public void Begin(Dissection packet)
    {
        Packet = packet;
        Count = 0;
        _used = 0;
        _hasColumns = false;
    }

    /// <summary>The text of one of tshark's default columns.</summary>
    public ReadOnlySpan<byte> Column(int column)
    {
        _columns ??= new ColumnValues(FormatOptions.Default);
        if (!_hasColumns) _columns.Fill(Packet);
        _hasColumns = true;
        return _columns[column];
    }

    /// <summary>A new value on the stack, empty.</summary>
    public ref Value Push()
    {
        if (Count == _values.Length) Array.Resize(ref _values, Count * 2);
        ref Value value = ref _values[Count++];
        value = default;
        return ref value;
    }

    /// <summary>Takes values from the stack until it is as high as it was. The buffer is kept: it ends with the packet.</summary>
    public void Drop(int count) => Count = count;

    /// <summary>Moves the values from <paramref name="from"/> on down to <paramref name="to"/>: operands make way for results.</summary>
    public void Collapse(int from, int to)
    {
        Array.Copy(_values, from, _values, to, Count - from);
        Count -= from - to;
    }

    /// <summary>Room for bytes that a value is to hold.</summary>
    public Span<byte> Allocate(ref Value value, int length)
    {
        // Values that were made before keep the old array.
        if (_buffer.Length - _used < length) (_buffer, _used) = (new byte[Math.Max(_buffer.Length * 2, length)], 0);
        (value.Array, value.Start, value.Length) = (_buffer, _used, length);
        _used += length;
        return _buffer.AsSpan(value.Start, length);
    }

    public char[] EnsureCharacters(int length)
    {
        if (Characters.Length < length) Characters = new char[Math.Max(Characters.Length * 2, length)];
        return Characters;
    }

    /// <summary>The bytes of a value.</summary>
    public ReadOnlySpan<byte> Bytes(in Value value) =>
        value.Array is { } array ? array.AsSpan(value.Start, value.Length) : Bytes(value.Start, value.Extent);

    /// <summary>The bytes of a node.</summary>
    public ReadOnlySpan<byte> Bytes(int index, NodeExtent extent)
    {
        ref TapeNode node = ref Packet.Tape[index];
        int length = extent == NodeExtent.ToLayerEnd ? LayerEnd(node, index) - node.Offset : node.Length;
        ReadOnlySpan<byte> bytes = extent == NodeExtent.Raw ? SourceBytes(node, length) : NodeBytes(node, length);
        if (extent == NodeExtent.Guid && bytes.Length == 16 && (node.Flags & NodeFlags.LittleEndian) == 0) return Turn(bytes);
        int end = extent == NodeExtent.ToZero ? bytes.IndexOf((byte)0) : -1;
        return end < 0 ? bytes : bytes[..end];
    }

    private ReadOnlySpan<byte> Turn(ReadOnlySpan<byte> guid)
    {
        Value turned = default;
        new Guid(guid, bigEndian: true).TryWriteBytes(Allocate(ref turned, guid.Length));
        return turned.Array.AsSpan(turned.Start, turned.Length);
    }

    private ReadOnlySpan<byte> NodeBytes(in TapeNode node, int length)
    {
        if ((node.Flags & NodeFlags.HeapValue) != 0) return Packet.Tape.HeapValue(node);
        return (node.Flags & NodeFlags.SourceValue) == 0 ? default : SourceBytes(node, length);
    }

    private ReadOnlySpan<byte> SourceBytes(in TapeNode node, int length)
    {
        ReadOnlySpan<byte> source = Packet.Source(node.Source);
        int start = Math.Clamp(node.Offset, 0, source.Length);
        return source.Slice(start, Math.Clamp(length, 0, source.Length - start));
    }

    private int LayerEnd(in TapeNode node, int index)
    {
        foreach (ref readonly Layer layer in Packet.Layers)
        {
            // A layer without bytes may be shown anywhere.
            if (layer.Node == index) return layer.Length == 0 ? node.Offset : layer.Offset + layer.Length;
        }
        return Packet.Source(node.Source).Length;
    }
}
