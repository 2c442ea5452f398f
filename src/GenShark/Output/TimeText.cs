namespace GenShark.Output;

/// <summary>Times as tshark writes them.</summary>
internal static class TimeText
{
    private const int SecondsPerDay = 86_400;

    private static readonly byte[][] s_months =
        [.. new[] { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" }.Select(System.Text.Encoding.ASCII.GetBytes)];

    /// <summary><c>Sep 27, 2019 08:04:26.977364000 UTC</c></summary>
    public static void WriteAbsolute(TextBuilder text, long seconds, int nanoseconds, Base shown, TimeZoneInfo zone)
    {
        // The epoch stands for a time that is not known.
        if (shown == Base.NtpUtc && seconds == 0 && nanoseconds == 0)
        {
            text.Append("NULL"u8);
            return;
        }
        bool local = shown is Base.Local or Base.None;
        if (!TrySplit(seconds + (local ? OffsetOf(zone, seconds) : 0), out Calendar at))
        {
            text.Append("Not representable"u8);
            return;
        }
        if (shown == Base.DayOfYearUtc)
        {
            Digits.AppendDecimal(text, at.Year, 1);
            text.Append('/');
            Digits.AppendDecimal(text, at.DayOfYear, 3);
            text.Append(':');
        }
        else
        {
            text.Append(s_months[at.Month - 1]).Append(' ');
            Digits.AppendDecimal(text, at.Day, 2, ' ');
            text.Append(", "u8);
            Digits.AppendDecimal(text, at.Year, 1);
            text.Append(' ');
        }
        WriteClock(text, at.SecondOfDay);
        text.Append('.');
        Digits.AppendDecimal(text, nanoseconds, 9);
        text.Append(' ').Append(local ? ZoneName(zone, seconds) : "UTC");
    }

    /// <summary>ISO 8601 in UTC: <c>2019-09-27T08:04:26.977364000Z</c></summary>
    public static void WriteIso(TextBuilder text, long seconds, int nanoseconds)
    {
        if (!TrySplit(seconds, out Calendar at))
        {
            text.Append("Not representable"u8);
            return;
        }
        WriteDate(text, at);
        text.Append('T');
        WriteClock(text, at.SecondOfDay);
        text.Append('.');
        Digits.AppendDecimal(text, (uint)nanoseconds, 9);
        text.Append('Z');
    }

    /// <summary>The day in the user's zone: <c>2019-09-27</c></summary>
    public static void WriteDate(TextBuilder text, long seconds, TimeZoneInfo zone)
    {
        if (TrySplit(seconds + OffsetOf(zone, seconds), out Calendar at)) WriteDate(text, at);
    }

    /// <summary>Seconds with nine decimals; both parts may be negative.</summary>
    public static void WriteSeconds(TextBuilder text, long seconds, int nanoseconds, int decimals = 9)
    {
        if (seconds < 0 || nanoseconds < 0) text.Append('-');
        text.Append(seconds < 0 ? (ulong)-seconds : (ulong)seconds);
        if (decimals == 0) return;
        text.Append('.');
        // Captures may say nonsense.
        if ((uint)nanoseconds < 1_000_000_000) Digits.AppendFixed(text, (uint)(nanoseconds / Scale(decimals)), decimals);
        else Digits.AppendDecimal(text, Math.Abs(nanoseconds) / Scale(decimals), decimals);
    }

    /// <summary>A time as columns show it: <c>2019-09-27 08:04:30.672893</c>, cut to some decimals.</summary>
    public static void WriteColumn(TextBuilder text, Timestamp time, TimeForm form, int decimals, TimeZoneInfo zone)
    {
        long seconds = time.Seconds + (form is TimeForm.Clock or TimeForm.Date or TimeForm.DayOfYear ? OffsetOf(zone, time.Seconds) : 0);
        if (!TrySplit(seconds, out Calendar at)) return;
        if (form is TimeForm.Date or TimeForm.DateUtc)
        {
            WriteDate(text, at);
            text.Append(' ');
        }
        else if (form is TimeForm.DayOfYear or TimeForm.DayOfYearUtc)
        {
            Digits.AppendDecimal(text, at.Year, 4);
            text.Append('/');
            Digits.AppendDecimal(text, at.DayOfYear, 3);
            text.Append(' ');
        }
        WriteClock(text, at.SecondOfDay);
        if (decimals == 0) return;
        text.Append('.');
        Digits.AppendDecimal(text, time.Nanoseconds / Scale(decimals), decimals);
    }

    /// <summary>A span as <c>2h 12m 21.898962s</c>, without the larger units that are zero.</summary>
    public static void WriteHours(TextBuilder text, Interval span, int decimals)
    {
        bool negative = span.Seconds < 0 || span.Nanoseconds < 0;
        if (negative) text.Append('-');
        ulong seconds = (ulong)Math.Abs(span.Seconds);
        if (seconds >= 3600) text.Append(seconds / 3600).Append("h "u8);
        if (seconds >= 60) text.Append(seconds / 60 % 60).Append("m "u8);
        text.Append(seconds % 60);
        if (decimals > 0)
        {
            text.Append('.');
            Digits.AppendDecimal(text, Math.Abs(span.Nanoseconds) / Scale(decimals), decimals);
        }
        text.Append('s');
    }

    private static int Scale(int decimals)
    {
        int scale = 1;
        for (int i = decimals; i < 9; i++) scale *= 10;
        return scale;
    }

    private static void WriteDate(TextBuilder text, in Calendar at)
    {
        Digits.AppendDecimal(text, at.Year, 4);
        text.Append('-');
        Digits.AppendDecimal(text, at.Month, 2);
        text.Append('-');
        Digits.AppendDecimal(text, at.Day, 2);
    }

    private static void WriteClock(TextBuilder text, int secondOfDay)
    {
        Digits.AppendDecimal(text, secondOfDay / 3600, 2);
        text.Append(':');
        Digits.AppendDecimal(text, secondOfDay / 60 % 60, 2);
        text.Append(':');
        Digits.AppendDecimal(text, secondOfDay % 60, 2);
    }

    private static long OffsetOf(TimeZoneInfo zone, long seconds)
    {
        if (ReferenceEquals(zone, TimeZoneInfo.Utc)) return 0;
        return (long)zone.GetUtcOffset(new Timestamp(seconds, 0).ToDateTime()).TotalSeconds;
    }

    private static string ZoneName(TimeZoneInfo zone, long seconds)
    {
        // The local zone may be UTC under another object, with a long name.
        if (ReferenceEquals(zone, TimeZoneInfo.Utc) || zone.HasSameRules(TimeZoneInfo.Utc)) return "UTC";
        return zone.IsDaylightSavingTime(new Timestamp(seconds, 0).ToDateTime()) ? zone.DaylightName : zone.StandardName;
    }

    private readonly record struct Calendar(long Year, int Month, int Day, int DayOfYear, int SecondOfDay);

    // Civil date from days since 1970-01-01 by eras of 400 years (146,097 days), each starting on 1 March so that leap days come last.
    private static bool TrySplit(long seconds, out Calendar at)
    {
        at = default;
        long day = Math.DivRem(seconds, SecondsPerDay, out long secondOfDay);
        if (secondOfDay < 0) (day, secondOfDay) = (day - 1, secondOfDay + SecondsPerDay);
        long shifted = day + 719_468;
        long era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097;
        int dayOfEra = (int)(shifted - era * 146_097);
        int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        int dayOfMarchYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int marchMonth = (5 * dayOfMarchYear + 2) / 153;
        int dayOfMonth = dayOfMarchYear - (153 * marchMonth + 2) / 5 + 1;
        int month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
        long year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
        // struct tm counts years in an int.
        if (year is > int.MaxValue or < int.MinValue) return false;
        bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        int dayOfYear = month > 2 ? dayOfMarchYear + 60 + (leap ? 1 : 0) : dayOfMarchYear - 305;
        at = new Calendar(year, month, dayOfMonth, dayOfYear, (int)secondOfDay);
        return true;
    }
}
