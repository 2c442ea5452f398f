using GenShark.Capture.Reading;
using GenShark.Capture.Writing;

namespace GenShark.Capture.Live;

/// <summary>
/// A capture that grows by whole records while it is read: a file without a name, so that what was captured can be read again, however
/// much it is, and is gone with the process. One thread records, another one reads.
/// </summary>
internal sealed class Recording : IDisposable
{
    private readonly Lock _gate = new();
    private readonly FileStream _file = CreateFile();
    private long _written, _published, _forgotten;
    private bool _isRunning;
    private Exception? _failure;
    private TaskCompletionSource? _waiter;
    private RecordingInput? _input;

    /// <summary>How many bytes can be read: whole records.</summary>
    public long Published => Volatile.Read(ref _published);

    /// <summary>Opens the recording from its beginning on; the reader is the recording's reader from now on.</summary>
    public CaptureReader OpenReader() => CaptureReader.Open(_input = new RecordingInput(this, _file.SafeFileHandle), "-");

    /// <summary>Opens the recording beside its reader.</summary>
    public CaptureReader OpenAgain() => CaptureReader.Open(new RecordingInput(this, _file.SafeFileHandle), "-");

    /// <summary>More may come from now on.</summary>
    public void Begin()
    {
        lock (_gate) (_isRunning, _failure) = (true, null);
    }

    /// <summary>No more comes. What was written can all be read.</summary>
    /// <param name="failure">What the reader is told when it comes to the end, if anything went wrong.</param>
    public void Finish(Exception? failure = null)
    {
        lock (_gate) (_isRunning, _failure, _published) = (false, failure, _written);
        Wake();
    }

    /// <exception cref="CaptureWriteException">The disk is full.</exception>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        try
        {
            RandomAccess.Write(_file.SafeFileHandle, bytes, _written);
        }
        catch (IOException broken)
        {
            throw CaptureWriteException.CannotWrite(_file.Name, broken);
        }
        _written += bytes.Length;
    }

    /// <summary>Appends whole records and lets them be read.</summary>
    public void Publish(RecordBuffer records)
    {
        if (records.Length == 0) return;
        Append(records.Span);
        records.Clear();
        Publish(_written);
    }

    /// <summary>Lets what was appended be read up to an offset.</summary>
    public void Publish(long upTo)
    {
        Volatile.Write(ref _published, upTo);
        Wake();
    }

    /// <summary>Whether more than <paramref name="seen"/> bytes can be read; null if that is not known before <paramref name="waiter"/> completes.</summary>
    /// <exception cref="Exception">What went wrong while it was recorded, once all before it has been seen.</exception>
    public bool? HasMore(long seen, out Task waiter)
    {
        lock (_gate)
        {
            waiter = Task.CompletedTask;
            if (_published > seen) return true;
            if (_isRunning)
            {
                waiter = (_waiter ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
                return null;
            }
            if (_failure is not { } failure) return false;
            _failure = null;
            throw failure;
        }
    }

    /// <summary>Frees the disk of what lies before an offset, where the system can; it can no longer be read.</summary>
    public void Forget(long before)
    {
        const long Piece = 16 << 20;
        if (before - _forgotten < Piece || !OperatingSystem.IsLinux()) return;
        if (LibPcap.PunchHole((int)_file.SafeFileHandle.DangerousGetHandle(), _forgotten, before - _forgotten)) _forgotten = before;
    }

    /// <summary>Takes back what was not read yet.</summary>
    public void Truncate(long length)
    {
        if (length >= _written) return;
        _file.SetLength(length);
        (_written, _published) = (length, length);
        _input?.DropUnread();
    }

    public void Dispose() => _file.Dispose();

    private void Wake()
    {
        TaskCompletionSource? waiter;
        lock (_gate) (waiter, _waiter) = (_waiter, null);
        waiter?.SetResult();
    }

    private static FileStream CreateFile()
    {
        string path = Path.Combine(Path.GetTempPath(), $"genshark-{Guid.NewGuid():N}.pcapng");
        try
        {
            var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
            // Where an open file may lose its name, even a killed process leaves nothing behind.
            if (!OperatingSystem.IsWindows()) File.Delete(path);
            return file;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw CaptureWriteException.CannotCreate(path, cause);
        }
    }
}
