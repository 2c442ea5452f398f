namespace GenShark;

/// <summary>A relative time. As in Wireshark's nstime, both parts carry the sign: -0.5 s is (0, -500,000,000).</summary>
public readonly record struct Interval(long Seconds, int Nanoseconds) : IComparable<Interval>
{
    private const int NanosecondsPerSecond = 1_000_000_000;

    /// <summary>Brings both parts to one sign and the nanoseconds under one second.</summary>
    public static Interval Normalize(long seconds, long nanoseconds)
    {
        seconds += nanoseconds / NanosecondsPerSecond;
        nanoseconds %= NanosecondsPerSecond;
        if (seconds > 0 && nanoseconds < 0) { seconds--; nanoseconds += NanosecondsPerSecond; }
        else if (seconds < 0 && nanoseconds > 0) { seconds++; nanoseconds -= NanosecondsPerSecond; }
        return new Interval(seconds, (int)nanoseconds);
    }

    public static Interval FromMilliseconds(long milliseconds) => Normalize(milliseconds / 1000, milliseconds % 1000 * 1_000_000);

    /// <summary>The sum. Captures may lie about nanoseconds; as in tshark one second is carried or borrowed at most, and what does not fit into 32 bits wraps.</summary>
    public static Interval operator +(Interval left, Interval right)
    {
        long seconds = unchecked(left.Seconds + right.Seconds);
        int nanoseconds = unchecked(left.Nanoseconds + right.Nanoseconds);
        if (nanoseconds >= NanosecondsPerSecond || seconds < 0 && nanoseconds > 0) return new Interval(seconds + 1, nanoseconds - NanosecondsPerSecond);
        if (nanoseconds <= -NanosecondsPerSecond || seconds > 0 && nanoseconds < 0) return new Interval(seconds - 1, nanoseconds + NanosecondsPerSecond);
        return new Interval(seconds, nanoseconds);
    }

    /// <summary>The difference. Captures may lie about nanoseconds; as in tshark one second is borrowed at most, and what does not fit into 32 bits wraps.</summary>
    public static Interval operator -(Interval left, Interval right)
    {
        long seconds = unchecked(left.Seconds - right.Seconds);
        int nanoseconds = unchecked(left.Nanoseconds - right.Nanoseconds);
        if (seconds > 0 && nanoseconds < 0) return new Interval(seconds - 1, unchecked(nanoseconds + NanosecondsPerSecond));
        if (seconds < 0 && nanoseconds > 0) return new Interval(seconds + 1, nanoseconds - NanosecondsPerSecond);
        return new Interval(seconds, nanoseconds);
    }

    public int CompareTo(Interval other)
    {
        int order = Seconds.CompareTo(other.Seconds);
        return order != 0 ? order : Nanoseconds.CompareTo(other.Nanoseconds);
    }

    /// <summary>The interval in seconds, rounded to what a double holds.</summary>
    public double TotalSeconds => Seconds + Nanoseconds / 1e9;

    public static bool operator <(Interval left, Interval right) => left.CompareTo(right) < 0;
    public static bool operator >(Interval left, Interval right) => left.CompareTo(right) > 0;
    public static bool operator <=(Interval left, Interval right) => left.CompareTo(right) <= 0;
    public static bool operator >=(Interval left, Interval right) => left.CompareTo(right) >= 0;
}
