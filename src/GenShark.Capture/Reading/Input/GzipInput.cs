using ICSharpCode.SharpZipLib;
using ICSharpCode.SharpZipLib.Checksum;
using ICSharpCode.SharpZipLib.Zip.Compression;

namespace GenShark.Capture.Reading.Input;

/// <summary>
/// A gzip file of one or more members (RFC 1952), decompressed as it is read. The streams of the libraries take a file that breaks
/// off for a whole one, or withhold what came before the break; so the members are followed here, and only deflate is left to a library.
/// </summary>
/// <remarks>A read out of order decompresses from where the last one ended, or from the start if it lies before.</remarks>
internal sealed unsafe class GzipInput : BufferedInput
{
    private readonly CaptureInput _source;
    private readonly Inflater _inflater = new(noHeader: true);
    private readonly Crc32 _crc = new();
    private readonly byte[] _compressed = new byte[64 << 10];
    private readonly byte[] _output = new byte[64 << 10];
    private GzipInput? _peeking;
    private string? _damage;
    private bool _isInMember;
    private bool _isEnded;
    private bool _isCutShort;

    /// <param name="source">The compressed file; it is disposed with the input.</param>
    public GzipInput(CaptureInput source) => _source = source;

    public override long SourcePosition => _source.SourcePosition;

    public override long SourceLength => _source.SourceLength;

    public override string? Damage => _damage;

    public override bool IsCutShort => _isCutShort;

    public override bool CanSeek => _source.CanSeek;

    protected override int Read(Span<byte> destination)
    {
        while (!_isEnded)
        {
            if (!_isInMember) StartMember();
            else if (Inflate(Math.Min(destination.Length, _output.Length)) is > 0 and int count)
            {
                _output.AsSpan(0, count).CopyTo(destination);
                return count;
            }
        }
        return 0;
    }

    /// <summary>Decompresses into the output; 0 where the member or the file ends.</summary>
    private int Inflate(int most)
    {
        try
        {
            int count = _inflater.Inflate(_output, 0, most);
            _crc.Update(new ArraySegment<byte>(_output, 0, count));
            if (count == 0) GoOn();
            return count;
        }
        // The library's tables are not safe from every wrong code length.
        catch (Exception broken) when (broken is SharpZipBaseException or IndexOutOfRangeException or ArgumentException or InvalidOperationException)
        {
            Stop(damage: broken.Message);
            return 0;
        }
    }

    private void GoOn()
    {
        if (_inflater.IsFinished) EndMember();
        else if (!_inflater.IsNeedingInput) Stop(damage: "preset dictionary needed");
        else if (!_source.Require(1)) Stop(isCutShort: true);
        else
        {
            int count = (int)Math.Min(_compressed.Length, _source.End - _source.Cursor);
            new ReadOnlySpan<byte>(_source.Cursor, count).CopyTo(_compressed);
            _source.Cursor += count;
            _inflater.SetInput(_compressed, 0, count);
        }
    }

    private void StartMember()
    {
        if (!_source.Require(1)) Stop();
        else if (!_source.Require(2) || !GzipMember.IsMagic(new ReadOnlySpan<byte>(_source.Cursor, 2)))
            Stop(damage: "what follows the compressed data is not compressed");
        else if (!GzipMember.TryReadHeader(_source, out string? error)) Stop(isCutShort: error is null, damage: error);
        else
        {
            _inflater.Reset();
            _crc.Reset();
            _isInMember = true;
        }
    }

    private void EndMember()
    {
        // Given back: what the inflater took beyond the end of its data still stands in the window, before the cursor.
        _source.Cursor -= _inflater.RemainingInput;
        _isInMember = false;
        if (!GzipMember.TryReadTrailer(_source, out uint crc, out uint length)) Stop(isCutShort: true);
        else if (crc != (uint)_crc.Value) Stop(damage: "bad CRC");
        else if (length != (uint)_inflater.TotalOut) Stop(damage: "length field wrong");
    }

    private void Stop(bool isCutShort = false, string? damage = null)
    {
        _isEnded = true;
        _isCutShort = isCutShort;
        _damage = damage;
    }

    public override int Peek(long offset, int count, out byte* bytes)
    {
        if (_source is not FileInput file) throw new NotSupportedException("A capture that is read from a pipe cannot be read out of order.");
        if (_peeking is null || offset < _peeking.Offset) _peeking = new GzipInput(file.From(0));
        _peeking.Skip(offset - _peeking.Offset);
        _peeking.Require(count);
        bytes = _peeking.Cursor;
        return (int)Math.Min(count, _peeking.End - _peeking.Cursor);
    }

    public override void Dispose() => _source.Dispose();
}
