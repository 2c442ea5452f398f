namespace GenShark.Capture.Reading.Input;

/// <summary>A pipe or another stream that can only be read in order.</summary>
/// <param name="stream">Disposed with the input.</param>
/// <param name="name">What messages call it.</param>
internal sealed unsafe class StreamInput(Stream stream, string name) : BufferedInput
{
    public override long SourceLength => -1;

    public override bool CanSeek => false;

    protected override int Read(Span<byte> destination)
    {
        try
        {
            return stream.Read(destination);
        }
        catch (Exception failed) when (failed is UnauthorizedAccessException or IOException and not CaptureFormatException)
        {
            throw CaptureFormatException.CannotRead(name, EndOffset, failed);
        }
    }

    public override int Peek(long offset, int count, out byte* bytes) =>
        throw new NotSupportedException("A capture that is read from a pipe cannot be read out of order.");

    public override void Dispose() => stream.Dispose();
}
