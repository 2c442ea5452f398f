using System.Runtime.CompilerServices;

namespace GenShark;

/// <summary>Protocols by a number that the carrying protocol holds: an EtherType, an IP protocol, a port. Named as in Wireshark.</summary>
public sealed class DispatchTable
{
    // Open addressing, a power of two, at most a quarter full: one probe in nearly all look-ups.
    private Entry[] _entries = new Entry[16];
    private int _count;

    // The keys that the user chose a protocol for: of two ports, they come first.
    private DispatchTable? _chosen;

    internal DispatchTable(string name, int id) => (Name, Id) = (name, id);

    /// <summary>Wireshark's name for the table: <c>udp.port</c>.</summary>
    public string Name { get; }

    /// <summary>The table's number, in the order in which tables were first asked for.</summary>
    public int Id { get; }

    /// <summary>Whether its keys only count protocols, which are asked one by one whether bytes look like their own.</summary>
    public bool HoldsGuesses { get; private set; }

    /// <summary>The protocol for a key, or null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Protocol? Find(uint key)
    {
        Entry[] entries = _entries;
        ref readonly Entry entry = ref entries[Slot(key, entries.Length)];
        return entry.Key == key || entry.Protocol is null ? entry.Protocol : FindBehind(key);
    }

    // Another key has the slot.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Protocol? FindBehind(uint key)
    {
        Entry[] entries = _entries;
        for (int i = Slot(key, entries.Length) + 1; ; i++)
        {
            ref readonly Entry entry = ref entries[i & (entries.Length - 1)];
            if (entry.Key == key || entry.Protocol is null) return entry.Protocol;
        }
    }

    /// <summary>The protocol for a key, if it accepts the bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Protocol? Find(uint key, in Slice payload) => Find(key) is { } protocol && (!protocol.IsSelective || protocol.Accepts(payload)) ? protocol : null;

    /// <summary>The protocol for a key, if it accepts the bytes, or may: <see cref="Protocol.AcceptsByDissection"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Protocol? Find(uint key, ReadOnlySpan<byte> frame, LayerWindow payload) =>
        Find(key) is { } protocol && (!protocol.IsSelective || Accepts(protocol, frame, payload)) ? protocol : null;

    /// <summary>As tshark tries ports: the server's if it is known, the lower one, then the higher; never port 0.</summary>
    public Protocol? FindByPort(uint source, uint destination, in Slice payload, uint server = 0)
    {
        if (_chosen?.FindByPort(source, destination, payload, server) is { } chosen) return chosen;
        (uint low, uint high) = source < destination ? (source, destination) : (destination, source);
        return (server != 0 ? Find(server, payload) : null) ?? (low != 0 ? Find(low, payload) : null) ?? (high != 0 ? Find(high, payload) : null);
    }

    /// <summary>As tshark tries ports: the lower one first, then the higher; never port 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Protocol? FindByPort(uint source, uint destination, ReadOnlySpan<byte> frame, LayerWindow payload)
    {
        uint low = Math.Min(source, destination), high = Math.Max(source, destination);
        return (low != 0 ? Find(low, frame, payload) : null) ?? (high != 0 ? Find(high, frame, payload) : null);
    }

    // Apart, so that scans need no slice for the many protocols that take whatever comes.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool Accepts(Protocol protocol, ReadOnlySpan<byte> frame, LayerWindow payload) => protocol.AcceptsByDissection || protocol.Accepts(payload.In(frame));

    /// <summary>The first protocol that the bytes look like, of a table whose keys only count (<see cref="AddGuess"/>).</summary>
    public Protocol? Guess(in Slice payload)
    {
        for (uint i = 0; i < _count; i++)
        {
            if (Find(i) is { } protocol && protocol.LooksLike(payload)) return protocol;
        }
        return null;
    }

    /// <summary>The first protocol that the bytes look like. One that they only may be of (<see cref="Protocol.Sifts"/>) is passed over unless it matters.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public Protocol? Guess(ReadOnlySpan<byte> frame, LayerWindow payload, LayerRoles roles)
    {
        Slice slice = payload.In(frame);
        for (uint i = 0; i < _count; i++)
        {
            if (Find(i) is { } protocol && (!protocol.Sifts || roles.Matters(protocol)) && protocol.LooksLike(slice)) return protocol;
        }
        return null;
    }

    /// <summary>Adds a protocol to be asked whether bytes look like its own.</summary>
    public void AddGuess(Protocol protocol)
    {
        HoldsGuesses = true;
        Add((uint)_count, protocol);
    }

    /// <summary>The table as a user wants it.</summary>
    /// <param name="decodeAs">What other protocols follow.</param>
    /// <param name="keeps">Which protocols stay.</param>
    internal DispatchTable Changed(IReadOnlyCollection<DecodeAs> decodeAs, Func<Protocol, bool> keeps)
    {
        var changed = new DispatchTable(Name, Id);
        foreach ((uint key, Protocol protocol) in Entries().Where(entry => keeps(entry.Protocol)).OrderBy(entry => entry.Key))
        {
            if (HoldsGuesses) changed.AddGuess(protocol);
            else changed.Add(key, protocol);
        }
        foreach (DecodeAs choice in decodeAs.Where(choice => keeps(choice.Target))) changed.Choose(choice);
        return changed;
    }

    private void Choose(DecodeAs choice)
    {
        _chosen ??= new DispatchTable(Name, Id);
        ulong last = Math.Min(choice.Last, (ulong)choice.First + ushort.MaxValue);
        for (ulong key = choice.First; key <= last; key++)
        {
            Add((uint)key, choice.Target);
            _chosen.Add((uint)key, choice.Target);
        }
    }

    /// <summary>Sets the protocol for a key; a later one replaces an earlier one, as decode-as does.</summary>
    public void Add(uint key, Protocol protocol)
    {
        if (_count * 4 >= _entries.Length) Grow();
        int i = Slot(key, _entries.Length);
        while (_entries[i].Protocol is not null && _entries[i].Key != key) i = (i + 1) & (_entries.Length - 1);
        if (_entries[i].Protocol is null) _count++;
        _entries[i] = new Entry(key, protocol);
    }

    /// <summary>All keys with their protocols, in no order.</summary>
    public IEnumerable<(uint Key, Protocol Protocol)> Entries()
    {
        foreach (Entry entry in _entries)
        {
            if (entry.Protocol is { } protocol) yield return (entry.Key, protocol);
        }
    }

    /// <summary>Whether any key leads to a protocol.</summary>
    public bool Holds(Protocol protocol)
    {
        foreach (Entry entry in _entries)
        {
            if (entry.Protocol == protocol) return true;
        }
        return false;
    }

    private static int Slot(uint key, int size) => (int)(key * 0x9E3779B1u >> 16) & (size - 1);

    private void Grow()
    {
        Entry[] old = _entries;
        _entries = new Entry[old.Length * 2];
        _count = 0;
        foreach (Entry entry in old)
        {
            if (entry.Protocol is { } protocol) Add(entry.Key, protocol);
        }
    }

    private readonly record struct Entry(uint Key, Protocol? Protocol);
}
