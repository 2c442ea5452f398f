using GenShark.Capture.Reading.Deflate;

namespace GenShark.Capture.Reading.Input;

/// <summary>
/// A gzip file, decompressed as it is read. The window is the buffer that decompression itself refers back to, so that nothing is
/// copied twice.
/// </summary>
internal sealed unsafe class GzipInput : CaptureInput
{
    private const int History = 32 << 10;
    private const int Slack = 16;

    private readonly PinnedBuffer _buffer = new(History + BufferedInput.ReadSize + Slack);
    private readonly GzipCheckpoints? _checkpoints;
    private CaptureInput _source;
    private Inflater _inflater;
    private GzipInput? _peeking;

    private bool _isInMember;
    private bool _isEnded;
    private bool _isCutShort;
    private string? _damage;
    private long _memberStart;
    private uint _crc;
    private bool _isWholeMember;

    /// <param name="source">The compressed file; it is disposed with the input.</param>
    /// <param name="checkpoints">Where to keep places to come back to; null to keep none.</param>
    public GzipInput(CaptureInput source, GzipCheckpoints? checkpoints = null)
    {
        _source = source;
        _checkpoints = checkpoints;
        _inflater = new Inflater(source);
        Cursor = End = _buffer.Start;
    }

    public override long SourcePosition => _source.SourcePosition;

    public override long SourceLength => _source.SourceLength;

    public override string? Damage => _damage;

    public override bool IsCutShort => _isCutShort;

    public override bool CanSeek => _source.CanSeek;

    public override int Peek(long offset, int count, out byte* bytes)
    {
        if (_source is not FileInput file) throw new NotSupportedException("A capture that is read from a pipe cannot be read out of order.");
        _peeking ??= new GzipInput(file.From(0));
        _peeking.SeekTo(offset, _checkpoints?.Find(offset), file);
        _peeking.Require(count);
        bytes = _peeking.Cursor;
        return (int)Math.Min(count, _peeking.End - _peeking.Cursor);
    }

    private void SeekTo(long offset, GzipCheckpoint? place, FileInput file)
    {
        long windowStart = EndOffset - (End - _buffer.Start);
        if (offset < windowStart || place is not null && place.Offset > EndOffset) Restart(place, file);
        if (offset <= EndOffset) Cursor = End - (EndOffset - offset);
        else Skip(offset - Offset);
    }

    private void Restart(GzipCheckpoint? place, FileInput file)
    {
        _source = file.From(place?.BitPosition / 8 ?? 0);
        _inflater = new Inflater(_source);
        _isInMember = place is not null;
        _isEnded = _isCutShort = _isWholeMember = false;
        _damage = null;
        byte[] window = place?.Window ?? [];
        window.CopyTo(new Span<byte>(_buffer.Start, window.Length));
        Cursor = End = _buffer.Start + window.Length;
        EndOffset = place?.Offset ?? 0;
        _memberStart = place?.MemberStart ?? 0;
        if (place is not null) _inflater.Start((int)(place.BitPosition & 7));
    }

    protected override bool Fill(int count)
    {
        Move(_buffer.Start);
        while (End - Cursor < count && !_isEnded)
        {
            if (_buffer.End - Slack - End < BufferedInput.ReadSize / 2)
            {
                byte* kept = FirstKept();
                (long cursor, long end) = (Cursor - kept, End - kept);
                _buffer.Grow(checked(_buffer.Capacity * 2), kept, End);
                Cursor = _buffer.Start + cursor;
                End = _buffer.Start + end;
            }
            while (!_isEnded && Produce())
            {
            }
        }
        return End - Cursor >= count;
    }

    /// <summary>What must stay: bytes that were not taken, and bytes that the data may refer back to.</summary>
    private byte* FirstKept() => End - Math.Min(End - _buffer.Start, Math.Max(End - Cursor, History));

    private void Move(byte* to)
    {
        byte* kept = FirstKept();
        int length = (int)(End - kept);
        new ReadOnlySpan<byte>(kept, length).CopyTo(new Span<byte>(to, length));
        Cursor -= kept - to;
        End -= kept - to;
    }

    /// <summary>Decompresses up to the end of a block; false if the buffer is full.</summary>
    private bool Produce()
    {
        if (!_isInMember) return StartMember();
        byte* output = End;
        byte* history = End - Math.Min(End - _buffer.Start, EndOffset - _memberStart);
        InflateStatus status = _inflater.Inflate(ref output, _buffer.End - Slack, history);
        if (_isWholeMember) _crc = Crc32.Append(_crc, new ReadOnlySpan<byte>(End, (int)(output - End)));
        EndOffset += output - End;
        End = output;
        switch (status)
        {
            case InflateStatus.OutputFull: return false;
            case InflateStatus.EndOfBlock: KeepPlace(); break;
            case InflateStatus.EndOfStream: EndMember(); break;
            case InflateStatus.CutShort: Stop(isCutShort: true); break;
            case InflateStatus.Damaged: Stop(damage: _inflater.Error); break;
        }
        return true;
    }

    private bool StartMember()
    {
        if (!_source.Require(1))
        {
            Stop();
            return true;
        }
        if (!_source.Require(2) || !GzipMember.IsMagic(new ReadOnlySpan<byte>(_source.Cursor, 2)))
            Stop(damage: "what follows the compressed data is not compressed");
        else if (!GzipMember.TryReadHeader(_source, out string? error)) Stop(isCutShort: error is null, damage: error);
        else
        {
            _inflater.Start();
            _isInMember = _isWholeMember = true;
            _memberStart = EndOffset;
            _crc = 0;
        }
        return true;
    }

    private void EndMember()
    {
        _inflater.Finish();
        _isInMember = false;
        if (!GzipMember.TryReadTrailer(_source, out uint crc, out uint length)) Stop(isCutShort: true);
        else if (!_isWholeMember) return;
        else if (crc != _crc) Stop(damage: "bad CRC");
        else if (length != (uint)(EndOffset - _memberStart)) Stop(damage: "length field wrong");
    }

    private void KeepPlace()
    {
        if (_checkpoints is null || !_checkpoints.IsDue(EndOffset)) return;
        int length = (int)Math.Min(Math.Min(End - _buffer.Start, History), EndOffset - _memberStart);
        _checkpoints.Add(new GzipCheckpoint(EndOffset, _inflater.BitPosition, _memberStart, new Span<byte>(End - length, length).ToArray()));
    }

    private void Stop(bool isCutShort = false, string? damage = null)
    {
        _isEnded = true;
        _isCutShort = isCutShort;
        _damage = damage;
    }

    public override void Dispose() => _source.Dispose();
}
