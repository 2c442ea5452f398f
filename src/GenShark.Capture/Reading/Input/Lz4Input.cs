using K4os.Compression.LZ4.Streams;

namespace GenShark.Capture.Reading.Input;

/// <summary>One or more LZ4 frames.</summary>
/// <seealso href="https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md"/>
/// <param name="source">The compressed file; it is disposed with the input.</param>
internal sealed unsafe class Lz4Input(CaptureInput source) : CompressedInput(source)
{
    private LZ4DecoderStream? _frame;

    public static bool IsMagic(ReadOnlySpan<byte> bytes) => bytes is [0x04, 0x22, 0x4d, 0x18, ..];

    protected override CompressedInput Anew(CaptureInput start) => new Lz4Input(start);

    protected override int Decompress(Span<byte> destination)
    {
        if (_frame is null)
        {
            StartFrame();
            return 0;
        }
        try
        {
            int count = _frame.Read(destination);
            if (count == 0) _frame = null;
            return count;
        }
        catch (EndOfStreamException)
        {
            Stop(isCutShort: true);
        }
        // The library says in several ways that bytes are wrong, and in none what is wrong with them.
        catch (Exception broken) when (broken is not CaptureFormatException and (IOException or InvalidDataException or InvalidOperationException or ArgumentException or NotSupportedException or NotImplementedException))
        {
            Stop(damage: "invalid LZ4 frame");
        }
        return 0;
    }

    private void StartFrame()
    {
        if (!Source.Require(1)) Stop();
        else if (!Source.Require(4)) Stop(isCutShort: true);
        else if (!IsMagic(new ReadOnlySpan<byte>(Source.Cursor, 4))) Stop(damage: "what follows the compressed data is not compressed");
        else _frame = LZ4Stream.Decode(new SourceStream(Source), extraMemory: 0, leaveOpen: true, interactive: true);
    }

    /// <summary>The compressed bytes as the library wants them: it takes no more than it needs.</summary>
    private sealed class SourceStream(CaptureInput source) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(Span<byte> buffer)
        {
            if (buffer.IsEmpty || !source.Require(1)) return 0;
            int count = (int)Math.Min(buffer.Length, source.End - source.Cursor);
            new ReadOnlySpan<byte>(source.Cursor, count).CopyTo(buffer);
            source.Cursor += count;
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
