namespace GenShark;

/// <summary>One protocol's part of a packet: where it lies, and its first node on the tape.</summary>
public record struct Layer
{
    /// <summary>The protocol.</summary>
    public Protocol Protocol { get; internal set; }

    /// <summary>The data source's number.</summary>
    public byte Source { get; internal set; }

    /// <summary>Another unit of the layer before it, in the same payload: frame.protocols doesn't name it.</summary>
    public bool IsContinuation { get; internal set; }

    /// <summary>The first byte, from the start of the data source.</summary>
    public int Offset { get; internal set; }

    /// <summary>The bytes that the carrying protocol promises.</summary>
    public int Length { get; internal set; }

    /// <summary>Index on the tape of the layer's node; -1 without a tape.</summary>
    public int Node { get; internal set; }
}
