using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>How names of types and spans of time are shown.</summary>
internal static class DnsText
{
    /// <summary>A type's bare mnemonic.</summary>
    public static void WriteType(TextBuilder text, ushort type)
    {
        switch ((DnsType)type)
        {
            case DnsType.Null: text.Append("NULL"u8); return;
            case DnsType.Any: text.Append("ANY"u8); return;
            // As tshark shows them: each by the other's name.
            case DnsType.Mailb: text.Append("MAILA"u8); return;
            case DnsType.Maila: text.Append("MAILB"u8); return;
        }
        if (((DnsType)type).Name() is not { } name)
        {
            text.Append($"Unknown ({type})");
            return;
        }
        // The name is the mnemonic, and for most its meaning in brackets behind it.
        int start = text.Length;
        text.Append(name);
        int meaning = text.Span[start..].IndexOf(" ("u8);
        if (meaning > 0) text.Truncate(start + meaning);
    }

    /// <summary>Seconds behind a number: <c> (1 day, 2 hours)</c>.</summary>
    public static void WriteSpan(TextBuilder text, uint seconds)
    {
        text.Append(" ("u8);
        if (seconds == 0) text.Append("0 seconds"u8);
        int start = text.Length;
        Part(text, start, seconds / 86400, "day");
        Part(text, start, seconds / 3600 % 24, "hour");
        Part(text, start, seconds / 60 % 60, "minute");
        Part(text, start, seconds % 60, "second");
        text.Append(')');
    }

    /// <summary>Meters behind a number, with six digits: <c> (1e+07 m)</c>.</summary>
    public static void WriteMeters(TextBuilder text, double meters)
    {
        text.Append(" ("u8);
        int exponent = meters == 0 ? 0 : (int)Math.Floor(Math.Log10(Math.Abs(meters)) + 1e-9);
        if (exponent is >= -4 and < 6) text.Append(meters, "G6");
        else text.Append(meters / Math.Pow(10, exponent), "G6").Append($"e{(exponent < 0 ? "-" : "+")}{Math.Abs(exponent):D2}");
        text.Append(" m)"u8);
    }

    /// <summary>What can't be printed in ASCII as in C.</summary>
    public static void WriteEscaped(TextBuilder text, ReadOnlySpan<byte> bytes)
    {
        foreach (byte character in bytes)
        {
            if (character is >= 0x20 and not 0x7f) text.Append((char)character);
            else if (character is >= 7 and <= 13) text.Append('\\').Append((char)"abtnvfr"u8[character - 7]);
            else text.Append('\\').Append((char)('0' + (character >> 6))).Append((char)('0' + (character >> 3 & 7))).Append((char)('0' + (character & 7)));
        }
    }

    private static void Part(TextBuilder text, int start, uint count, string unit)
    {
        if (count == 0) return;
        if (text.Length > start) text.Append(", "u8);
        text.Append($"{count} {unit}");
        if (count != 1) text.Append('s');
    }
}
