using System.IO.MemoryMappedFiles;

namespace GenShark.Capture.Reading.Input;

/// <summary>
/// A file on disk, a piece of it at a time in memory through the page cache: nothing is copied, and no more memory is held than a piece.
/// </summary>
internal sealed unsafe class MappedInput : CaptureInput
{
    private const int PieceSize = 8 << 20;

    private readonly FileStream _file;
    private readonly FilePeek _peek;
    private MemoryMappedViewAccessor? _piece;

    /// <param name="file">Disposed with the input.</param>
    /// <exception cref="IOException">The file can't be mapped.</exception>
    public MappedInput(FileStream file)
    {
        _file = file;
        _peek = new FilePeek(file.SafeFileHandle);
        Fill(1);
    }

    public override long SourceLength => RandomAccess.GetLength(_file.SafeFileHandle);

    public override int Peek(long offset, int count, out byte* bytes) => _peek.Read(offset, count, out bytes);

    protected override bool Fill(int count)
    {
        // The file may have grown; pages behind its end must not be touched.
        long start = Offset, left = SourceLength - start;
        if (left <= End - Cursor) return false;
        int size = (int)Math.Min(left, Math.Max(count, PieceSize));
        Unmap();
        using MemoryMappedFile map = MemoryMappedFile.CreateFromFile(
            _file, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        _piece = map.CreateViewAccessor(start, size, MemoryMappedFileAccess.Read);
        _piece.SafeMemoryMappedViewHandle.AcquirePointer(ref Cursor);
        Cursor += _piece.PointerOffset;
        End = Cursor + size;
        EndOffset = start + size;
        return size >= count;
    }

    private void Unmap()
    {
        if (_piece is null) return;
        _piece.SafeMemoryMappedViewHandle.ReleasePointer();
        _piece.Dispose();
        _piece = null;
    }

    public override void Dispose()
    {
        Unmap();
        _file.Dispose();
    }
}
