namespace GenShark.Capture.Live;

/// <summary>What became of an interface's packets.</summary>
/// <param name="Interface">Its name.</param>
/// <param name="Captured">Packets that were captured.</param>
/// <param name="Received">Packets that the kernel saw and the filter let pass; on <c>lo</c> each counts twice.</param>
/// <param name="Dropped">Packets that found the buffer full.</param>
/// <param name="InterfaceDropped">Packets that the card or its driver dropped.</param>
public sealed record InterfaceStatistics(string Interface, long Captured, long Received, long Dropped, long InterfaceDropped)
{
    /// <summary>The same interface's packets in two captures.</summary>
    public static InterfaceStatistics operator +(InterfaceStatistics left, InterfaceStatistics right) => new(
        left.Interface, left.Captured + right.Captured, left.Received + right.Received, left.Dropped + right.Dropped, left.InterfaceDropped + right.InterfaceDropped);
}
