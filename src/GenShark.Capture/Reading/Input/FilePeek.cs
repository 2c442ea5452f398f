using Microsoft.Win32.SafeHandles;

namespace GenShark.Capture.Reading.Input;

/// <summary>Reads a file out of order, through a buffer of its own.</summary>
internal sealed unsafe class FilePeek(SafeFileHandle file)
{
    private PinnedBuffer? _buffer;

    /// <summary>A pointer to up to <paramref name="count"/> bytes at <paramref name="offset"/>, valid until the next call.</summary>
    /// <returns>How many bytes there are.</returns>
    public int Read(long offset, int count, out byte* bytes)
    {
        _buffer ??= new PinnedBuffer(64 << 10);
        if (_buffer.Capacity < count) _buffer.Grow(count, _buffer.Start, _buffer.Start);
        bytes = _buffer.Start;
        int held = 0;
        while (held < count)
        {
            int read = RandomAccess.Read(file, new Span<byte>(bytes + held, count - held), offset + held);
            if (read == 0) break;
            held += read;
        }
        return held;
    }
}
