namespace GenShark.Capture.Reading.Input;

/// <summary>A pipe or another stream that can only be read in order.</summary>
/// <param name="stream">Disposed with the input.</param>
internal sealed unsafe class StreamInput(Stream stream) : BufferedInput
{
    public override long SourceLength => -1;

    public override bool CanSeek => false;

    protected override int Read(Span<byte> destination) => stream.Read(destination);

    public override int Peek(long offset, int count, out byte* bytes) =>
        throw new NotSupportedException("A capture that is read from a pipe cannot be read out of order.");

    public override void Dispose() => stream.Dispose();
}
