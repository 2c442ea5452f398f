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

    // Chosen anew by each process, so that nobody can choose conversations for their hashes.
    private static readonly ulong s_lowest = NewFactor(), s_low = NewFactor(), s_high = NewFactor(), s_highest = NewFactor(), s_port = NewFactor();

    private static ulong NewFactor() => (ulong)Random.Shared.NextInt64() << 1 | 1;

    // Multilinear: the upper half of the sum of all parts, each times a factor of its own.
    public override int GetHashCode() =>
        (int)(_low.Low * s_lowest + _low.High * s_low + _high.Low * s_high + _high.High * s_highest + _ports * s_port >> 32);

    /// <summary>Whether a host comes before another, or is the same.</summary>
    internal static bool IsInOrder(in Address left, in Address right) => Compare(left, right) <= 0;

    private static int Compare(in Address left, in Address right)
    {
        int order = ((byte)left.Kind).CompareTo((byte)right.Kind);
        if (order == 0) order = left.High.CompareTo(right.High);
        return order != 0 ? order : left.Low.CompareTo(right.Low);
    }
}
