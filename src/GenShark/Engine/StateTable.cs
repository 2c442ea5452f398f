using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace GenShark;

/// <summary>
/// What is kept between packets by a key: conversations, requests that wait for their answers, open files. Part of a session's state. Holds no more than
/// the session's <see cref="StateLimit"/>: what was not used for the longest time goes first.
/// </summary>
/// <typeparam name="TKey">What an item is known by.</typeparam>
/// <typeparam name="TValue">What is kept of it.</typeparam>
public sealed class StateTable<TKey, TValue> where TKey : IEquatable<TKey>
{
    private const int None = -1, FirstSize = 16, ChunkBits = 12, ChunkSize = 1 << ChunkBits;
    private const long Unused = long.MaxValue;

    // Chains are never that long, unless somebody chose the keys for their hashes.
    private const int LongestChain = 64;

    // Chains of items begin in _chains, by the hashes of their keys. Places that were given up are chained from _free. Only the first chunk of places grows:
    // what is kept stays where it is.
    private int[] _chains = [];
    private Item[][] _chunks = [];
    private int _places, _used, _free = None;

    // Counts the uses. The order of items is found only when one must go, for as many as there are then: those that were used since are passed over.
    private long _uses, _usesAtOrder;
    private int[] _byUse = [];
    private int _next;

    /// <summary>How many items there are.</summary>
    public int Count { get; private set; }

    /// <summary>The item of a key, which is used by that; false if there is none.</summary>
    public bool TryGet(in TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        int at = IndexOf(key, key.GetHashCode(), out _);
        value = at < 0 ? default : ItemAt(at).Value;
        if (at >= 0) ItemAt(at).Used = ++_uses;
        return at >= 0;
    }

    /// <summary>The item of a key, which is used by that; the type's default if there is none.</summary>
    public TValue? Find(in TKey key) => TryGet(key, out TValue? value) ? value : default;

    /// <summary>The place of a key's item, which is used by that; an empty one if there was none. Until something else is added.</summary>
    /// <param name="session">Tells how many there may be.</param>
    /// <param name="key">The key.</param>
    /// <param name="exists">Whether there was one.</param>
    public ref TValue? GetOrAdd(Session session, in TKey key, out bool exists)
    {
        int hash = key.GetHashCode(), at = IndexOf(key, hash, out int passed);
        exists = at >= 0;
        if (!exists) at = Add(session, key, hash, passed);
        ItemAt(at).Used = ++_uses;
        return ref ItemAt(at).Value;
    }

    /// <summary>Keeps an item; another of that key is forgotten.</summary>
    public void Set(Session session, in TKey key, TValue value) => GetOrAdd(session, key, out _) = value;

    /// <summary>Takes an item away; false if there is none.</summary>
    public bool Remove(in TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        int at = IndexOf(key, key.GetHashCode(), out _);
        value = at < 0 ? default : ItemAt(at).Value;
        if (at >= 0) RemoveAt(at);
        return at >= 0;
    }

    /// <inheritdoc cref="Remove(in TKey, out TValue)"/>
    public bool Remove(in TKey key) => Remove(key, out _);

    private int IndexOf(in TKey key, int hash, out int passed)
    {
        passed = 0;
        if (Count == 0) return None;
        int at = ChainOf(hash) - 1;
        for (; at >= 0; passed++)
        {
            ref Item item = ref ItemAt(at);
            if (item.Hash == hash && item.Key.Equals(key)) break;
            at = item.Next;
        }
        return at;
    }

    private int Add(Session session, in TKey key, int hash, int passed)
    {
        if (Count >= session.Choices.Limit.Most) Forget(session, TakeOldest());
        else if (passed >= LongestChain) Forget(session, LastOf(ChainOf(hash) - 1));
        int at = TakePlace();
        ref int chain = ref ChainOf(hash);
        ItemAt(at) = new Item { Hash = hash, Next = chain - 1, Key = key };
        chain = at + 1;
        Count++;
        return at;
    }

    private int TakeOldest()
    {
        while (true)
        {
            if (_next == _byUse.Length) Order();
            int at = _byUse[_next++];
            if (ItemAt(at).Used <= _usesAtOrder) return at;
        }
    }

    private void Order()
    {
        long[] uses = new long[_used];
        _byUse = new int[_used];
        for (int at = 0; at < _used; at++) (uses[at], _byUse[at]) = (ItemAt(at).Used, at);
        Array.Sort(uses, _byUse);
        (_next, _usesAtOrder) = (0, _uses);
    }

    private void Forget(Session session, int at)
    {
        RemoveAt(at);
        session.Choices.Limit.Tell(session.CurrentFrame);
    }

    private int LastOf(int at)
    {
        while (ItemAt(at).Next >= 0) at = ItemAt(at).Next;
        return at;
    }

    private int TakePlace()
    {
        if (_free == None)
        {
            if (_used == _places) Grow();
            return _used++;
        }
        int at = _free;
        _free = ItemAt(at).Next;
        return at;
    }

    private void Grow()
    {
        if (_places < ChunkSize)
        {
            Item[] first = _places == 0 ? [] : _chunks[0];
            Array.Resize(ref first, Math.Max(FirstSize, _places * 2));
            (_chunks, _places) = ([first], first.Length);
        }
        else
        {
            int chunks = _places >> ChunkBits;
            if (chunks == _chunks.Length) Array.Resize(ref _chunks, chunks * 2);
            _chunks[chunks] = new Item[ChunkSize];
            _places += ChunkSize;
        }
        if (_places > _chains.Length) Chain(new int[Math.Max(FirstSize, _chains.Length * 2)]);
    }

    private void Chain(int[] chains)
    {
        _chains = chains;
        for (int at = 0; at < _used; at++)
        {
            ref Item item = ref ItemAt(at);
            ref int chain = ref ChainOf(item.Hash);
            item.Next = chain - 1;
            chain = at + 1;
        }
    }

    private void RemoveAt(int at)
    {
        ref int place = ref ChainOf(ItemAt(at).Hash);
        if (place - 1 == at) place = ItemAt(at).Next + 1;
        else
        {
            int before = place - 1;
            while (ItemAt(before).Next != at) before = ItemAt(before).Next;
            ItemAt(before).Next = ItemAt(at).Next;
        }
        ItemAt(at) = new Item { Next = _free, Used = Unused };
        _free = at;
        Count--;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref Item ItemAt(int at) => ref _chunks[at >> ChunkBits][at & (ChunkSize - 1)];

    // The number of chains is a power of two: all bits of a hash must reach the lowest (MurmurHash3's finalizer).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref int ChainOf(int hash)
    {
        uint mixed = (uint)hash;
        mixed = (mixed ^ mixed >> 16) * 0x85EBCA6B;
        mixed = (mixed ^ mixed >> 13) * 0xC2B2AE35;
        return ref _chains[(int)(mixed ^ mixed >> 16) & (_chains.Length - 1)];
    }

    private struct Item
    {
        public int Hash, Next;
        public long Used;
        public TKey Key;
        public TValue? Value;
    }
}
