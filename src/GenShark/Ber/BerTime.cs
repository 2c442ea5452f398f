namespace GenShark;

/// <summary>ASN.1's times, which are digits (X.680, 46 and 47).</summary>
internal static class BerTime
{
    /// <summary>In characters.</summary>
    public const int ShortestUtc = 10, LongestUtc = 19, ShortestGeneralized = 14, LongestGeneralized = 23;

    /// <summary>Whether the digits are there that every UTCTime starts with.</summary>
    public static bool StartsUtc(ReadOnlySpan<byte> time) => time.Length >= ShortestUtc && AreDigits(time[..ShortestUtc]);

    /// <summary>Writes a UTCTime with dashes, colons and its zone; false if it is none.</summary>
    public static bool TryWriteUtc(TextBuilder text, ReadOnlySpan<byte> time)
    {
        if (!StartsUtc(time)) return false;
        text.Append(time[0] < '5' ? "20"u8 : "19"u8).Append(time[..2]).Append('-').Append(time.Slice(2, 2)).Append('-').Append(time.Slice(4, 2))
            .Append(' ').Append(time.Slice(6, 2)).Append(':').Append(time.Slice(8, 2));
        int next = ShortestUtc;
        if (time.Length >= next + 2 && AreDigits(time.Slice(next, 2)))
        {
            text.Append(':').Append(time.Slice(next, 2));
            next += 2;
        }
        if (next == time.Length) return false;
        if (time[next] == 'Z')
        {
            text.Append(" (UTC)"u8);
            return next + 1 == time.Length;
        }
        bool hasOffset = time[next] is (byte)'+' or (byte)'-' && time.Length == next + 5 && AreDigits(time[(next + 1)..]);
        if (hasOffset) text.Append(" (UTC"u8).Append(time[next..]).Append(')');
        return hasOffset;
    }

    /// <summary>Reads a GeneralizedTime.</summary>
    public static bool TryReadGeneralized(ReadOnlySpan<byte> time, out Timestamp value)
    {
        value = default;
        if (time.Length < ShortestGeneralized || !AreDigits(time[..ShortestGeneralized])) return false;
        int next = 10;
        int minute = Pair(time, ref next), second = Pair(time, ref next), nanoseconds = Fraction(time, ref next);
        (int year, int month, int day, int hour) = (Number(time[..4]), Number(time.Slice(4, 2)), Number(time.Slice(6, 2)), Number(time.Slice(8, 2)));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || hour > 23 || minute > 59 || second > 60) return false;
        int offset = 0;
        if (next < time.Length && time[next] is (byte)'+' or (byte)'-')
        {
            int sign = time[next++] == '-' ? 1 : -1;
            offset = sign * (Pair(time, ref next) * 60 + Pair(time, ref next)) * 60;
        }
        long days = new DateOnly(year, month, day).DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;
        value = new Timestamp(days * 86_400 + hour * 3_600 + minute * 60 + second + offset, nanoseconds);
        return true;
    }

    private static int Pair(ReadOnlySpan<byte> time, ref int next)
    {
        if (time.Length < next + 2 || !AreDigits(time.Slice(next, 2))) return 0;
        next += 2;
        return Number(time.Slice(next - 2, 2));
    }

    private static int Fraction(ReadOnlySpan<byte> time, ref int next)
    {
        if (next >= time.Length || time[next] is not ((byte)'.' or (byte)',')) return 0;
        int nanoseconds = 0;
        next++;
        for (int unit = 100_000_000; next < time.Length && char.IsAsciiDigit((char)time[next]); unit /= 10) nanoseconds += (time[next++] - '0') * unit;
        return nanoseconds;
    }

    private static int Number(ReadOnlySpan<byte> digits)
    {
        int value = 0;
        foreach (byte digit in digits) value = value * 10 + digit - '0';
        return value;
    }

    private static bool AreDigits(ReadOnlySpan<byte> text) => !text.ContainsAnyExceptInRange((byte)'0', (byte)'9');
}
