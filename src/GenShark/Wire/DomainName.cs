using System.Text.Unicode;
using GenShark.Output;

namespace GenShark;

/// <summary>
/// A domain name: labels, and pointers to the rest of another name (RFC 1035, 4.1.4). Pointers count from the first byte of the layer,
/// so a message that doesn't begin its layer is walked in a window of its own (<see cref="Slice.Payload"/>).
/// </summary>
public readonly ref struct DomainName : IWire<DomainName>
{
    private readonly Slice _slice;
    private readonly int _at;

    private DomainName(scoped in Slice slice, int at)
    {
        _slice = slice;
        _at = at;
    }

    /// <summary>How many labels the name has; the root, and a name that can't be told, count as one.</summary>
    public int LabelCount
    {
        get
        {
            Span<byte> text = stackalloc byte[DomainNameReader.Room];
            var reader = new DomainNameReader(_slice, _at, text);
            return !reader.IsPlain ? 1 : reader.Text.Length == 0 ? 0 : 1 + reader.Text.Count((byte)'.');
        }
    }

    /// <summary>The length of the text in bytes.</summary>
    public int TextLength
    {
        get
        {
            Span<byte> text = stackalloc byte[DomainNameReader.Room];
            return new DomainNameReader(_slice, _at, text).Text.Length;
        }
    }

    /// <summary>Writes the name with dots between its labels; control characters as escapes: <c>www.example.com</c>.</summary>
    public void WriteTo(TextBuilder text)
    {
        Span<byte> name = stackalloc byte[DomainNameReader.Room];
        Span<byte> escape = stackalloc byte[LongestEscape];
        ReadOnlySpan<byte> characters = new DomainNameReader(_slice, _at, name).Text;
        if (!Utf8.IsValid(characters))
        {
            Span<byte> escaped = stackalloc byte[DomainNameReader.Room * LongestEscape];
            Utf8Text.Append(text, escaped[..Escape(characters, escaped)]);
            return;
        }
        foreach (byte character in characters)
        {
            if (IsPrintable(character)) text.Append((char)character);
            else text.Append(escape[..EscapeByte(character, escape)]);
        }
    }

    /// <summary>Whether all that the name needs is there.</summary>
    public static bool IsWhole(scoped in Slice slice, int at) => new DomainNameReader(slice, at, []).Lacking is null;

    public static DomainName Read(scoped in Slice slice, int at) => new(slice, at);

    public static int Measure(in Slice slice, int at) => new DomainNameReader(slice, at, [], isMeasured: true).Size;

    public static bool Walk(Dissection d, int field, in Slice slice, int at, NodeFlags flags, out int size)
    {
        bool isShown = field >= 0 && d.Wants(field);
        Span<byte> text = isShown ? stackalloc byte[DomainNameReader.Room] : [];
        var reader = new DomainNameReader(slice, at, text);
        size = reader.Size;
        if (reader.Lacking is { } lacking) return d.Need(slice, lacking, 1) && d.Fail(slice, lacking, 1);
        if (!isShown) return field < 0 || d.Made(field, slice, at, size, []);
        if (!reader.Text.ContainsAnyInRange((byte)0, (byte)0x1f) && !reader.Text.Contains((byte)0x7f)) return d.Made(field, slice, at, size, reader.Text, flags);
        Span<byte> escaped = stackalloc byte[DomainNameReader.Room * LongestEscape];
        return d.Made(field, slice, at, size, escaped[..Escape(reader.Text, escaped)], flags);
    }

    private static int Escape(ReadOnlySpan<byte> name, Span<byte> escaped)
    {
        int length = 0;
        foreach (byte character in name)
        {
            if (IsPrintable(character)) escaped[length++] = character;
            else length += EscapeByte(character, escaped[length..]);
        }
        return length;
    }

    private const int LongestEscape = 4;

    private static bool IsPrintable(byte character) => character is >= 0x20 and not 0x7f;

    private static int EscapeByte(byte character, Span<byte> escape)
    {
        escape[0] = (byte)'\\';
        int known = "\a\b\t\n\v\f\r"u8.IndexOf(character);
        if (known >= 0)
        {
            escape[1] = "abtnvfr"u8[known];
            return 2;
        }
        escape[1] = (byte)('0' + (character >> 6));
        escape[2] = (byte)('0' + (character >> 3 & 7));
        escape[3] = (byte)('0' + (character & 7));
        return LongestEscape;
    }
}
