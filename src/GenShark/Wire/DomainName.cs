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
            return reader.IsPlain ? 1 + reader.Text.Count((byte)'.') : 1;
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

    /// <summary>Writes the name with dots between its labels, and its bytes as they are: <c>www.example.com</c>.</summary>
    public void WriteTo(TextBuilder text)
    {
        Span<byte> name = stackalloc byte[DomainNameReader.Room];
        text.Append(new DomainNameReader(_slice, _at, name).Text);
    }

    /// <summary>Writes the name for a line of text: control characters as escapes.</summary>
    public void WriteLine(TextBuilder text)
    {
        Span<byte> name = stackalloc byte[DomainNameReader.Room];
        foreach (byte character in new DomainNameReader(_slice, _at, name).Text)
        {
            if (character is >= 0x20 and not 0x7f) text.Append((char)character);
            else AppendEscape(text, character);
        }
    }

    public static DomainName Read(scoped in Slice slice, int at) => new(slice, at);

    public static int Measure(in Slice slice, int at)
    {
        Span<byte> text = stackalloc byte[DomainNameReader.Room];
        return new DomainNameReader(slice, at, text).Size;
    }

    public static bool Walk(Dissection d, int field, in Slice slice, int at, NodeFlags flags, out int size)
    {
        Span<byte> text = stackalloc byte[DomainNameReader.Room];
        var reader = new DomainNameReader(slice, at, text);
        size = reader.Size;
        if (reader.Lacking is { } lacking) return d.Need(slice, lacking, 1) && d.Fail(slice, lacking, 1);
        return field < 0 || d.Made(field, slice, at, size, reader.Text, flags);
    }

    private static void AppendEscape(TextBuilder text, byte character)
    {
        int known = "\a\b\t\n\v\f\r"u8.IndexOf(character);
        text.Append('\\');
        if (known >= 0) text.Append((char)"abtnvfr"u8[known]);
        else text.Append((char)('0' + (character >> 6))).Append((char)('0' + (character >> 3 & 7))).Append((char)('0' + (character & 7)));
    }
}
