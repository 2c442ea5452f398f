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

    private static void Part(TextBuilder text, int start, uint count, string unit)
    {
        if (count == 0) return;
        if (text.Length > start) text.Append(", "u8);
        text.Append($"{count} {unit}");
        if (count != 1) text.Append('s');
    }
}
