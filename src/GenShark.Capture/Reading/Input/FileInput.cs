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

    public override long SourceLength => RandomAccess.GetLength(_handle);

    protected override int Read(Span<byte> destination) => RandomAccess.Read(_handle, destination, EndOffset);

    public override int Peek(long offset, int count, out byte* bytes) => _peek.Read(offset, count, out bytes);

    /// <summary>The same open file, read from another place on.</summary>
    public FileInput From(long offset) => new(_file, offset);

    public override void Dispose() => _file.Dispose();
}
