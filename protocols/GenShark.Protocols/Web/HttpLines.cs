namespace GenShark.Protocols;

/// <summary>The lines of a message; a last one that does not end is none. They end at CR LF, and, as tshark reads them, at either of the two.</summary>
internal ref struct HttpLines(ReadOnlySpan<byte> message, int start)
{
    private readonly ReadOnlySpan<byte> _message = message;

    /// <summary>The line without its end.</summary>
    public HttpPart Current { get; private set; }

    /// <summary>Where the next line begins.</summary>
    public int Next { get; private set; } = start;

    public bool MoveNext()
    {
        int at = Next;
        int size = at >= _message.Length ? -1 : _message[at..].IndexOfAny((byte)'\r', (byte)'\n');
        if (size < 0) return false;
        int end = at + size + 1;
        if (_message[end - 1] == '\r')
        {
            // What follows a CR may still come.
            if (end == _message.Length) return false;
            if (_message[end] == '\n') end++;
        }
        (Current, Next) = (new HttpPart(at, size), end);
        return true;
    }
}
