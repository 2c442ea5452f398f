using System.Runtime.CompilerServices;

namespace GenShark.Capture.Sharding;

/// <summary>The frames of a shard. Not for several threads at a time.</summary>
/// <param name="shard">The shard.</param>
internal sealed class ShardFrames(Shard shard)
{
    private readonly HostFinder _hosts = new();

    /// <summary>Whether the shard dissects a frame, which comes next.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="shows">Whether it is this shard that shows it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Takes(in Frame frame, out bool shows) => shard.Takes(shard.Map.Known.TryGet(frame.Number, out int bucket) ? bucket : _hosts.OuterOf(frame), out shows);
}
