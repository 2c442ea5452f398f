using System.Buffers;

namespace GenShark.Output;

/// <summary>Strings of JSON.</summary>
internal static class JsonText
{
    private static readonly SearchValues<byte> s_special = SearchValues.Create([.. "\"\\/"u8, .. Enumerable.Range(0, 32).Select(value => (byte)value)]);

    /// <summary>Appends valid UTF-8, escaped, without the quotes.</summary>
    public static void Append(TextBuilder text, ReadOnlySpan<byte> utf8)
    {
        for (int at; (at = utf8.IndexOfAny(s_special)) >= 0; utf8 = utf8[(at + 1)..])
        {
            text.Append(utf8[..at]);
            // A slash is escaped where it would end an element of HTML, in which JSON may be embedded.
            if (utf8[at] != '/' || at > 0 && utf8[at - 1] == '<') text.Append('\\');
            switch (utf8[at])
            {
                case (byte)'\b': text.Append('b'); break;
                case (byte)'\f': text.Append('f'); break;
                case (byte)'\n': text.Append('n'); break;
                case (byte)'\r': text.Append('r'); break;
                case (byte)'\t': text.Append('t'); break;
                case < 0x20:
                    text.Append("u00"u8);
                    Digits.AppendHex(text, utf8[at], 2);
                    break;
                default: text.Append((char)utf8[at]); break;
            }
        }
        text.Append(utf8);
    }

    /// <summary>Escapes in place what <paramref name="text"/> holds from <paramref name="start"/> on.</summary>
    public static void EscapeFrom(TextBuilder text, int start, TextBuilder scratch)
    {
        if (text.Span[start..].IndexOfAny(s_special) < 0) return;
        scratch.Clear();
        scratch.Append(text.Span[start..]);
        text.Truncate(start);
        Append(text, scratch.Span);
    }
}
