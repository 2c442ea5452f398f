namespace GenShark.Protocols;

/// <summary>Text of messages: in UTF-16 at even places, or in the code page of who sent it; up to a zero (MS-CIFS, 2.2.1.1).</summary>
internal static class SmbText
{
    private const ushort UnicodeFlag = 0x8000;

    /// <summary>Whether the message's text is in UTF-16.</summary>
    public static bool IsUnicode(in Slice s) => (s.Whole.UInt16Little(Smb.Flags2Offset) & UnicodeFlag) != 0;

    /// <summary>Shows the texts that bytes hold one behind the other, as far as there are bytes.</summary>
    public static bool ShowAll(Dissection d, scoped in Slice s, scoped ReadOnlySpan<int> fields, ref int at)
    {
        foreach (int field in fields)
        {
            if (!Show(d, s, field, ref at)) return false;
        }
        return true;
    }

    /// <summary>Shows a text, if there are bytes of it.</summary>
    /// <param name="d">The packet.</param>
    /// <param name="s">The bytes that end with the last text's.</param>
    /// <param name="field">The text's field.</param>
    /// <param name="at">Moved behind the text.</param>
    public static bool Show(Dissection d, scoped in Slice s, int field, ref int at) => Show(d, s, field, ref at, IsUnicode(s));

    /// <inheritdoc cref="Show(Dissection, in Slice, int, ref int)"/>
    public static bool Show(Dissection d, scoped in Slice s, int field, ref int at, bool isUnicode, bool isAligned = true)
    {
        int start = isUnicode && isAligned ? Align(s, at) : at;
        if (start >= s.Length) return true;
        int size = SizeOf(s, start, isUnicode);
        at = start + size;
        if (!d.Need(s, start, size)) return false;
        ReadOnlySpan<byte> text = s.Span(start, size);
        // Half a character at the end is none.
        if (isUnicode) d.BeginText().AppendUtf16(text[..(size & ~1)]);
        else d.BeginText().Append(text.IndexOf((byte)0) is var zero and >= 0 ? text[..zero] : text);
        d.EndValue(field, s, start, size, NodeFlags.None);
        return true;
    }

    /// <summary>Text whose length is known.</summary>
    public static bool ShowSized(Dissection d, scoped in Slice s, int field, ref int at, int size)
    {
        bool isUnicode = IsUnicode(s);
        int start = at;
        at += size;
        return isUnicode ? d.Utf16(field, s, start, size) : d.Text(field, s, start, size);
    }

    /// <summary>A text; empty if it is not there.</summary>
    public static string Read(scoped in Slice s, int at)
    {
        bool isUnicode = IsUnicode(s);
        int start = isUnicode ? Align(s, at) : at;
        return ReadSized(s, start, SizeOf(s, start, isUnicode));
    }

    /// <summary>A text whose length is known; up to its first zero.</summary>
    public static string ReadSized(scoped in Slice s, int at, int size)
    {
        ReadOnlySpan<byte> bytes = s.Span(at, size);
        TextBuilder text = s.Dissection!.BeginText();
        if (IsUnicode(s)) text.AppendUtf16(bytes);
        else text.Append(bytes.IndexOf((byte)0) is var end and >= 0 ? bytes[..end] : bytes);
        return text.ToString();
    }

    /// <summary>How many bytes a text takes, with its zero.</summary>
    public static int SizeOf(scoped in Slice s, int at, bool isUnicode)
    {
        ReadOnlySpan<byte> bytes = s.Span(at, s.Length);
        if (!isUnicode) return bytes.IndexOf((byte)0) is var zero and >= 0 ? zero + 1 : Math.Max(0, s.Length - at);
        for (int i = 0; i + 1 < bytes.Length; i += 2)
        {
            if (bytes[i] == 0 && bytes[i + 1] == 0) return i + 2;
        }
        return Math.Max(0, s.Length - at);
    }

    /// <summary>The next even place of the message.</summary>
    public static int Align(scoped in Slice s, int at) => at + (s.LayerOffset + at & 1);
}
