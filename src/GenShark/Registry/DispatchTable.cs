using System.Runtime.CompilerServices;

namespace GenShark;

/// <summary>Protocols by a number that the carrying protocol holds: an EtherType, an IP protocol, a port. Named as in Wireshark.</summary>
public sealed class DispatchTable(string name)
{
    // Open addressing, a power of two, at most half full: one probe in nearly all look-ups.
    private uint[] _keys = new uint[16];
    private Protocol?[] _protocols = new Protocol?[16];
    private int _count;

    /// <summary>Wireshark's name for the table: <c>udp.port</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The protocol for a key, or null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Protocol? Find(uint key)
    {
        Protocol?[] protocols = _protocols;
        uint[] keys = _keys;
        for (int i = Slot(key, keys.Length); ; i = (i + 1) & (keys.Length - 1))
        {
            Protocol? protocol = protocols[i];
            if (protocol is null || keys[i] == key) return protocol;
        }
    }

    /// <summary>The protocol for a key, if it accepts the bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Protocol? Find(uint key, in Slice payload) => Find(key) is { } protocol && (!protocol.IsSelective || protocol.Accepts(payload)) ? protocol : null;

    /// <summary>As tshark tries ports: the lower one first, then the higher; never port 0.</summary>
    public Protocol? FindByPort(uint source, uint destination, in Slice payload)
    {
        (uint low, uint high) = source < destination ? (source, destination) : (destination, source);
        return (low != 0 ? Find(low, payload) : null) ?? (high != 0 ? Find(high, payload) : null);
    }

    /// <summary>The first protocol that the bytes look like, of a table whose keys only count (<see cref="AddGuess"/>).</summary>
    public Protocol? Guess(in Slice payload)
    {
        for (uint i = 0; i < _count; i++)
        {
            if (Find(i) is { } protocol && protocol.LooksLike(payload)) return protocol;
        }
        return null;
    }

    /// <summary>Adds a protocol to be asked whether bytes look like its own.</summary>
    public void AddGuess(Protocol protocol) => Add((uint)_count, protocol);

    /// <summary>Sets the protocol for a key; a later one replaces an earlier one, as decode-as does.</summary>
    public void Add(uint key, Protocol protocol)
    {
        if (_count * 2 >= _keys.Length) Grow();
        int i = Slot(key, _keys.Length);
        while (_protocols[i] is not null && _keys[i] != key) i = (i + 1) & (_keys.Length - 1);
        if (_protocols[i] is null) _count++;
        _keys[i] = key;
        _protocols[i] = protocol;
    }

    /// <summary>All keys with their protocols, in no order.</summary>
    public IEnumerable<(uint Key, Protocol Protocol)> Entries()
    {
        for (int i = 0; i < _keys.Length; i++)
        {
            if (_protocols[i] is { } protocol) yield return (_keys[i], protocol);
        }
    }

    private static int Slot(uint key, int size) => (int)(key * 0x9E3779B1u >> 16) & (size - 1);

    private void Grow()
    {
        var old = Entries().ToArray();
        _keys = new uint[_keys.Length * 2];
        _protocols = new Protocol?[_keys.Length];
        _count = 0;
        foreach (var (key, protocol) in old) Add(key, protocol);
    }
}
