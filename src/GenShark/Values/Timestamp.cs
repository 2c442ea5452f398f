namespace GenShark;

/// <summary>A point in time: seconds since 1970-01-01T00:00:00Z (may be negative) and nanoseconds within the second (0 to 999,999,999).</summary>
public readonly record struct Timestamp(long Seconds, int Nanoseconds) : IComparable<Timestamp>
{
    public int CompareTo(Timestamp other)
    {
        int order = Seconds.CompareTo(other.Seconds);
        return order != 0 ? order : Nanoseconds.CompareTo(other.Nanoseconds);
    }

    /// <summary>The time as a <see cref="DateTime"/> in UTC, cut to 100 ns; clamped to what that type can hold.</summary>
    public DateTime ToDateTime()
    {
        const long Lowest = -62_135_596_800, Highest = 253_402_300_799;
        return DateTime.UnixEpoch.AddSeconds(Math.Clamp(Seconds, Lowest, Highest)).AddTicks(Nanoseconds / 100);
    }

    /// <summary>The time from <paramref name="right"/> to <paramref name="left"/>, by the rules of <see cref="Interval"/>.</summary>
    public static Interval operator -(Timestamp left, Timestamp right) => new Interval(left.Seconds, left.Nanoseconds) - new Interval(right.Seconds, right.Nanoseconds);

    public static bool operator <(Timestamp left, Timestamp right) => left.CompareTo(right) < 0;
    public static bool operator >(Timestamp left, Timestamp right) => left.CompareTo(right) > 0;
    public static bool operator <=(Timestamp left, Timestamp right) => left.CompareTo(right) <= 0;
    public static bool operator >=(Timestamp left, Timestamp right) => left.CompareTo(right) >= 0;
}
