using GenShark.Capture.Reading;
using GenShark.Capture.Reading.Input;

namespace GenShark.Capture.Live;

/// <summary>Reads a pipe in a thread of its own and records it as it is, record by record.</summary>
internal sealed class PipePump : IDisposable
{
    private readonly Stream _pipe;
    private readonly Recording _recording;

    public PipePump(Stream pipe, Recording recording)
    {
        (_pipe, _recording) = (pipe, recording);
        recording.Begin();
        new Thread(Run) { IsBackground = true, Name = "pipe" }.Start();
    }

    public void Dispose() => _pipe.Dispose();

    private void Run()
    {
        Exception? failure = null;
        try
        {
            using CaptureReader reader = CaptureReader.Open(new CopyingInput(CaptureReader.Decompressed(new StreamInput(_pipe)), _recording), "-");
            _recording.Publish(reader.Offset);
            while (reader.MoveNext()) _recording.Publish(reader.Offset);
        }
        // Whoever reads the recording comes to the same fault, unless it lies in what was compressed, or in the pipe.
        catch (CaptureFormatException broken)
        {
            failure = broken;
        }
        catch (Exception broken) when (broken is IOException or ObjectDisposedException)
        {
            failure = broken;
        }
        finally
        {
            _recording.Finish(failure);
        }
    }

    /// <summary>An input whose bytes are recorded as they come.</summary>
    private sealed unsafe class CopyingInput(CaptureInput source, Recording recording) : BufferedInput
    {
        public override long SourceLength => -1;

        public override bool CanSeek => false;

        public override Exception? Failure => source.Failure;

        public override string? Damage => source.Damage;

        public override bool IsCutShort => source.IsCutShort;

        protected override int Read(Span<byte> destination)
        {
            if (!source.Require(1)) return 0;
            int count = (int)Math.Min(destination.Length, source.End - source.Cursor);
            new ReadOnlySpan<byte>(source.Cursor, count).CopyTo(destination);
            source.Cursor += count;
            recording.Append(destination[..count]);
            return count;
        }

        public override int Peek(long offset, int count, out byte* bytes) => source.Peek(offset, count, out bytes);

        public override void Dispose() => source.Dispose();
    }
}
