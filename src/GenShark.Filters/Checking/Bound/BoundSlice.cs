using System.Collections.Generic;

namespace GenShark.Filters.Checking;

/// <summary>Bytes of a value. Negative starts count from its end.</summary>
/// <param name="Start">The first byte.</param>
/// <param name="Length">How many; null for all that follow.</param>
public readonly record struct ByteRange(int Start, int? Length);

/// <summary>Parts of a value's bytes, joined.</summary>
public sealed class BoundSlice(BoundValue operand, IReadOnlyList<ByteRange> ranges) : BoundValue(FilterType.Bytes)
{
    public BoundValue Operand { get; } = operand;

    /// <summary>The parts; none means all the bytes: a value that is compared with a slice.</summary>
    public IReadOnlyList<ByteRange> Ranges { get; } = ranges;

    public override string ToString() => $"{Operand}[{string.Join(", ", Ranges)}]";
}
