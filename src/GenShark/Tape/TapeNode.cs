using System.Runtime.InteropServices;

namespace GenShark;

/// <summary>One field of a packet, in 40 bytes. Where it lies, how deep it hangs, what it holds.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct TapeNode
{
    /// <summary>The value of integers, booleans, IPv4 addresses; the bits of floats; the seconds of times; else see the flags.</summary>
    public ulong Value;

    /// <summary>The field's number in <see cref="Registry"/>.</summary>
    public int Field;

    /// <summary>The first byte, from the start of the data source.</summary>
    public int Offset;

    /// <summary>Size in bytes; 0 for what was computed.</summary>
    public int Length;

    /// <summary>The nanoseconds of times.</summary>
    public int Nanoseconds;

    /// <summary>Where the node's own text starts in the tape's heap.</summary>
    public int TextStart;

    /// <summary>Length in bytes of the node's own text (UTF-8).</summary>
    public int TextLength;

    public NodeFlags Flags;

    /// <summary>0 for layers of the packet, one more for each level below.</summary>
    public byte Depth;

    /// <summary>The data source's number: 0 is the frame.</summary>
    public byte Source;

    /// <summary>Which of its protocol's layers was entered last when the node was made, from 1; not counted if only some fields are wanted.</summary>
    public byte LayerNumber;

    public readonly bool IsHidden => (Flags & NodeFlags.Hidden) != 0;
    public readonly bool IsGenerated => (Flags & NodeFlags.Generated) != 0;
}
