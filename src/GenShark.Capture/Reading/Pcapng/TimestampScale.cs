using System.Runtime.CompilerServices;

namespace GenShark.Capture.Reading.Pcapng;

/// <summary>Turns an interface's time stamps into times (if_tsresol, if_tsoffset).</summary>
internal readonly struct TimestampScale
{
    private const ulong NanosecondsPerSecond = 1_000_000_000;
    private readonly long _offset;

    /// <param name="unitsPerSecond">How many units make a second.</param>
    /// <param name="offset">Seconds to add.</param>
    public TimestampScale(ulong unitsPerSecond, long offset)
    {
        UnitsPerSecond = unitsPerSecond;
        _offset = offset;
    }

    public ulong UnitsPerSecond { get; }

    /// <summary>How many decimals of a second the units are good for, of those that tshark shows.</summary>
    public byte Decimals => UnitsPerSecond switch
    {
        >= NanosecondsPerSecond => 9,
        >= 1_000_000 => 6,
        >= 1000 => 3,
        >= 100 => 2,
        >= 10 => 1,
        _ => 0,
    };

    /// <summary>The units that if_tsresol stands for: a negative power of 10, or of 2 with the high bit set; the most there are, where 64 bits do not hold them.</summary>
    public static ulong Units(byte resolution)
    {
        int exponent = resolution & 0x7f;
        if ((resolution & 0x80) != 0) return exponent < 64 ? 1ul << exponent : ulong.MaxValue;
        if (exponent > 19) return ulong.MaxValue;
        ulong units = 1;
        for (; exponent > 0; exponent--) units *= 10;
        return units;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Timestamp ToTime(ulong stamp)
    {
        // Division by a constant is a multiplication; nearly all captures have one of these two.
        if (UnitsPerSecond == 1_000_000)
        {
            ulong seconds = stamp / 1_000_000;
            return new Timestamp((long)seconds + _offset, (int)((stamp - seconds * 1_000_000) * 1000));
        }
        if (UnitsPerSecond == NanosecondsPerSecond)
        {
            ulong seconds = stamp / NanosecondsPerSecond;
            return new Timestamp((long)seconds + _offset, (int)(stamp - seconds * NanosecondsPerSecond));
        }
        return ToOddTime(stamp);
    }

    /// <summary>In units so small that a second of them takes more than 34 bits, the fraction runs over, here as in tshark.</summary>
    private Timestamp ToOddTime(ulong stamp)
    {
        (ulong seconds, ulong fraction) = Math.DivRem(stamp, UnitsPerSecond);
        return new Timestamp(unchecked((long)seconds + _offset), (int)unchecked(fraction * NanosecondsPerSecond / UnitsPerSecond));
    }
}
