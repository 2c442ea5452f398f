using System.Buffers.Text;

namespace GenShark.Protocols;

/// <summary>What values of headers consist of.</summary>
internal static class SipText
{
    /// <summary>The number that a value is; 0 if it is none.</summary>
    public static uint NumberOf(ReadOnlySpan<byte> text) => Utf8Parser.TryParse(text, out uint number, out int used) && used == text.TrimEnd((byte)' ').Length ? number : 0;

    public static bool IsNumber(ReadOnlySpan<byte> text) => Utf8Parser.TryParse(text, out uint _, out int used) && used == text.TrimEnd((byte)' ').Length;

    /// <summary>The number that a text begins with.</summary>
    /// <param name="text">The text.</param>
    /// <param name="next">Where the next word begins.</param>
    public static uint SequenceOf(ReadOnlySpan<byte> text, out int next)
    {
        if (!Utf8Parser.TryParse(text, out uint number, out next)) next = 0;
        while (next < text.Length && text[next] is (byte)' ' or (byte)'\t') next++;
        return number;
    }

    /// <summary>How far a parameter goes: up to a separator outside of quotes.</summary>
    public static int EndOf(ReadOnlySpan<byte> message, int at, int end, byte separator, byte other)
    {
        bool isQuoted = false;
        for (; at < end; at++)
        {
            if (message[at] == '"') isQuoted = !isQuoted;
            else if (isQuoted && message[at] == '\\') at++;
            else if (!isQuoted && (message[at] == separator || message[at] == other)) break;
        }
        return Math.Min(at, end);
    }

    public static TextPart Trim(ReadOnlySpan<byte> message, int at, int end)
    {
        while (at < end && message[at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') at++;
        return new TextPart(at, end - at);
    }

    /// <summary>The value of a parameter among those that semicolons separate; of no size if it lacks.</summary>
    public static TextPart FindParameter(ReadOnlySpan<byte> message, TextPart parameters, ReadOnlySpan<byte> name)
    {
        int end = parameters.At + parameters.Size;
        for (int at = parameters.At; at < end;)
        {
            int next = EndOf(message, at, end, (byte)';', (byte)',');
            if (next < end && message[next] == ',') end = next;
            TextPart parameter = Trim(message, at, next);
            ReadOnlySpan<byte> text = parameter.Of(message);
            int equals = text.IndexOf((byte)'=');
            if (equals >= 0 && System.Text.Ascii.EqualsIgnoreCase(text[..equals], name)) return new TextPart(parameter.At + equals + 1, parameter.Size - equals - 1);
            at = next + 1;
        }
        return default;
    }
}
