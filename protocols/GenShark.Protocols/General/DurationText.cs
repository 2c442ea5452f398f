namespace GenShark.Protocols;

/// <summary>Lengths of time in words: <c>3 minutes, 20 seconds</c>.</summary>
internal static class DurationText
{
    /// <summary>Whole seconds; <c>0 seconds</c> for none.</summary>
    public static void WriteSeconds(TextBuilder text, long seconds)
    {
        if (seconds == 0)
        {
            text.Append("0 seconds");
            return;
        }
        bool isLater = WriteMinutes(text, seconds);
        if (seconds % 60 != 0) WriteUnit(text, seconds % 60, " second", isLater);
    }

    /// <summary>Milliseconds, in seconds with three decimals where they are not whole.</summary>
    public static void WriteMilliseconds(TextBuilder text, long milliseconds)
    {
        if (milliseconds % 1000 == 0)
        {
            WriteSeconds(text, milliseconds / 1000);
            return;
        }
        bool isLater = WriteMinutes(text, milliseconds / 1000);
        if (isLater) text.Append(", ");
        text.Append($"{milliseconds / 1000 % 60}.{milliseconds % 1000:d3} seconds");
    }

    private static bool WriteMinutes(TextBuilder text, long seconds)
    {
        bool isLater = false;
        if (seconds >= 86400) isLater = WriteUnit(text, seconds / 86400, " day", isLater);
        if (seconds / 3600 % 24 != 0) isLater = WriteUnit(text, seconds / 3600 % 24, " hour", isLater);
        if (seconds / 60 % 60 != 0) isLater = WriteUnit(text, seconds / 60 % 60, " minute", isLater);
        return isLater;
    }

    private static bool WriteUnit(TextBuilder text, long count, string unit, bool isLater)
    {
        if (isLater) text.Append(", ");
        text.Append($"{count}{unit}");
        if (count != 1) text.Append('s');
        return true;
    }
}
