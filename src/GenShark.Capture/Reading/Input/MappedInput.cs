using System.IO.MemoryMappedFiles;

namespace GenShark.Capture.Reading.Input;

/// <summary>A whole file in memory, through the page cache: nothing is copied, and every byte stays where it is until disposal.</summary>
internal sealed unsafe class MappedInput : CaptureInput
{
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly byte* _start;
    private readonly long _length;

    /// <param name="stream">A file that is not empty; it is disposed with the input.</param>
    public MappedInput(FileStream stream)
    {
        _length = stream.Length;
        _file = MemoryMappedFile.CreateFromFile(stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: false);
        _view = _file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _start);
        _start += _view.PointerOffset;
        Cursor = _start;
        // The view is rounded up to pages; the file may have grown since its length was taken.
        End = _start + _length;
        EndOffset = _length;
    }

    public override long SourceLength => _length;

    public override int Peek(long offset, int count, out byte* bytes)
    {
        bytes = _start + offset;
        return offset < 0 || offset > _length ? 0 : (int)Math.Min(count, _length - offset);
    }

    protected override bool Fill(int count) => false;

    public override void Dispose()
    {
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _file.Dispose();
    }
}
