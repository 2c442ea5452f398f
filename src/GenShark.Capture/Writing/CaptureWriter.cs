namespace GenShark.Capture.Writing;

/// <summary>Writes packets to a file or a stream. Records are written whole, so that a killed process leaves a readable file.</summary>
public abstract class CaptureWriter : IDisposable
{
    private protected readonly CaptureOutput Output;

    private protected CaptureWriter(CaptureOutput output) => Output = output;

    /// <summary>How many packets have been written.</summary>
    public long PacketsWritten { get; private protected set; }

    /// <summary>The length of the capture in bytes.</summary>
    public long Length => Output.Length;

    /// <summary>Hands what waits to the operating system.</summary>
    /// <exception cref="CaptureWriteException">The disk is full, or nobody reads any more.</exception>
    public void Flush() => Output.Flush();

    /// <summary>Writes what waits, and closes the file.</summary>
    /// <exception cref="CaptureWriteException">The disk is full, or nobody reads any more.</exception>
    public void Dispose()
    {
        Output.Dispose();
        GC.SuppressFinalize(this);
    }
}
