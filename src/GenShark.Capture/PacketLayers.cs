namespace GenShark.Capture;

/// <summary>The layers of a packet that have a tree, from the outermost inwards, without the frame itself.</summary>
public readonly ref struct PacketLayers
{
    private readonly Dissection _dissection;
    private readonly PacketView _view;

    internal PacketLayers(Dissection dissection, PacketView view) => (_dissection, _view) = (dissection, view);

    public int Count
    {
        get
        {
            int count = 0;
            foreach (PacketLayer _ in this) count++;
            return count;
        }
    }

    public PacketLayer this[int index]
    {
        get
        {
            foreach (PacketLayer layer in this)
            {
                if (index-- == 0) return layer;
            }
            throw new ArgumentOutOfRangeException(nameof(index));
        }
    }

    public Enumerator GetEnumerator() => new(_dissection, _view);

    /// <summary>Goes through the layers.</summary>
    public ref struct Enumerator
    {
        private readonly Dissection _dissection;
        private readonly PacketView _view;
        private int _index;

        internal Enumerator(Dissection dissection, PacketView view) => (_dissection, _view) = (dissection, view);

        public readonly PacketLayer Current => new(_dissection, _view, _dissection.Layers[_index]);

        public bool MoveNext()
        {
            // The first layer is the frame.
            while (++_index < _dissection.LayerCount)
            {
                if (_dissection.Layers[_index] is { Node: >= 0, Protocol.IsShown: true }) return true;
            }
            return false;
        }
    }
}

/// <summary>One layer of a packet.</summary>
public readonly ref struct PacketLayer
{
    private readonly Dissection _dissection;
    private readonly PacketView _view;
    private readonly Layer _layer;

    internal PacketLayer(Dissection dissection, PacketView view, in Layer layer) => (_dissection, _view, _layer) = (dissection, view, layer);

    public Protocol Protocol => _layer.Protocol;

    /// <summary>The protocol's filter name in capitals: <c>TCP</c>.</summary>
    public string Name => _layer.Protocol.FilterName.ToUpperInvariant();

    /// <summary>The layer's first byte, from the start of its data source.</summary>
    public int Offset => _layer.Offset;

    /// <summary>The layer's bytes with its payload, as far as they were captured.</summary>
    public ReadOnlySpan<byte> Bytes
    {
        get
        {
            ReadOnlySpan<byte> source = _dissection.Source(_layer.Source);
            ReadOnlySpan<byte> captured = source[Math.Min(_layer.Offset, source.Length)..];
            return captured[..Math.Min(captured.Length, _layer.Length)];
        }
    }

    /// <summary>The first value of a field in this layer, as <c>-T fields</c> shows it; null if the layer has none.</summary>
    /// <exception cref="ArgumentException">No protocol has a field of this name.</exception>
    public string? this[string field] => _view.Value(_dissection, field, _layer.Node, _dissection.Tape.EndOf(_layer.Node));

    public override string ToString() => Name;
}
