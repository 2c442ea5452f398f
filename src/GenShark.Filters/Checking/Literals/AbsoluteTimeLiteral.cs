using System;
using GenShark.Filters.Syntax;

namespace GenShark.Filters.Checking;

/// <summary>
/// Dates and times: <c>2013-05-30 22:45:12.269853</c> (ISO 8601; the time or its end may lack), or
/// <c>May 30, 2013 22:45:12.269853</c>. Local time, unless <c>Z</c>, <c>+02:00</c> or <c> UTC</c> follows.
/// </summary>
internal static class AbsoluteTimeLiteral
{
    private static readonly string[] s_months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly DateTime s_epoch = new(1970, 1, 1);

    // 9999-12-30: the last day that is a DateTime in all zones.
    private const long LastSecond = 253_402_128_000;

    public static ConstantValue Convert(Literal literal)
    {
        var reader = new TimeReader(literal.Text);
        reader.SkipBlanks();
        long seconds;
        bool isIso = reader.Peek is >= '0' and <= '9';
        if (!(isIso ? TryReadIso(reader, out seconds) : TryReadNamed(reader, out seconds)))
            throw literal.Error("is not a valid absolute time. Example: \"Nov 12, 1999 08:55:44.123\" or \"2011-07-04 12:34:56\"");

        if (!(isIso ? reader.TryReadIsoFraction(out int nanoseconds) : reader.TryReadFraction(out nanoseconds)))
            throw new FilterException("Subseconds value is invalid.", literal.Span);
        TimeSpan? offset = reader.ReadZone(isIso);
        if (isIso && offset is null && literal.Text.IndexOf('T') < 0) reader.SkipBlanks();
        if (!reader.IsAtEnd) throw new FilterException("Unexpected data after time value.", literal.Span);

        seconds -= (long)(offset ?? TimeZoneInfo.Local.GetUtcOffset(s_epoch.AddSeconds(Math.Min(seconds, LastSecond)))).TotalSeconds;
        return new ConstantValue { Type = FilterType.AbsoluteTime, Bits = (ulong)seconds, Nanoseconds = nanoseconds };
    }

    // Year-month-day, then a blank or T and as much of the time as there is.
    private static bool TryReadIso(TimeReader reader, out long seconds)
    {
        seconds = 0;
        if (!reader.TryReadNumber(4, 1, 9999, out int year) || !reader.TryTake('-')
            || !reader.TryReadNumber(2, 1, 12, out int month) || !reader.TryTake('-') || !reader.TryReadNumber(2, 1, 31, out int day)) return false;
        seconds = At(year, month, day, 0, 0, 0);
        int mark = reader.Mark;
        if (!reader.TryTake('T') && !reader.TryTake(' ')) return true;
        if (!reader.TryReadNumber(2, 0, 23, out int hour)) return reader.Reset(reader.IsAtEnd ? reader.Mark : mark);
        seconds += hour * 3600;
        if (!reader.TryTake(':')) return true;
        if (!reader.TryReadNumber(2, 0, 59, out int minute)) return reader.Reset(mark);
        seconds += minute * 60;
        if (!reader.TryTake(':')) return true;
        if (!reader.TryReadNumber(2, 0, 61, out int second)) return reader.Reset(mark);
        seconds += second;
        return true;
    }

    // Month day, year hour:minute:second.
    private static bool TryReadNamed(TimeReader reader, out long seconds)
    {
        seconds = 0;
        int month = Array.IndexOf(s_months, reader.ReadMonth()) + 1;
        if (month == 0) return false;
        reader.SkipBlanks();
        if (!reader.TryReadNumber(2, 1, 31, out int day) || !reader.TryTake(',')) return false;
        reader.SkipBlanks();
        if (!reader.TryReadNumber(4, 1, 9999, out int year)) return false;
        reader.SkipBlanks();
        if (!reader.TryReadNumber(2, 0, 23, out int hour) || !reader.TryTake(':') || !reader.TryReadNumber(2, 0, 59, out int minute)
            || !reader.TryTake(':') || !reader.TryReadNumber(2, 0, 61, out int second)) return false;
        seconds = At(year, month, day, hour, minute, second);
        return true;
    }

    // A day behind the end of its month is one of the next month.
    private static long At(int year, int month, int day, int hour, int minute, int second) =>
        (long)(new DateTime(year, month, 1) - s_epoch).TotalSeconds + (day - 1) * 86_400L + hour * 3600 + minute * 60 + second;
}
