using ICSharpCode.SharpZipLib;
using ICSharpCode.SharpZipLib.Checksum;
using ICSharpCode.SharpZipLib.Zip.Compression;

namespace GenShark.Capture.Reading.Input;

/// <summary>
/// A gzip file of one or more members (RFC 1952), decompressed as it is read. The streams of the libraries take a file that breaks
/// off for a whole one, or withhold what came before the break; so the members are followed here, and only deflate is left to a library.
/// </summary>
/// <param name="source">The compressed file; it is disposed with the input.</param>
internal sealed unsafe class GzipInput(CaptureInput source) : CompressedInput(source)
{
    private readonly Inflater _inflater = new(noHeader: true);
    private readonly Crc32 _crc = new();
    private readonly byte[] _compressed = new byte[64 << 10];
    private readonly byte[] _output = new byte[64 << 10];
    private bool _isInMember;

    protected override CompressedInput Anew(CaptureInput start) => new GzipInput(start);

    protected override int Decompress(Span<byte> destination)
    {
        if (!_isInMember)
        {
            StartMember();
            return 0;
        }
        int count = Inflate(Math.Min(destination.Length, _output.Length));
        _output.AsSpan(0, count).CopyTo(destination);
        return count;
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
            Stop(damage: broken is SharpZipBaseException ? broken.Message : "invalid code lengths");
            return 0;
        }
    }

    private void GoOn()
    {
        if (_inflater.IsFinished) EndMember();
        else if (!_inflater.IsNeedingInput) Stop(damage: "preset dictionary needed");
        else if (!Source.Require(1)) Stop(isCutShort: true);
        else
        {
            int count = (int)Math.Min(_compressed.Length, Source.End - Source.Cursor);
            new ReadOnlySpan<byte>(Source.Cursor, count).CopyTo(_compressed);
            Source.Cursor += count;
            _inflater.SetInput(_compressed, 0, count);
        }
    }

    private void StartMember()
    {
        if (!Source.Require(1)) Stop();
        else if (!Source.Require(2) || !GzipMember.IsMagic(new ReadOnlySpan<byte>(Source.Cursor, 2)))
            Stop(damage: "what follows the compressed data is not compressed");
        else if (!GzipMember.TryReadHeader(Source, out string? error)) Stop(isCutShort: error is null, damage: error);
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
        Source.Cursor -= _inflater.RemainingInput;
        _isInMember = false;
        if (!GzipMember.TryReadTrailer(Source, out uint crc, out uint length)) Stop(isCutShort: true);
        else if (crc != (uint)_crc.Value) Stop(damage: "bad CRC");
        else if (length != (uint)_inflater.TotalOut) Stop(damage: "length field wrong");
    }
}
