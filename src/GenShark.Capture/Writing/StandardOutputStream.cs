using GenShark.Capture.Live;

namespace GenShark.Capture.Writing;

/// <summary>The standard output, for whom it matters whether anybody reads it: that of the console swallows what a broken pipe refuses.</summary>
public sealed class StandardOutputStream : Stream
{
    private const int BrokenPipe = 32;

    private readonly Stream _console = Console.OpenStandardOutput();

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <exception cref="IOException">Nobody reads any more, or the disk is full.</exception>
    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _console.Write(buffer);
        if (!OperatingSystem.IsWindows() && LibPcap.IsPipeBroken(descriptor: 1)) throw new IOException("Broken pipe", BrokenPipe);
    }

    /// <inheritdoc cref="Write(ReadOnlySpan{byte})"/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush() => _console.Flush();

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();
}
