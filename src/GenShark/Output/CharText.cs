namespace GenShark.Output;

/// <summary>A character's value as a C literal: <c>'A'</c>, <c>'\n'</c>, <c>'\x01'</c>.</summary>
internal static class CharText
{
    public static void Write(TextBuilder text, byte value)
    {
        text.Append('\'');
        if (value is >= 7 and <= 13) text.Append('\\').Append((char)"abtnvfr"u8[value - 7]);
        else if (value is (byte)'\'' or (byte)'\\') text.Append('\\').Append((char)value);
        else if (value is >= 0x20 and < 0x7f) text.Append((char)value);
        else
        {
            text.Append("\\x"u8);
            Digits.AppendHex(text, value, 2);
        }
        text.Append('\'');
    }
}
