namespace GenShark.Capture.Reading.Input;

/// <summary>A compressed capture, decompressed as it is read: what came before a break or a fault is all read.</summary>
/// <param name="source">The compressed file; it is disposed with the input.</param>
internal abstract class CompressedInput(CaptureInput source) : RestartedInput
{
    private string? _damage;
    private bool _isEnded;
    private bool _isCutShort;

    public override long SourcePosition => source.SourcePosition;

    public override long SourceLength => source.SourceLength;

    public override Exception? Failure => source.Failure;

    public override string? Damage => _damage;

    public override bool IsCutShort => _isCutShort;

    public override bool CanSeek => source.CanSeek;

    /// <summary>The input for bytes that are compressed in one of the ways that are known; the bytes themselves otherwise.</summary>
    /// <param name="first">The first bytes of the source, of which none was taken.</param>
    /// <param name="source">Where they come from.</param>
    public static CaptureInput Wrap(ReadOnlySpan<byte> first, CaptureInput source)
    {
        if (GzipMember.IsMagic(first)) return new GzipInput(source);
        if (ZstandardInput.IsMagic(first)) return new ZstandardInput(source);
        return Lz4Input.IsMagic(first) ? new Lz4Input(source) : source;
    }

    /// <summary>Whether bytes are the first of something compressed.</summary>
    public static bool IsCompressed(ReadOnlySpan<byte> first) => GzipMember.IsMagic(first) || ZstandardInput.IsMagic(first) || Lz4Input.IsMagic(first);

    protected CaptureInput Source => source;

    /// <summary>The same way of decompression from the start of another input.</summary>
    protected abstract CompressedInput Anew(CaptureInput start);

    /// <summary>Decompresses some bytes; 0 if there are none yet, or <see cref="Stop"/> was called.</summary>
    protected abstract int Decompress(Span<byte> destination);

    protected override int Read(Span<byte> destination)
    {
        while (!_isEnded)
        {
            if (Decompress(destination) is > 0 and int count) return count;
        }
        return 0;
    }

    /// <summary>There is no more, for a reason or not.</summary>
    protected void Stop(bool isCutShort = false, string? damage = null) => (_isEnded, _isCutShort, _damage) = (true, isCutShort, damage);

    protected override RestartedInput Restart() => source is FileInput file
        ? Anew(file.From(0))
        : throw new NotSupportedException("A capture that is read from a pipe cannot be read out of order.");

    public override void Dispose() => source.Dispose();
}
