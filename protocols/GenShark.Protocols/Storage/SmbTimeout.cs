namespace GenShark.Protocols;

/// <summary>Spans of time as tshark says them.</summary>
internal static class SmbTimeout
{
    private const int MillisecondsPerDay = 86_400_000;

    /// <summary>How long a server may wait, in milliseconds: forever, or not at all.</summary>
    public static void Write(TextBuilder text, uint milliseconds)
    {
        if (milliseconds == 0) text.Append("Return immediately (0)"u8);
        else if (milliseconds == uint.MaxValue) text.Append("Wait indefinitely (-1)"u8);
        else WriteSpan(text, milliseconds);
    }

    /// <summary>Days, hours, minutes and seconds, as far as there are any.</summary>
    public static void WriteSpan(TextBuilder text, uint milliseconds)
    {
        int start = text.Length;
        WritePart(text, start, milliseconds / MillisecondsPerDay, "day");
        WritePart(text, start, milliseconds / 3_600_000 % 24, "hour");
        WritePart(text, start, milliseconds / 60_000 % 60, "minute");
        (uint seconds, uint rest) = (milliseconds / 1000 % 60, milliseconds % 1000);
        if (rest == 0)
        {
            WritePart(text, start, seconds, "second");
            if (milliseconds == 0) text.Append("0 seconds"u8);
            return;
        }
        if (text.Length > start) text.Append(", "u8);
        text.Append($"{seconds}.{rest:d3} seconds");
    }

    private static void WritePart(TextBuilder text, int start, uint count, string unit)
    {
        if (count == 0) return;
        if (text.Length > start) text.Append(", "u8);
        text.Append($"{count} {unit}{(count == 1 ? "" : "s")}");
    }
}
