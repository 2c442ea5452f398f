using Microsoft.Win32.SafeHandles;

namespace GenShark.Capture.Reading.Input;

/// <summary>A file on disk that is read.</summary>
internal sealed unsafe class FileInput : BufferedInput
{
    private readonly FileStream _file;
    private readonly SafeFileHandle _handle;
    private readonly FilePeek _peek;

    /// <param name="file">Disposed with the input.</param>
    public FileInput(FileStream file) : this(file, 0)
    {
    }

    private FileInput(FileStream file, long start)
    {
        _file = file;
        _handle = file.SafeFileHandle;
        _peek = new FilePeek(_handle);
        EndOffset = start;
    }

    /// <summary>The file.</summary>
    public SafeFileHandle Handle => _handle;

    public override long SourceLength => RandomAccess.GetLength(_handle);

    protected override int Read(Span<byte> destination) => RandomAccess.Read(_handle, destination, EndOffset);

    public override int Peek(long offset, int count, out byte* bytes) => _peek.Read(offset, count, out bytes);

    /// <summary>The same open file, read from another place on.</summary>
    public FileInput From(long offset) => new(_file, offset);

    /// <summary>Goes on behind what somebody else has read: the window ends at the cursor.</summary>
    /// <param name="cursor">Where in memory that is.</param>
    /// <param name="offset">Where in the file.</param>
    public void Show(byte* cursor, long offset)
    {
        Cursor = End = cursor;
        EndOffset = offset;
    }

    public override void Dispose() => _file.Dispose();
}
