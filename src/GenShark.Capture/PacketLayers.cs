namespace GenShark.Capture;

/// <summary>Layers of a packet that have a tree, from the outermost inwards: all but the frame itself, or those of one protocol.</summary>
public readonly ref struct PacketLayers
{
    private readonly Dissection _dissection;
    private readonly PacketView _view;
    private readonly string? _name;
    private readonly int _first;

    // The first layer is the frame.
    internal PacketLayers(Dissection dissection, PacketView view, string? name = null, int first = 1) =>
        (_dissection, _view, _name, _first) = (dissection, view, name, first);

    internal static PacketLayers WithFrame(Dissection dissection, PacketView view, string name) => new(dissection, view, name, 0);

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

    /// <summary>The layers' names in capitals.</summary>
    public IReadOnlyList<string> Names
    {
        get
        {
            var names = new List<string>();
            foreach (PacketLayer layer in this) names.Add(layer.Name);
            return names;
        }
    }

    public Enumerator GetEnumerator() => new(_dissection, _view, _name, _first);

    internal bool TryGetFirst(out PacketLayer layer)
    {
        Enumerator layers = GetEnumerator();
        bool found = layers.MoveNext();
        layer = found ? layers.Current : default;
        return found;
    }

    /// <summary>Goes through the layers.</summary>
    public ref struct Enumerator
    {
        private readonly Dissection _dissection;
        private readonly PacketView _view;
        private readonly string? _name;
        private int _index;

        internal Enumerator(Dissection dissection, PacketView view, string? name, int first) =>
            (_dissection, _view, _name, _index) = (dissection, view, name, first - 1);

        public readonly PacketLayer Current => new(_dissection, _view, _dissection.Layers[_index]);

        public bool MoveNext()
        {
            while (++_index < _dissection.LayerCount)
            {
                if (_dissection.Layers[_index] is not { Node: >= 0, Protocol: { IsShown: true } protocol }) continue;
                if (_name is null || FieldNaming.Same(protocol.FilterName, _name)) return true;
            }
            return false;
        }
    }
}
