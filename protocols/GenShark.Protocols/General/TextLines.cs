namespace GenShark.Protocols;

/// <summary>The lines of a message. They end at CR LF, and, as tshark reads them, at either of the two.</summary>
/// <param name="message">The message.</param>
/// <param name="start">Where the first line begins.</param>
/// <param name="takesRest">Whether what no line's end follows is a line too; else there may be more of it.</param>
internal ref struct TextLines(ReadOnlySpan<byte> message, int start, bool takesRest = false)
{
    private readonly ReadOnlySpan<byte> _message = message;

    /// <summary>The line without its end.</summary>
    public TextPart Current { get; private set; }

    /// <summary>Where the next line begins.</summary>
    public int Next { get; private set; } = start;

    /// <summary>The line with its end.</summary>
    public readonly TextPart Whole => new(Current.At, Next - Current.At);

    public bool MoveNext()
    {
        int at = Next;
        int size = at >= _message.Length ? -1 : _message[at..].IndexOfAny((byte)'\r', (byte)'\n');
        if (size < 0) return takesRest && at < _message.Length && Set(at, _message.Length - at, _message.Length);
        int end = at + size + 1;
        if (_message[end - 1] == '\r')
        {
            // What follows a CR may still come.
            if (end == _message.Length) return takesRest && Set(at, size, end);
            if (_message[end] == '\n') end++;
        }
        return Set(at, size, end);
    }

    private bool Set(int at, int size, int end)
    {
        (Current, Next) = (new TextPart(at, size), end);
        return true;
    }
}
