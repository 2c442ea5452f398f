using GenShark.Capture.Writing;

namespace GenShark.Capture.Reading.Input;

/// <summary>A capture that is written while it is read: what comes from elsewhere, as records of a format that is read here.</summary>
/// <remarks>A read out of order composes from where the last one ended, or from the start if it lies before.</remarks>
internal abstract unsafe class ComposedInput : BufferedInput
{
    private readonly RecordBuffer _records = new();
    private int _taken;
    private ComposedInput? _peeking;

    /// <summary>The same from the start, apart from this one.</summary>
    protected abstract ComposedInput Anew();

    /// <summary>Appends some records; false at the end.</summary>
    protected abstract bool Append(RecordBuffer records);

    protected override int Read(Span<byte> destination)
    {
        if (_taken == _records.Length)
        {
            _records.Clear();
            _taken = 0;
            if (!Append(_records)) return 0;
        }
        int count = Math.Min(destination.Length, _records.Length - _taken);
        _records.Span.Slice(_taken, count).CopyTo(destination);
        _taken += count;
        return count;
    }

    public override int Peek(long offset, int count, out byte* bytes)
    {
        if (_peeking is null || offset < _peeking.Offset)
        {
            _peeking?.Dispose();
            _peeking = Anew();
        }
        _peeking.Skip(offset - _peeking.Offset);
        _peeking.Require(count);
        bytes = _peeking.Cursor;
        return (int)Math.Min(count, _peeking.End - _peeking.Cursor);
    }

    public override void Dispose() => _peeking?.Dispose();
}
