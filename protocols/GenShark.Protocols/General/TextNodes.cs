namespace GenShark.Protocols;

/// <summary>Shows text of protocols that consist of lines.</summary>
internal static class TextNodes
{
    private const int LongestRemark = 160;

    /// <summary>A value of ASCII: other bytes are replaced, as tshark does.</summary>
    public static ReadOnlySpan<byte> Ascii(Dissection d, ReadOnlySpan<byte> text)
    {
        if (System.Text.Ascii.IsValid(text)) return text;
        TextBuilder replaced = d.BeginText();
        while (text.Length > 0)
        {
            int plain = text.IndexOfAnyInRange((byte)0x80, (byte)0xff);
            replaced.Append(plain < 0 ? text : text[..plain]);
            if (plain < 0) break;
            replaced.Append("\uFFFD"u8);
            text = text[(plain + 1)..];
        }
        return replaced.Span;
    }

    /// <summary>A field of ASCII; its label shows the bytes as they are.</summary>
    public static bool Text(this Dissection d, int field, in Slice s, TextPart part, NodeFlags flags = NodeFlags.None) =>
        d.Made(field, s, part.At, part.Size, Ascii(d, part.Of(s.Bytes)), flags) && NoteStray(d, s, part.Of(s.Bytes));

    /// <summary>Notes characters behind the first zero of a text of ASCII that was added last. Always true.</summary>
    public static bool NoteStray(Dissection d, in Slice s, ReadOnlySpan<byte> text) =>
        // As in tshark, what other bytes were replaced with pushes the end of the text out of sight.
        !text.Contains((byte)0) || d.NoteStray(s, Ascii(d, text)[..text.Length]);

    /// <summary>Shows bytes as the text that they are.</summary>
    public static int ShowText(Dissection d, in Slice s, int at, int size)
    {
        int node = d.TextNode("", s, at, size);
        if (!d.WantsText) return node;
        d.BeginText().AppendPrintable(s.Span(at, size));
        d.EndText(node);
        return node;
    }

    /// <summary>A node over some bytes, with expert information below; its text, which was begun, is the message too.</summary>
    public static void Remark(this Dissection d, int expert, in Slice s, int at, int size, Severity severity, ExpertGroup group)
    {
        Span<byte> room = stackalloc byte[LongestRemark];
        ReadOnlySpan<byte> message = d.CopyText(room);
        d.TextNode(message, s, at, size);
        d.Open();
        d.BeginText().Append(message);
        d.Expert(expert, s, severity, group);
        d.Close();
    }

    /// <summary>The field that was added last shows these bytes instead of its name and value.</summary>
    public static void Label(Dissection d, ReadOnlySpan<byte> text)
    {
        if (!d.WantsText || d.LastNode == Tape.Discarded) return;
        d.BeginText().AppendPrintable(text);
        d.EndText(d.LastNode);
    }

    /// <summary>Writes text in one line: what ends lines is blank.</summary>
    public static TextBuilder AppendInOneLine(this TextBuilder text, ReadOnlySpan<byte> bytes)
    {
        while (bytes.IndexOfAnyInRange((byte)'\t', (byte)'\r') is >= 0 and var blank)
        {
            text.AppendPrintable(bytes[..blank]).Append(' ');
            bytes = bytes[(blank + 1)..];
        }
        return text.AppendPrintable(bytes);
    }
}
