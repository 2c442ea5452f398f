namespace GenShark;

/// <summary>
/// Pairs of hosts in a fixed number of buckets, by hash, so that they take no memory of their own. Buckets whose packets have to do with each other (a
/// tunnel's and those of the packets in it) are joined: they are given to one shard.
/// </summary>
public sealed class HostBuckets : FlowWatch
{
    /// <summary>How many buckets there are.</summary>
    public const int Count = 1 << 16;

    /// <summary>The bucket of packets that do not go between two hosts with IP addresses.</summary>
    public const int Others = 0;

    private const int None = -1;

    // If more of the packets might be for all shards, they are not: it would cost more than ending early where one is.
    private const int LeastShareNotForAll = 4;

    private readonly int[] _parents = [.. Enumerable.Range(0, Count)];
    private readonly long[] _packets = new long[Count];
    private readonly bool[] _tells = new bool[Count];
    private int _current = None;

    /// <summary>The bucket of the packets between two hosts, whichever way they go.</summary>
    public static int Of(in Address one, in Address other) =>
        IsInternet(one) && IsInternet(other) ? 1 + (int)((HashOf(one) + HashOf(other)) >> 33) % (Count - 1) : Others;

    /// <summary>Whether an address is one that only half of a pair is known of yet, or a link's: what such packets have to do with others no pair tells.</summary>
    internal static bool IsNoPair(in Address source, in Address destination) => source.Kind < AddressKind.IPv4 || destination.Kind < AddressKind.IPv4;

    private static bool IsInternet(in Address address) => address.Kind is AddressKind.IPv4 or AddressKind.IPv6;

    private static ulong HashOf(in Address address)
    {
        ulong mixed = (address.Low ^ (address.High + (ulong)address.Kind) * 0xC2B2AE3D27D4EB4F) * 0x9E3779B97F4A7C15;
        return (mixed ^ mixed >> 29) * 0xBF58476D1CE4E5B9;
    }

    /// <summary>Counts packets of a bucket: shards get about as many each.</summary>
    public void Add(int bucket, long packets) => _packets[bucket] += packets;

    /// <summary>Packets of a bucket may announce what packets between any hosts have to do with: every shard gets them.</summary>
    public void MarkForAll(int bucket) => _tells[bucket] = true;

    /// <summary>A packet has to do with those of several buckets: the one that was dissected last, if any was since the last call.</summary>
    public void Join(ReadOnlySpan<int> buckets)
    {
        foreach (int bucket in buckets) Note(bucket);
        _current = None;
    }

    /// <summary>Gives the buckets to shards.</summary>
    /// <param name="shards">How many there are.</param>
    /// <returns>The shard of each bucket, or <see cref="ShardMap.Every"/>.</returns>
    public byte[] Split(int shards)
    {
        var sets = new long[Count];
        var tells = new bool[Count];
        for (int bucket = 0; bucket < Count; bucket++)
        {
            sets[Find(bucket)] += _packets[bucket];
            tells[Find(bucket)] |= _tells[bucket];
        }
        if (LoadOf(sets, tells) > sets.Sum() / LeastShareNotForAll) Array.Clear(tells);
        var load = new long[shards];
        var shardOf = new byte[Count];
        // The largest first, each to the shard that has least.
        foreach (int set in Enumerable.Range(0, Count).Where(bucket => Find(bucket) == bucket).OrderByDescending(set => sets[set]))
        {
            if (tells[set])
            {
                shardOf[set] = ShardMap.Every;
                continue;
            }
            int least = load.IndexOf(load.Min());
            load[least] += sets[set];
            shardOf[set] = (byte)least;
        }
        for (int bucket = 0; bucket < Count; bucket++) shardOf[bucket] = shardOf[Find(bucket)];
        return shardOf;
    }

    private static long LoadOf(long[] sets, bool[] tells) => Enumerable.Range(0, Count).Where(set => tells[set]).Sum(set => sets[set]);

    internal override bool AsksAll => false;

    internal override void Begin(int frame) => _current = None;

    internal override void Note(in Address source, in Address destination)
    {
        if (!IsNoPair(source, destination)) Note(Of(source, destination));
    }

    internal override void NoteOthers() => Note(Others);

    internal override void NoteForAll(ulong key)
    {
        if (_current != None) MarkForAll(_current);
    }

    private void Note(int bucket)
    {
        if (_current == None) _current = bucket;
        else _parents[Find(bucket)] = Find(_current);
    }

    private int Find(int bucket)
    {
        while (_parents[bucket] != bucket) bucket = _parents[bucket] = _parents[_parents[bucket]];
        return bucket;
    }
}
