namespace GenShark;

/// <summary>What a layer says of the piece that it carries.</summary>
/// <param name="Datagram">Which datagram between two addresses it is a piece of.</param>
/// <param name="Offset">The place of its first byte in that, in bytes.</param>
/// <param name="MoreFollow">False for the last piece.</param>
public readonly record struct FragmentPlace(ulong Datagram, int Offset, bool MoreFollow)
{
    /// <summary>False if the carrier holds less than it promises.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether this is no piece, but says that the datagram ends with those that came.</summary>
    public bool OnlyEnds { get; init; }

    /// <summary>Whether pieces are not put together. The first is then read as far as it goes.</summary>
    public bool StaysApart { get; init; }

    /// <summary>Whether the first piece is read as far as it goes if bytes of it lack, so that it can't be put together with others.</summary>
    public bool ReadsCut { get; init; }
}
