using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace GenShark.Output;

/// <summary>Text that came from a packet: brought to valid UTF-8, escaped for the place where it is shown.</summary>
internal static class Utf8Text
{
    /// <summary>U+FFFD, which stands for bytes that are no character.</summary>
    private static ReadOnlySpan<byte> Replacement => "\uFFFD"u8;

    /// <summary>Appends the text; bytes that are no UTF-8 are replaced.</summary>
    public static void Append(TextBuilder text, ReadOnlySpan<byte> utf8)
    {
        if (Utf8.IsValid(utf8))
        {
            text.Append(utf8);
            return;
        }
        while (utf8.Length > 0)
        {
            bool valid = Rune.DecodeFromUtf8(utf8, out _, out int size) == System.Buffers.OperationStatus.Done;
            text.Append(valid ? utf8[..size] : Replacement);
            utf8 = utf8[size..];
        }
    }

    /// <summary>Appends the text as labels show it: what can't be printed is escaped as in C.</summary>
    public static void AppendPrintable(TextBuilder text, ReadOnlySpan<byte> utf8)
    {
        while (utf8.Length > 0)
        {
            int plain = utf8.IndexOfAnyExceptInRange((byte)' ', (byte)'~');
            if (plain < 0) plain = utf8.Length;
            text.Append(utf8[..plain]);
            utf8 = utf8[plain..];
            if (utf8.Length == 0) return;
            if (utf8[0] < 0x80)
            {
                AppendControl(text, utf8[0]);
                utf8 = utf8[1..];
                continue;
            }
            bool valid = Rune.DecodeFromUtf8(utf8, out Rune rune, out int size) == System.Buffers.OperationStatus.Done;
            if (!valid) text.Append(Replacement);
            else if (IsPrintable(rune)) text.Append(utf8[..size]);
            else AppendCodePoint(text, rune);
            utf8 = utf8[size..];
        }
    }

    private static void AppendControl(TextBuilder text, byte value)
    {
        text.Append('\\');
        if (value is >= 7 and <= 13) text.Append((char)"abtnvfr"u8[value - 7]);
        else Digits.AppendOctal(text, value, 3);
    }

    private static void AppendCodePoint(TextBuilder text, Rune rune)
    {
        text.Append(rune.IsBmp ? "\\u"u8 : "\\U"u8);
        text.Append(rune.Value, rune.IsBmp ? "X4" : "X8");
    }

    private static bool IsPrintable(Rune rune) => Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate);
}
