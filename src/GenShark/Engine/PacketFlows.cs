using System.Runtime.InteropServices;

namespace GenShark;

/// <summary>
/// Which packets have to do with each other: those between the same two hosts, and those of pairs of hosts that one packet brought together (a
/// tunnel, a quote). What sessions keep between packets is kept by pairs of hosts, so that a packet is dissected as it was once those before
/// it in its flow have been.
/// </summary>
public sealed class PacketFlows : FlowWatch
{
    // Packets without IP addresses are one flow.
    private const int Others = 0;

    private readonly Dictionary<(Address Low, Address High), int> _pairs = [];
    private readonly List<int> _parents = [Others];

    // More keys are not worth their memory: packets with others are part of one flow.
    private const int MostKeys = 1 << 20;

    private readonly Dictionary<ulong, int> _keys = [];
    private int _current = -1;

    /// <summary>How many flows there are, before some turned out to be one.</summary>
    public int Count => _parents.Count;

    /// <summary>How often two flows turned out to be one.</summary>
    public int Joins { get; private set; }

    /// <summary>A flow of the packet that was dissected last.</summary>
    public int Current => Math.Max(Others, _current);

    /// <summary>The flow that a flow turned out to be part of.</summary>
    public int Find(int flow)
    {
        while (_parents[flow] != flow) flow = _parents[flow] = _parents[_parents[flow]];
        return flow;
    }

    internal override bool AsksAll => true;

    internal override void Begin(int frame) => _current = -1;

    internal override void Note(in Address source, in Address destination)
    {
        if (source.Kind < AddressKind.IPv4 && destination.Kind < AddressKind.IPv4) return;
        (Address, Address) pair = ConversationKey.IsInOrder(source, destination) ? (source, destination) : (destination, source);
        ref int known = ref CollectionsMarshal.GetValueRefOrAddDefault(_pairs, pair, out bool exists);
        if (!exists)
        {
            known = _parents.Count;
            _parents.Add(known);
        }
        if (_current >= 0) Join(_current, known);
        else _current = known;
    }

    internal override void NoteOthers()
    {
        if (_current >= 0) Join(_current, Others);
        else _current = Others;
    }

    // What takes the place of an earlier announcement has to do with who found that.
    internal override void NoteForAll(ulong key)
    {
        NoteOthers();
        NoteKey(key);
    }

    internal override void NoteKey(ulong key)
    {
        if (_keys.TryGetValue(key, out int known)) Join(Current, known);
        else if (_keys.Count < MostKeys) _keys.Add(key, Current);
        else NoteOthers();
    }

    private void Join(int one, int other)
    {
        (one, other) = (Find(one), Find(other));
        if (one == other) return;
        _parents[Math.Max(one, other)] = Math.Min(one, other);
        Joins++;
    }
}
