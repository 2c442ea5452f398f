using System.Buffers;

namespace GenShark.Output;

/// <summary>Text in attributes and elements of PDML and PSML.</summary>
internal static class XmlText
{
    private static readonly SearchValues<byte> s_special = SearchValues.Create([.. "&<>\"'"u8, .. Enumerable.Range(0, 32).Select(value => (byte)value), 0x7f]);

    /// <summary>Appends valid UTF-8 with what XML reserves, and most control characters, escaped as tshark does.</summary>
    public static void Append(TextBuilder text, ReadOnlySpan<byte> utf8)
    {
        for (int at; (at = utf8.IndexOfAny(s_special)) >= 0; utf8 = utf8[(at + 1)..])
        {
            text.Append(utf8[..at]);
            byte special = utf8[at];
            switch (special)
            {
                case (byte)'&': text.Append("&amp;"u8); break;
                case (byte)'<': text.Append("&lt;"u8); break;
                case (byte)'>': text.Append("&gt;"u8); break;
                case (byte)'"': text.Append("&quot;"u8); break;
                case (byte)'\'': text.Append("&#x27;"u8); break;
                case (byte)'\t' or (byte)'\n' or (byte)'\r': text.Append((char)special); break;
                default:
                    text.Append("\\x"u8);
                    Digits.AppendHex(text, special, 1);
                    break;
            }
        }
        text.Append(utf8);
    }

    /// <summary>Appends what <paramref name="text"/> holds from <paramref name="start"/> on again, escaped in place.</summary>
    public static void EscapeFrom(TextBuilder text, int start, TextBuilder scratch)
    {
        if (text.Span[start..].IndexOfAny(s_special) < 0) return;
        scratch.Clear();
        scratch.Append(text.Span[start..]);
        text.Truncate(start);
        Append(text, scratch.Span);
    }
}
