using System.Globalization;
using System.Numerics;
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
    /// <param name="text">Takes it.</param>
    /// <param name="utf8">The text.</param>
    /// <param name="isLenient">Whether sequences are read as UTF-8 once was (RFC 2279): of up to six bytes, however few would do.</param>
    public static void AppendPrintable(TextBuilder text, ReadOnlySpan<byte> utf8, bool isLenient = false)
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
            bool isValid = Rune.DecodeFromUtf8(utf8, out Rune rune, out int size) == System.Buffers.OperationStatus.Done;
            if (!isValid && isLenient) isValid = TryDecodeLeniently(utf8, out rune, out size);
            if (!isValid) text.Append(Replacement);
            else if (IsPrintable(rune)) text.Advance(rune.EncodeToUtf8(text.GetSpan(4)));
            else AppendCodePoint(text, rune);
            utf8 = utf8[size..];
        }
    }

    // What ends a sequence early begins the next.
    private static bool TryDecodeLeniently(ReadOnlySpan<byte> utf8, out Rune rune, out int size)
    {
        rune = default;
        int following = BitOperations.LeadingZeroCount((uint)(byte)~utf8[0]) - 25, point = utf8[0] & 0x3f >> following;
        size = 1;
        if (following is 0 or > 5) return false;
        for (; size <= following && size < utf8.Length && (utf8[size] & 0xc0) == 0x80; size++) point = point << 6 | utf8[size] & 0x3f;
        return size > following && Rune.TryCreate(point, out rune);
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
