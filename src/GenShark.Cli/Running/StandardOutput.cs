namespace GenShark.Cli.Running;

/// <summary>The standard output, as bytes: text gathers and is written in large pieces.</summary>
/// <param name="stream">Where it goes; stays the caller's to dispose.</param>
internal sealed class StandardOutput(Stream stream)
{
    private const int Enough = 256 << 10;

    /// <summary>What waits to be written.</summary>
    public TextBuilder Text { get; } = new();

    /// <summary>False once nobody reads any more, or the disk is full.</summary>
    public bool CanWrite { get; private set; } = true;

    /// <summary>Adds what a function writes.</summary>
    public void WriteText(Action<TextWriter> write)
    {
        using var text = new StringWriter();
        write(text);
        Text.Append(text.ToString());
    }

    /// <summary>Writes a text behind what waits; one that is much at once.</summary>
    /// <exception cref="IOException">As of <see cref="Flush"/>.</exception>
    public void Write(TextBuilder text) => Write(text.Span);

    /// <inheritdoc cref="Write(TextBuilder)"/>
    public void Write(ReadOnlySpan<byte> text)
    {
        if (text.Length < Enough / 4)
        {
            Text.Append(text);
            FlushIfMuch();
            return;
        }
        Flush();
        WriteOut(text);
    }

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
        WriteOut(Text.Span);
        Text.Clear();
    }

    private void WriteOut(ReadOnlySpan<byte> text)
    {
        if (!CanWrite) return;
        CanWrite = false;
        stream.Write(text);
        stream.Flush();
        CanWrite = true;
    }
}
