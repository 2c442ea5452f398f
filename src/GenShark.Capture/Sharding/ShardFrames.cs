namespace GenShark.Capture.Sharding;

/// <summary>The frames of a shard. Not for several threads at a time.</summary>
/// <param name="shard">The shard.</param>
internal sealed class ShardFrames(Shard shard)
{
    private readonly HostFinder _hosts = new();

    /// <summary>Whether a frame belongs to the shard.</summary>
    public bool Has(in Frame frame) => shard.Owns(_hosts.OuterOf(frame));
}
