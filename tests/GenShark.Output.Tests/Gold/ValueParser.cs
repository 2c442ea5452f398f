using System.Globalization;
using System.Net;
using System.Text;

namespace GenShark.Output.Tests.Gold;

/// <summary>Turns a PDML <c>show</c> back into a node's value.</summary>
internal static class ValueParser
{
    /// <summary>Sets the node's value; false if the text is none of the field's type.</summary>
    public static bool TryParse(FieldInfo field, byte[]? show, byte[]? value, Tape tape, ref TapeNode node)
    {
        if (field.Type == FieldType.Protocol)
        {
            node.Flags |= NodeFlags.SourceValue;
            return true;
        }
        if (field.Type == FieldType.None) return show is null or { Length: 0 };
        if (show is null) return false;
        string text = Encoding.UTF8.GetString(show);
        if (field.Type == FieldType.Boolean)
        {
            // The value of several bits is in the hexadecimal digits only.
            return field.Mask != 0 && value is { Length: > 0 and <= 16 } ? ulong.TryParse(value, NumberStyles.HexNumber, null, out node.Value) : ulong.TryParse(text, out node.Value);
        }
        if (field.Type == FieldType.Char) return TryParseChar(text, out node.Value);
        if (field.Type.IsInteger()) return TryParseInteger(text, out node.Value);
        byte[]? bytes = null;
        switch (field.Type)
        {
            case FieldType.Float:
                if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double single)) return false;
                node.Value = BitConverter.SingleToUInt32Bits((float)single);
                return true;
            case FieldType.Double:
                if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)) return false;
                node.Value = BitConverter.DoubleToUInt64Bits(number);
                return true;
            case FieldType.AbsoluteTime:
                node.Value = unchecked((ulong)-2_208_988_800);
                return field.Base == Base.NtpUtc && text == "NULL" || TryParseTime(text, ref node);
            case FieldType.RelativeTime:
                return TryParseSeconds(text, ref node);
            case FieldType.IPv4:
                if (!IPAddress.TryParse(text, out IPAddress? v4)) return false;
                node.Value = System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(v4.GetAddressBytes());
                return true;
            case FieldType.IPv6:
                bytes = IPAddress.TryParse(text, out IPAddress? v6) ? v6.GetAddressBytes() : null;
                break;
            case FieldType.Guid:
                bytes = Guid.TryParse(text, out Guid guid) ? guid.ToByteArray(bigEndian: true) : null;
                break;
            case FieldType.SystemId or FieldType.Ax25 or FieldType.Vines or FieldType.FcWwn or FieldType.Oid or FieldType.RelativeOid:
                bytes = value is null ? [] : ParseHex(value);
                break;
            case >= FieldType.String and <= FieldType.StringZTrunc:
                bytes = UnescapeControls(show);
                break;
            default:
                bytes = ParseHex(show);
                break;
        }
        if (bytes is null) return false;
        node.Flags |= NodeFlags.HeapValue;
        node.Value = tape.Store(bytes);
        return true;
    }

    private static bool TryParseInteger(string text, out ulong value)
    {
        if (text.StartsWith("0x", StringComparison.Ordinal)) return ulong.TryParse(text.AsSpan(2), NumberStyles.HexNumber, null, out value);
        if (!text.StartsWith('-')) return ulong.TryParse(text, out value);
        bool parsed = long.TryParse(text, out long signed);
        value = (ulong)signed;
        return parsed;
    }

    private static bool TryParseChar(string text, out ulong value)
    {
        value = 0;
        if (text.Length < 3 || text[0] != '\'') return false;
        string inner = text[1..^1];
        if (inner.StartsWith("\\x", StringComparison.Ordinal)) return ulong.TryParse(inner.AsSpan(2), NumberStyles.HexNumber, null, out value);
        value = inner.Length == 1 ? inner[0] : "abtnvfr".IndexOf(inner[1]) is >= 0 and int at ? (ulong)at + 7 : inner[1];
        return true;
    }

    public static bool TryParseTime(string text, ref TapeNode node)
    {
        int dot = text.LastIndexOf('.');
        if (dot < 0 || !int.TryParse(text.AsSpan(dot + 1, text.IndexOf(' ', dot) - dot - 1), out node.Nanoseconds)) return false;
        string[] forms = ["MMM d, yyyy HH:mm:ss", "MMM  d, yyyy HH:mm:ss"];
        if (!DateTime.TryParseExact(text[..dot], forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTime time))
            return false;
        node.Value = (ulong)((time - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerSecond);
        return true;
    }

    public static bool TryParseSeconds(string text, ref TapeNode node)
    {
        int dot = text.IndexOf('.');
        bool negative = text.StartsWith('-');
        if (dot < 0 || !long.TryParse(text.AsSpan(0, dot), out long seconds) || !int.TryParse(text.AsSpan(dot + 1), out int nanoseconds)) return false;
        node.Value = (ulong)seconds;
        node.Nanoseconds = negative ? -nanoseconds : nanoseconds;
        return true;
    }

    public static byte[]? ParseHex(ReadOnlySpan<byte> text)
    {
        var bytes = new List<byte>();
        for (int i = 0; i < text.Length; i += 2)
        {
            if (bytes.Count > 0 && text[i] is (byte)':' or (byte)'.' or (byte)'-' or (byte)' ') i++;
            if (i + 1 >= text.Length || !byte.TryParse(text.Slice(i, 2), NumberStyles.HexNumber, null, out byte value)) return null;
            bytes.Add(value);
        }
        return [.. bytes];
    }

    // PDML writes control characters as \xN; a backslash of the text itself looks the same.
    private static byte[] UnescapeControls(byte[] text)
    {
        var plain = new List<byte>();
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 2 < text.Length && text[i + 1] == 'x' && HexDigits(text, i + 2) is > 0 and int digits
                && byte.Parse(text.AsSpan(i + 2, digits), NumberStyles.HexNumber) is var control and (< 32 or 127))
            {
                plain.Add(control);
                i += 1 + digits;
            }
            else
            {
                plain.Add(text[i]);
            }
        }
        return [.. plain];
    }

    // One digit for 1 to f, two for 10 to 1f and 7f.
    private static int HexDigits(byte[] text, int at)
    {
        if (!char.IsAsciiHexDigitLower((char)text[at]) && !char.IsAsciiDigit((char)text[at])) return 0;
        bool two = text[at] is (byte)'1' or (byte)'7' && at + 1 < text.Length && char.IsAsciiHexDigit((char)text[at + 1]) && (text[at] == '1' || text[at + 1] == 'f');
        return two ? 2 : 1;
    }
}
