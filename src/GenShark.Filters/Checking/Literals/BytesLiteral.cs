using System.Collections.Generic;
using GenShark.Filters.Syntax;

namespace GenShark.Filters.Checking;

/// <summary>
/// Bytes: pairs of hexadecimal digits, with <c>:</c>, <c>-</c>, <c>.</c> or nothing between them. A single digit before a
/// separator or at the end is a byte of its own. <c>0x</c> may stand before exactly one byte, <c>:</c> before any number.
/// </summary>
internal static class BytesLiteral
{
    public static ConstantValue Convert(Literal literal, FilterType type) =>
        new() { Type = type, Bytes = Read(literal.Text) ?? throw InvalidBytes(literal) };

    /// <summary>The bytes that a text stands for; null if for none.</summary>
    public static byte[]? Read(string text)
    {
        var bytes = new List<byte>();
        int at = 0;
        if (text.Length == 4 && text[0] == '0' && text[1] is 'x' or 'X') at = 2;
        else if (text.Length > 0 && text[0] == ':') at = 1;
        if (at == text.Length) return null;
        while (at < text.Length)
        {
            int value = Characters.HexValue(text[at++]);
            if (value < 0) return null;
            if (at < text.Length && Characters.IsHex(text[at])) value = value << 4 | Characters.HexValue(text[at++]);
            bytes.Add((byte)value);
            if (at < text.Length && text[at] is ':' or '-' or '.') at++;
        }
        return bytes.ToArray();
    }

    // The text without the colon that says that it is bytes, as tshark shows it.
    private static FilterException InvalidBytes(Literal literal) =>
        (literal with { Text = literal.Text.StartsWith(":", System.StringComparison.Ordinal) ? literal.Text.Substring(1) : literal.Text })
        .Error("is not a valid byte string.");
}
