using System.Globalization;
using System.Text;

namespace GenShark.Protocols;

/// <summary>Where texts are put together that JSON only spells: a session has one.</summary>
internal sealed class JsonText
{
    private readonly TextBuilder _value = new();

    /// <summary>The way from the outermost value to the one that is being shown.</summary>
    public TextBuilder Path { get; } = new();

    /// <summary>What stands between quotation marks, without its escapes, up to the next call; what is no UTF-8 stays as it is.</summary>
    public ReadOnlySpan<byte> Unescape(ReadOnlySpan<byte> text)
    {
        if (!text.Contains((byte)'\\') || !System.Text.Unicode.Utf8.IsValid(text)) return text;
        _value.Clear();
        while (text.Length > 0)
        {
            int plain = text.IndexOf((byte)'\\');
            _value.Append(plain < 0 ? text : text[..plain]);
            if (plain < 0) break;
            text = AppendEscaped(text[plain..]);
        }
        return _value.Span;
    }

    private ReadOnlySpan<byte> AppendEscaped(ReadOnlySpan<byte> escape)
    {
        if (escape[1] == 'u') return AppendCodePoint(escape);
        _value.Append(escape[1] switch
        {
            (byte)'b' => '\b',
            (byte)'f' => '\f',
            (byte)'n' => '\n',
            (byte)'r' => '\r',
            (byte)'t' => '\t',
            var letter => (char)letter,
        });
        return escape[2..];
    }

    // Code points beyond 16 bits are two escapes (RFC 8259, 7).
    private ReadOnlySpan<byte> AppendCodePoint(ReadOnlySpan<byte> escape)
    {
        char first = Unit(escape);
        ReadOnlySpan<byte> rest = escape[6..];
        bool isPair = char.IsHighSurrogate(first) && rest.StartsWith("\\u"u8) && char.IsLowSurrogate(Unit(rest));
        Rune rune = isPair ? new Rune(first, Unit(rest)) : char.IsSurrogate(first) ? Rune.ReplacementChar : new Rune(first);
        if (rune.Value != 0) _value.Advance(rune.EncodeToUtf8(_value.GetSpan(4)));
        return isPair ? rest[6..] : rest;
    }

    private static char Unit(ReadOnlySpan<byte> escape) => (char)ushort.Parse(escape.Slice(2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
