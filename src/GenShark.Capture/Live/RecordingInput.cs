using GenShark.Capture.Reading.Input;
using Microsoft.Win32.SafeHandles;

namespace GenShark.Capture.Live;

/// <summary>A recording that is read: it ends where what may be read ends, and goes on from there when there is more.</summary>
internal sealed unsafe class RecordingInput(Recording recording, SafeFileHandle file) : BufferedInput
{
    private readonly FilePeek _peek = new(file);

    public override long SourceLength => recording.Published;

    /// <summary>Forgets what was brought in and not taken.</summary>
    public void DropUnread()
    {
        EndOffset = Offset;
        End = Cursor;
    }

    protected override int Read(Span<byte> destination)
    {
        long left = recording.Published - EndOffset;
        return left <= 0 ? 0 : RandomAccess.Read(file, destination[..(int)Math.Min(left, destination.Length)], EndOffset);
    }

    public override int Peek(long offset, int count, out byte* bytes) => _peek.Read(offset, count, out bytes);

    // The file is the recording's.
    public override void Dispose()
    {
    }
}
