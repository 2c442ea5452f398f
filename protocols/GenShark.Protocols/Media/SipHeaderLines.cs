namespace GenShark.Protocols;

/// <summary>The headers of a message; lines that begin with blanks belong to the one before (RFC 3261, 7.3.1).</summary>
/// <param name="message">The message.</param>
/// <param name="start">Where the first header begins.</param>
internal ref struct SipHeaderLines(ReadOnlySpan<byte> message, int start)
{
    private readonly ReadOnlySpan<byte> _message = message;

    /// <summary>The header without the end of its last line.</summary>
    public TextPart Current { get; private set; }

    /// <summary>Where the next header begins, or the body.</summary>
    public int Next { get; private set; } = start;

    /// <summary>Whether a blank line was found.</summary>
    public bool IsEnded { get; private set; }

    public bool MoveNext()
    {
        var lines = new TextLines(_message, Next);
        if (!lines.MoveNext()) return false;
        int at = lines.Current.At, end = at + lines.Current.Size;
        Next = lines.Next;
        IsEnded = end == at;
        if (IsEnded) return false;
        while (Next < _message.Length && _message[Next] is (byte)' ' or (byte)'\t' && lines.MoveNext()) (end, Next) = (lines.Current.At + lines.Current.Size, lines.Next);
        Current = new TextPart(at, end - at);
        return true;
    }

    /// <summary>Name and value of the header; false if it has no colon.</summary>
    public readonly bool TrySplit(out TextPart name, out TextPart value) => TrySplit(_message, Current, out name, out value);

    public static bool TrySplit(ReadOnlySpan<byte> message, TextPart line, out TextPart name, out TextPart value)
    {
        ReadOnlySpan<byte> bytes = line.Of(message);
        int colon = bytes.IndexOf((byte)':');
        name = value = default;
        if (colon < 0) return false;
        int at = colon + 1;
        while (at < bytes.Length && bytes[at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') at++;
        name = line with { Size = colon };
        value = new TextPart(line.At + at, line.Size - at);
        return true;
    }
}
