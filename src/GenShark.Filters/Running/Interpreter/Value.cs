namespace GenShark.Filters.Interpreter;

/// <summary>One value while a filter runs: a number, a time, or the place of a run of bytes.</summary>
internal struct Value
{
    /// <summary>Numbers, booleans, IPv4 addresses, a double's bits, a time's seconds.</summary>
    public ulong Bits;

    /// <summary>The array that holds the bytes; null for bytes of a node on the tape.</summary>
    public byte[]? Array;

    /// <summary>Where the bytes begin in the array; or the node's index.</summary>
    public int Start;

    /// <summary>How many bytes there are in the array.</summary>
    public int Length;

    /// <summary>A time's nanoseconds.</summary>
    public int Nanoseconds;

    /// <summary>How many leading bits of an IP address count.</summary>
    public byte Prefix;

    /// <summary>Whether <see cref="Bits"/> is a signed number.</summary>
    public bool IsSigned;

    /// <summary>Which bytes of a node are meant.</summary>
    public NodeExtent Extent;
}

/// <summary>Which bytes are a node's value.</summary>
internal enum NodeExtent : byte
{
    /// <summary>Its own.</summary>
    Own,
    /// <summary>Its own up to the first zero: texts.</summary>
    ToZero,
    /// <summary>From its first byte to the end of its layer, payload included: what searches in a protocol look through.</summary>
    ToLayerEnd,
    /// <summary>Those that it was read from, whatever the value.</summary>
    Raw,
    /// <summary>Those of a GUID with its first three numbers least significant byte first, as GUIDs compare, however they stand on the wire.</summary>
    Guid,
}
