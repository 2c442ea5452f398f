namespace GenShark;

/// <summary>A piece of a datagram.</summary>
/// <param name="Frame">The packet that it came with.</param>
/// <param name="Offset">The place of its first byte in the datagram.</param>
/// <param name="Length">Its size in bytes.</param>
/// <param name="Stored">Where its bytes are kept until the datagram is complete.</param>
/// <param name="Flags">What is special about it.</param>
internal readonly record struct Fragment(int Frame, int Offset, int Length, int Stored, FragmentFlags Flags)
{
    /// <summary>The place behind its last byte in the datagram; more than 64 KiB at times.</summary>
    public int End => Offset + Length;

    public bool Is(FragmentFlags flag) => (Flags & flag) != 0;
}

/// <summary>What is special about a piece.</summary>
[Flags]
internal enum FragmentFlags
{
    None = 0,

    /// <summary>It says of itself that it is the last one.</summary>
    Tail = 1,

    /// <summary>It holds bytes that those in front of it hold as well.</summary>
    Overlap = 2,

    /// <summary>Bytes of it differ from the same ones of those in front of it.</summary>
    Conflict = 4,

    /// <summary>It says that it is the last one, and ends elsewhere than the first one that said so.</summary>
    MultipleTails = 8,

    /// <summary>It goes on behind the datagram's end.</summary>
    TooLong = 16,

    /// <summary>What makes it faulty.</summary>
    Faults = Conflict | MultipleTails | TooLong,
}
