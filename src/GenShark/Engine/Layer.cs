namespace GenShark;

/// <summary>One protocol's part of a packet: where it lies, and its first node on the tape.</summary>
/// <param name="Protocol">The protocol.</param>
/// <param name="Source">The data source's number.</param>
/// <param name="Offset">The first byte, from the start of the data source.</param>
/// <param name="Length">The bytes that the carrying protocol promises.</param>
/// <param name="Node">Index on the tape of the layer's node; -1 without a tape.</param>
public readonly record struct Layer(Protocol Protocol, byte Source, int Offset, int Length, int Node)
{
    /// <summary>Another unit of the layer before it, in the same payload: frame.protocols doesn't name it.</summary>
    public bool IsContinuation { get; init; }
}
