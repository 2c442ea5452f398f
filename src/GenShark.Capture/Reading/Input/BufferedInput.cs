namespace GenShark.Capture.Reading.Input;

/// <summary>A window that is filled by reading, small enough for the second-level cache.</summary>
internal abstract unsafe class BufferedInput : CaptureInput
{
    /// <summary>Bytes read at a time.</summary>
    public const int ReadSize = 256 << 10;

    private readonly PinnedBuffer _buffer = new(ReadSize);

    private Exception? _failure;

    public override Exception? Failure => _failure;

    protected BufferedInput() => Cursor = End = _buffer.Start;

    /// <summary>Reads some bytes that follow the ones read before; 0 at the end. Returns as soon as there are any.</summary>
    protected abstract int Read(Span<byte> destination);

    protected override bool Fill(int count)
    {
        MoveToStart();
        while (End - Cursor < count)
        {
            // A record may promise more than there is: the buffer grows as bytes arrive, not as they are promised.
            if (End == _buffer.End)
            {
                int held = (int)(End - Cursor);
                _buffer.Grow(Math.Min(checked(_buffer.Capacity * 2), Math.Max(count, ReadSize)), Cursor, End);
                Cursor = _buffer.Start;
                End = Cursor + held;
            }
            int read = ReadOn(new Span<byte>(End, (int)(_buffer.End - End)));
            if (read == 0) return false;
            End += read;
            EndOffset += read;
        }
        return true;
    }

    // A medium that fails is asked once: the packets before come first, then its error.
    private int ReadOn(Span<byte> destination)
    {
        if (_failure is not null) return 0;
        try
        {
            return Read(destination);
        }
        catch (Exception failed) when (failed is UnauthorizedAccessException or IOException and not CaptureFormatException)
        {
            _failure = failed;
            return 0;
        }
    }

    private void MoveToStart()
    {
        int held = (int)(End - Cursor);
        new ReadOnlySpan<byte>(Cursor, held).CopyTo(new Span<byte>(_buffer.Start, held));
        Cursor = _buffer.Start;
        End = Cursor + held;
    }
}
