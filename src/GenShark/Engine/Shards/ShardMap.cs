namespace GenShark;

/// <summary>Which shard of a capture dissects which packets.</summary>
/// <param name="shardOf">The shard of each bucket of hosts (<see cref="HostBuckets.Split"/>).</param>
/// <param name="known">The buckets of packets, as far as they are known.</param>
public sealed class ShardMap(byte[] shardOf, PacketBuckets known)
{
    /// <summary>The number that stands for all shards.</summary>
    public const byte Every = byte.MaxValue;

    /// <summary>The buckets of packets, as far as they are known.</summary>
    public PacketBuckets Known => known;

    /// <summary>The shard of a bucket, or <see cref="Every"/>.</summary>
    public byte this[int bucket] => shardOf[bucket];
}
