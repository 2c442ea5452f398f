namespace GenShark.Output;

/// <summary>
/// Nodes of a tape gathered by key, in the order in which the keys first stand: what formats need that allow a key only once.
/// Groups are made a level at a time and given back when the level is written, so that everything is reused.
/// </summary>
internal sealed class NodeGroups
{
    private const int Root = -1;

    private Dissection _packet = null!;

    // By node: the index behind its last descendant, its parent, and the next node of its group.
    private int[] _end = new int[256], _parent = new int[256], _next = new int[256];
    private Group[] _groups = new Group[256];
    private int _groupCount;

    // Group numbers by key, open addressing; a slot is in use if its stamp is the current one.
    private Slot[] _slots = new Slot[512];
    private int _stamp;
    private bool _keysAreLabels;

    private struct Group
    {
        public int First, Last, Count;
    }

    private struct Slot
    {
        public int Stamp, Group;
    }

    /// <summary>Some groups that were made together.</summary>
    public readonly record struct Level(int First, int End);

    public void Begin(Dissection packet)
    {
        _packet = packet;
        _groupCount = 0;
        int count = packet.Tape.Count;
        if (_end.Length < count)
        {
            int size = Math.Max(count, _end.Length * 2);
            (_end, _parent, _next) = (new int[size], new int[size], new int[size]);
            _slots = new Slot[2 * (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)size)];
        }
        FindEnds(packet.Tape.Nodes);
    }

    /// <summary>A node's children by name, text nodes by their text; the layers for -1.</summary>
    public Level Children(int node = Root)
    {
        int first = BeginLevel(keysAreLabels: true);
        int end = EndOf(node);
        for (int i = node + 1; i < end; i = _end[i]) Add(i);
        return new Level(first, _groupCount);
    }

    /// <summary>A node's descendants by their and their parents' names, without those of protocols below it or of what a filter does not name; the layers for -1.</summary>
    public Level Descendants(int node = Root, LayerFilter? filter = null)
    {
        int first = BeginLevel(keysAreLabels: false);
        int end = EndOf(node);
        for (int i = node + 1; i < end;)
        {
            Add(i);
            FieldInfo field = Registry.Field(_packet.Tape.Nodes[i].Field);
            bool isLeaf = field.Type == FieldType.Protocol || filter is not null && !filter.Names(field);
            i = isLeaf ? _end[i] : i + 1;
        }
        return new Level(first, _groupCount);
    }

    /// <summary>Gives back a level, which must be the last one made.</summary>
    public void Release(Level level) => _groupCount = level.First;

    public int FirstNode(int group) => _groups[group].First;

    /// <summary>The next node of the same group; -1 behind the last.</summary>
    public int NextNode(int node) => _next[node];

    public bool IsSeveral(int group) => _groups[group].Count > 1;

    public bool HasChildren(int node) => _end[node] > node + 1;

    private int EndOf(int node) => node == Root ? _packet.Tape.Count : _end[node];

    private void FindEnds(ReadOnlySpan<TapeNode> nodes)
    {
        Span<int> open = stackalloc int[256];
        int depth = 0;
        for (int i = 0; i < nodes.Length; i++)
        {
            while (depth > nodes[i].Depth) _end[open[--depth]] = i;
            _parent[i] = depth == 0 ? Root : open[depth - 1];
            open[depth++] = i;
        }
        while (depth > 0) _end[open[--depth]] = nodes.Length;
    }

    private int BeginLevel(bool keysAreLabels)
    {
        _stamp++;
        _keysAreLabels = keysAreLabels;
        return _groupCount;
    }

    private void Add(int node)
    {
        _next[node] = -1;
        ref Slot slot = ref Find(node);
        if (slot.Stamp == _stamp)
        {
            ref Group group = ref _groups[slot.Group];
            _next[group.Last] = node;
            group.Last = node;
            group.Count++;
            return;
        }
        if (_groupCount == _groups.Length) Array.Resize(ref _groups, _groupCount * 2);
        slot = new Slot { Stamp = _stamp, Group = _groupCount };
        _groups[_groupCount++] = new Group { First = node, Last = node, Count = 1 };
    }

    private ref Slot Find(int node)
    {
        int mask = _slots.Length - 1;
        for (int i = (int)Hash(node) & mask; ; i = (i + 1) & mask)
        {
            ref Slot slot = ref _slots[i];
            if (slot.Stamp != _stamp || SameKey(_groups[slot.Group].First, node)) return ref slot;
        }
    }

    private int Name(int node) => node == Root ? Root : Registry.Field(_packet.Tape.Nodes[node].Field).FirstId;

    private uint Hash(int node)
    {
        uint hash = (uint)Name(node) * 0x9E3779B1u;
        if (!_keysAreLabels) hash ^= (uint)Name(_parent[node]) * 0x85EBCA6Bu;
        else if (_packet.Tape.Nodes[node].Field == Registry.TextField)
        {
            foreach (byte letter in _packet.Tape.Text(_packet.Tape.Nodes[node])) hash = (hash ^ letter) * 0x01000193u;
        }
        return hash ^ hash >> 15;
    }

    private bool SameKey(int left, int right)
    {
        if (Name(left) != Name(right)) return false;
        if (!_keysAreLabels) return Name(_parent[left]) == Name(_parent[right]);
        ref readonly TapeNode a = ref _packet.Tape.Nodes[left], b = ref _packet.Tape.Nodes[right];
        return a.Field != Registry.TextField || _packet.Tape.Text(a).SequenceEqual(_packet.Tape.Text(b));
    }
}
