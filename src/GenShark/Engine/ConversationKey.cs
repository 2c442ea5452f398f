namespace GenShark;

/// <summary>The two ends of a conversation, in one order whichever way a packet goes.</summary>
public readonly record struct ConversationKey
{
    private readonly Address _low, _high;
    private readonly uint _ports;

    /// <param name="source">Where the packet comes from.</param>
    /// <param name="sourcePort">Its port.</param>
    /// <param name="destination">Where it goes.</param>
    /// <param name="destinationPort">Its port.</param>
    /// <param name="isForward">True if the source is the lower of both ends.</param>
    public ConversationKey(Address source, ushort sourcePort, Address destination, ushort destinationPort, out bool isForward)
    {
        int order = Compare(source, destination);
        isForward = order < 0 || order == 0 && sourcePort <= destinationPort;
        (_low, _high, _ports) = isForward
            ? (source, destination, (uint)sourcePort << 16 | destinationPort)
            : (destination, source, (uint)destinationPort << 16 | sourcePort);
    }

    // Seeded, so that nobody can choose conversations for their hashes (wyhash's way of mixing).
    private static readonly ulong s_seed = (ulong)Random.Shared.NextInt64(), s_otherSeed = (ulong)Random.Shared.NextInt64();

    public override int GetHashCode()
    {
        ulong hosts = Mix(_low.Low ^ _low.High * 0x9E3779B97F4A7C15 ^ s_seed, _high.Low ^ _high.High * 0xC2B2AE3D27D4EB4F ^ s_otherSeed);
        return (int)Mix(hosts ^ s_otherSeed, _ports ^ s_seed);
    }

    private static ulong Mix(ulong left, ulong right)
    {
        ulong high = Math.BigMul(left, right, out ulong low);
        return high ^ low;
    }

    /// <summary>Whether a host comes before another, or is the same.</summary>
    internal static bool IsInOrder(in Address left, in Address right) => Compare(left, right) <= 0;

    private static int Compare(in Address left, in Address right)
    {
        int order = ((byte)left.Kind).CompareTo((byte)right.Kind);
        if (order == 0) order = left.High.CompareTo(right.High);
        return order != 0 ? order : left.Low.CompareTo(right.Low);
    }
}
