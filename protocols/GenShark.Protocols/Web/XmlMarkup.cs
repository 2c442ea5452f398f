namespace GenShark.Protocols;

/// <summary>Finds the ends of what XML consists of, as loosely as tshark does. Below zero: it does not end, or is something else.</summary>
internal static class XmlMarkup
{
    private const int None = -1;

    /// <summary>Behind what begins and ends with these.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="begin">What it begins with.</param>
    /// <param name="end">What it ends with.</param>
    /// <param name="isEndless">Whether no more such ends are in the text: it is not looked for again.</param>
    public static int EndOf(ReadOnlySpan<byte> text, int at, ReadOnlySpan<byte> begin, ReadOnlySpan<byte> end, ref bool isEndless)
    {
        if (isEndless || !text[at..].StartsWith(begin)) return None;
        int size = text[(at + begin.Length)..].IndexOf(end);
        isEndless = size < 0;
        return isEndless ? None : at + begin.Length + size + end.Length;
    }

    /// <summary>Behind a tag that opens, or stands for itself.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where its bracket stands.</param>
    /// <param name="name">Behind its name.</param>
    public static int EndOfTag(ReadOnlySpan<byte> text, int at, out int name)
    {
        int next = name = EndOfName(text, SkipBlanks(text, at + 1));
        if (name < 0) return None;
        while (true)
        {
            next = SkipBlanks(text, next);
            if (text[next..].StartsWith("/>"u8)) return next + 2;
            if (next < text.Length && text[next] == '>') return next + 1;
            next = EndOfAttribute(text, next, out _);
            if (next < 0) return None;
        }
    }

    /// <summary>Behind a tag that closes another.</summary>
    public static int EndOfClosing(ReadOnlySpan<byte> text, int at)
    {
        if (!text[at..].StartsWith("</"u8)) return None;
        int name = EndOfName(text, SkipBlanks(text, at + 2));
        if (name < 0) return None;
        int end = SkipBlanks(text, name);
        return end < text.Length && text[end] == '>' ? end + 1 : None;
    }

    /// <summary>Behind an attribute: name, equals sign, value in quotation marks or not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where its name begins.</param>
    /// <param name="value">Where its value begins, behind a quotation mark.</param>
    public static int EndOfAttribute(ReadOnlySpan<byte> text, int at, out int value)
    {
        value = None;
        int equals = EndOfName(text, at);
        if (equals < 0) return None;
        equals = SkipBlanks(text, equals);
        if (equals >= text.Length || text[equals] != '=') return None;
        int start = SkipBlanks(text, equals + 1);
        if (start >= text.Length) return None;
        byte quote = text[start];
        if (quote is not ((byte)'"' or (byte)'\'')) return EndOfName(text, value = start);
        value = start + 1;
        int size = text[value..].IndexOf(quote);
        return size < 0 ? None : value + size + 1;
    }

    public static int SkipBlanks(ReadOnlySpan<byte> text, int at)
    {
        while (at < text.Length && IsBlank(text[at])) at++;
        return at;
    }

    public static bool IsBlank(byte letter) => letter is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';

    public static int EndOfName(ReadOnlySpan<byte> text, int at)
    {
        int end = at;
        while (end < text.Length && (char.IsAsciiLetterOrDigit((char)text[end]) || text[end] is (byte)'_' or (byte)':' or (byte)'.' or (byte)'-')) end++;
        return end == at ? None : end;
    }
}
