namespace GenShark.Cli.Running;

/// <summary>The standard output, as bytes: text gathers and is written in large pieces.</summary>
internal sealed class StandardOutput : IDisposable
{
    private const int Enough = 256 << 10;

    private readonly Stream _stream = Console.OpenStandardOutput();

    /// <summary>What waits to be written.</summary>
    public TextBuilder Text { get; } = new();

    /// <summary>False once nobody reads any more, or the disk is full.</summary>
    public bool CanWrite { get; private set; } = true;

    /// <summary>Writes what waits if it is much.</summary>
    public void FlushIfMuch()
    {
        if (Text.Length >= Enough) Flush();
    }

    /// <summary>Writes what waits.</summary>
    /// <exception cref="IOException">Nobody reads any more, or the disk is full; see <see cref="CanWrite"/>.</exception>
    public void Flush()
    {
        if (Text.Length == 0 || !CanWrite) return;
        CanWrite = false;
        _stream.Write(Text.Span);
        _stream.Flush();
        CanWrite = true;
        Text.Clear();
    }

    public void Dispose() => _stream.Dispose();
}
