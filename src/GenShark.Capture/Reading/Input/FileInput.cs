using Microsoft.Win32.SafeHandles;

namespace GenShark.Capture.Reading.Input;

/// <summary>A file on disk, read in order, with a second buffer for reads out of order.</summary>
internal sealed unsafe class FileInput : BufferedInput
{
    private readonly FileStream _file;
    private readonly SafeFileHandle _handle;
    private PinnedBuffer? _peeked;

    /// <param name="file">Disposed with the input.</param>
    public FileInput(FileStream file) : this(file, 0)
    {
    }

    private FileInput(FileStream file, long start)
    {
        _file = file;
        _handle = file.SafeFileHandle;
        EndOffset = start;
    }

    public override long SourceLength => RandomAccess.GetLength(_handle);

    protected override int Read(Span<byte> destination) => RandomAccess.Read(_handle, destination, EndOffset);

    public override int Peek(long offset, int count, out byte* bytes)
    {
        _peeked ??= new PinnedBuffer(64 << 10);
        if (_peeked.Capacity < count) _peeked.Grow(count, _peeked.Start, _peeked.Start);
        bytes = _peeked.Start;
        int held = 0;
        while (held < count)
        {
            int read = RandomAccess.Read(_handle, new Span<byte>(bytes + held, count - held), offset + held);
            if (read == 0) break;
            held += read;
        }
        return held;
    }

    /// <summary>The same open file, read from another place on.</summary>
    public FileInput From(long offset) => new(_file, offset);

    public override void Dispose() => _file.Dispose();
}
