using GenShark.Capture.Writing;

namespace GenShark.Capture.Reading.Input;

/// <summary>A capture that is written while it is read: what comes from elsewhere, as records of a format that is read here.</summary>
internal abstract class ComposedInput : RestartedInput
{
    private readonly RecordBuffer _records = new();
    private int _taken;

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

    protected override RestartedInput Restart()
    {
        Peeking?.Dispose();
        return Anew();
    }

    public override void Dispose() => Peeking?.Dispose();
}
