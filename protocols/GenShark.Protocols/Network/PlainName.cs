namespace GenShark.Protocols;

/// <summary>Domain names in the form of DNS, never compressed.</summary>
internal static class PlainName
{
    /// <summary>Whether no label of the names claims to be compressed, which those in this form never are.</summary>
    public static bool ArePlain(ReadOnlySpan<byte> names)
    {
        const byte Pointer = 0xc0;
        for (int at = 0; at < names.Length; at += 1 + names[at])
        {
            if ((names[at] & Pointer) == Pointer) return false;
        }
        return true;
    }

    /// <summary>Writes a name's labels with dots between.</summary>
    /// <returns>How many bytes it takes, the zero at its end included.</returns>
    public static int Write(TextBuilder text, in Slice s, int start)
    {
        int at = start;
        while (at < s.CapturedLength && s.UInt8(at) is > 0 and var size)
        {
            if (at > start) text.Append('.');
            text.Append(s.Span(at + 1, size));
            at += 1 + size;
        }
        return Math.Min(at + 1, s.Length) - start;
    }
}
