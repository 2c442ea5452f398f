using System.Text;

namespace GenShark.Filters.Syntax;

/// <summary>Bytes carried in a string, one character a byte: how the front end keeps the values of strings.</summary>
internal static class ByteText
{
    /// <summary>Appends the UTF-8 of the character at <paramref name="at"/>, a pair of surrogates being one.</summary>
    public static StringBuilder AppendByteText(this StringBuilder value, string text, int at, out int taken)
    {
        if (text[at] < 0x80)
        {
            taken = 1;
            return value.Append(text[at]);
        }
        taken = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;
        return AppendUtf8(value, text.Substring(at, taken));
    }

    /// <summary>Appends the bytes of a text in UTF-8.</summary>
    public static StringBuilder AppendUtf8(this StringBuilder value, string text)
    {
        foreach (byte unit in Encoding.UTF8.GetBytes(text)) value.Append((char)unit);
        return value;
    }

    /// <summary>The bytes themselves.</summary>
    public static byte[] ToBytes(string value)
    {
        var bytes = new byte[value.Length];
        for (int i = 0; i < bytes.Length; i++) bytes[i] = (byte)value[i];
        return bytes;
    }

    /// <summary>The bytes read as UTF-8, for messages.</summary>
    public static string ToText(string value) => Encoding.UTF8.GetString(ToBytes(value));
}
