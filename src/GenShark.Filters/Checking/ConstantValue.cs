namespace GenShark.Filters.Checking;

/// <summary>A constant's value, in the form that values of its type have.</summary>
public sealed class ConstantValue
{
    public required FilterType Type { get; init; }

    /// <summary>Whole numbers (negative ones as two's complement of 64 bits), booleans (0 or 1), IPv4 addresses, a double's bits, a time's seconds.</summary>
    public ulong Bits { get; init; }

    /// <summary>Whether <see cref="Bits"/> holds a signed number. One of an unsigned type can become signed by arithmetic.</summary>
    public bool IsSigned { get; init; }

    /// <summary>The nanoseconds of times, of the sign of the seconds.</summary>
    public int Nanoseconds { get; init; }

    /// <summary>The bytes of strings, byte runs and IPv6 addresses.</summary>
    public byte[] Bytes { get; init; } = [];

    /// <summary>How many leading bits of an IP address count.</summary>
    public int Prefix { get; init; }
}
