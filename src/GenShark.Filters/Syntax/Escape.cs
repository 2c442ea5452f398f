using System.Text;

namespace GenShark.Filters.Syntax;

/// <summary>A backslash and what belongs to it, inside a string.</summary>
/// <param name="Value">The bytes that it stands for, one character a byte.</param>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Error">What is wrong with it, or null.</param>
internal readonly record struct Escape(string Value, int Length, string? Error)
{
    private const string Names = "abfnrtv\\'\"", Values = "\a\b\f\n\r\t\v\\'\"";

    /// <summary>Reads the escape whose backslash stands at <paramref name="at"/>; a character follows it.</summary>
    public static Escape Read(string text, int at)
    {
        char kind = text[at + 1];
        if (kind == 'x') return Hex(text, at);
        if (kind is 'u' or 'U') return CodePoint(text, at, kind == 'u' ? 4 : 8);
        if (Characters.IsOctal(kind)) return Octal(text, at);
        int known = Names.IndexOf(kind);
        return known >= 0 ? new Escape(Values[known].ToString(), 2, null) : Unknown(kind);
    }

    private static Escape Unknown(char kind) => new("", 2, $"\\{kind} is not a valid character escape sequence");

    /// <summary>One or two hexadecimal digits.</summary>
    private static Escape Hex(string text, int at)
    {
        int value = 0, end = at + 2;
        for (; end < text.Length && end < at + 4 && Characters.IsHex(text[end]); end++) value = value << 4 | Characters.HexValue(text[end]);
        return end == at + 2 ? Unknown('x') : new Escape(((char)value).ToString(), end - at, null);
    }

    /// <summary>One to three octal digits.</summary>
    private static Escape Octal(string text, int at)
    {
        int value = 0, end = at + 1;
        for (; end < text.Length && end < at + 4 && Characters.IsOctal(text[end]); end++) value = value << 3 | text[end] - '0';
        string source = text.Substring(at, end - at);
        return value > 255 ? new Escape("", end - at, $"{source} is larger than 255.") : new Escape(((char)value).ToString(), end - at, null);
    }

    /// <summary>Exactly four or eight hexadecimal digits. As in C, characters that can be written otherwise are refused, and surrogates.</summary>
    private static Escape CodePoint(string text, int at, int digits)
    {
        int point = 0, end = at + 2;
        for (; end < text.Length && end < at + 2 + digits && Characters.IsHex(text[end]); end++) point = point << 4 | Characters.HexValue(text[end]);
        string source = text.Substring(at, end - at);
        bool hasNoOtherForm = point is >= 0xa0 and <= 0x10ffff or 0x24 or 0x40 or 0x60, isSurrogate = point is >= 0xd800 and <= 0xdfff;
        if (end == at + 2 + digits && hasNoOtherForm && !isSurrogate)
            return new Escape(new StringBuilder().AppendUtf8(char.ConvertFromUtf32(point)).ToString(), end - at, null);
        return new Escape("", end - at, $"{source} is not a valid universal character name");
    }
}
