namespace GenShark.Capture.Reading.Input;

/// <summary>A capture whose bytes are made as it is read. A read out of order makes them again: from where the last one ended, or from the start if it
/// lies before.</summary>
internal abstract unsafe class RestartedInput : BufferedInput
{
    /// <summary>What the last read out of order used; null before any.</summary>
    protected RestartedInput? Peeking { get; private set; }

    /// <summary>The same from the start, apart from this one and instead of <see cref="Peeking"/>.</summary>
    protected abstract RestartedInput Restart();

    public override int Peek(long offset, int count, out byte* bytes)
    {
        if (Peeking is null || offset < Peeking.Offset) Peeking = Restart();
        Peeking.Skip(offset - Peeking.Offset);
        Peeking.Require(count);
        bytes = Peeking.Cursor;
        return (int)Math.Min(count, Peeking.End - Peeking.Cursor);
    }
}
