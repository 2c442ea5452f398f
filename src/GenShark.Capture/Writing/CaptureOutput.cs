namespace GenShark.Capture.Writing;

/// <summary>A file, or a stream, that records are written to: whole ones at a time, so that what is there is readable whenever the process dies.</summary>
internal sealed class CaptureOutput : IDisposable
{
    private const int Enough = 256 << 10;

    private readonly Stream _stream;
    private readonly string _path;
    private long _written;

    /// <param name="path">Where to write; <c>-</c> is the standard output. A file that is there is overwritten.</param>
    /// <exception cref="CaptureWriteException">The file cannot be created.</exception>
    public CaptureOutput(string path) : this(Open(path), path)
    {
    }

    /// <param name="stream">Disposed with the output.</param>
    /// <param name="path">What messages call it.</param>
    public CaptureOutput(Stream stream, string path) => (_stream, _path) = (stream, path);

    /// <summary>Takes records; they are written by one of the flushes.</summary>
    public RecordBuffer Buffer { get; } = new();

    /// <summary>The bytes written, and those that wait.</summary>
    public long Length => _written + Buffer.Length;

    public void FlushIfMuch()
    {
        if (Buffer.Length >= Enough) Flush();
    }

    /// <exception cref="CaptureWriteException">The disk is full, or nobody reads any more.</exception>
    public void Flush()
    {
        if (Buffer.Length == 0) return;
        try
        {
            _stream.Write(Buffer.Span);
            _stream.Flush();
            _written += Buffer.Length;
        }
        catch (IOException broken)
        {
            throw CaptureWriteException.CannotWrite(_path, broken);
        }
        finally
        {
            // What could not be written once is not tried again.
            Buffer.Clear();
        }
    }

    public void Dispose()
    {
        try
        {
            Flush();
        }
        finally
        {
            _stream.Dispose();
        }
    }

    private static Stream Open(string path)
    {
        if (path == "-") return new StandardOutputStream();
        try
        {
            // Records are gathered here; the stream need not.
            return new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read | FileShare.Delete, bufferSize: 0);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw CaptureWriteException.CannotCreate(path, cause);
        }
    }
}
