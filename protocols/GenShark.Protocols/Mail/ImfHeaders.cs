namespace GenShark.Protocols;

/// <summary>The headers of a mail, one by one. As in tshark, a header begins with whatever stands before a colon, and ends at the next CR LF that no blank follows.</summary>
internal ref struct ImfHeaders(ReadOnlySpan<byte> mail)
{
    private const int EndSize = 2;

    private readonly ReadOnlySpan<byte> _mail = mail;
    private bool _isLast;

    public TextPart Name { get; private set; }

    /// <summary>The value without the blanks before it.</summary>
    public TextPart Value { get; private set; }

    /// <summary>Behind the header with its CR LF; before that where the mail ends with it.</summary>
    public int Next { get; private set; }

    /// <summary>Where the body begins once all headers have been passed; 0 if nothing separates it.</summary>
    public readonly int BodyAt => _isLast ? Math.Min(Next + EndSize, _mail.Length) : 0;

    public bool MoveNext()
    {
        int at = Next, size = _isLast || at >= _mail.Length ? -1 : _mail[at..].IndexOf((byte)':');
        if (size < 0) return false;
        int end = EndOf(at + size + 1, _mail.Length, out bool isLast);
        if (end < 0) return false;
        Name = new TextPart(at, size);
        Value = ValueAt(at + size + 1, end);
        (Next, _isLast) = (end, isLast);
        return true;
    }

    /// <summary>The parameters of a value. tshark counts from where the value begins, but with its blanks: it stops short if there are none.</summary>
    public readonly TextPart ParametersAt(int at)
    {
        int most = Value.At + Next - Name.At - Name.Size - 1;
        int end = EndOf(at, Math.Min(most, _mail.Length), out _);
        return new TextPart(at, end < 0 ? -1 : end - at - EndSize);
    }

    private readonly TextPart ValueAt(int at, int end)
    {
        int value = at, last = end - EndSize;
        while (value < _mail.Length && (_mail[value] is (byte)' ' or (byte)'\t' || value < last && _mail[value] is (byte)'\r' or (byte)'\n')) value++;
        // Blanks alone stay.
        if (value == _mail.Length || _mail[value] == '\r') value = at;
        return new TextPart(value, last >= value ? last - value : _mail.Length - value);
    }

    private readonly int EndOf(int at, int most, out bool isLast)
    {
        isLast = false;
        while (at < most && _mail[at..most].IndexOf((byte)'\r') is >= 0 and var size)
        {
            int end = at + size;
            at = end + 1;
            if (at >= _mail.Length || _mail[at] != '\n') continue;
            at++;
            if (at > most) return -1;
            if (at == most)
            {
                isLast = true;
                return end;
            }
            if (_mail[at] is (byte)' ' or (byte)'\t') continue;
            isLast = _mail[at..].StartsWith("\r\n"u8);
            return at;
        }
        return -1;
    }
}
