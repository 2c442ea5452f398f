namespace GenShark.Protocols;

/// <summary>A time on the wire: seconds since an era's start and a binary fraction (RFC 5905, 6).</summary>
/// <param name="Bits">Seconds in the high half, 2^-32 seconds in the low half.</param>
public readonly record struct NtpTimestamp(ulong Bits) : IWire<NtpTimestamp>
{
    private const int Size = 8;

    // From 1900-01-01 and, for times whose first bit is 0, from 2036-02-07 06:28:16, to 1970-01-01 (RFC 4330, 3).
    private const long FirstEra = -2_208_988_800, SecondEra = 2_085_978_496;

    /// <summary>The point in time; 1970-01-01 if the time is not known (all bits zero).</summary>
    public Timestamp Time
    {
        get
        {
            long seconds = (long)(Bits >> 32);
            int nanoseconds = (int)((Bits & uint.MaxValue) * 1_000_000_000 >> 32);
            if (seconds == 0 && nanoseconds == 0) return default;
            return new Timestamp(seconds + (seconds >> 31 == 0 ? SecondEra : FirstEra), nanoseconds);
        }
    }

    public static NtpTimestamp Read(scoped in Slice slice, int at) => new(slice.UInt64(at));

    public static int Measure(in Slice slice, int at) => Size;

    public static bool Walk(Dissection d, int field, in Slice slice, int at, NodeFlags flags, out int size)
    {
        size = Size;
        return d.Need(slice, at, Size) && (field < 0 || d.Time(field, slice, at, Size, Read(slice, at).Time, flags));
    }
}
