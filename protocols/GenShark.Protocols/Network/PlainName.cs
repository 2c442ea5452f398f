namespace GenShark.Protocols;

/// <summary>Domain names in the form of DNS, never compressed.</summary>
internal static class PlainName
{
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
