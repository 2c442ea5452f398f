using System.Buffers;
using ZstdSharp;

namespace GenShark.Capture.Reading.Input;

/// <summary>One or more Zstandard frames (RFC 8878).</summary>
/// <param name="source">The compressed file; it is disposed with the input.</param>
internal sealed unsafe class ZstandardInput(CaptureInput source) : CompressedInput(source)
{
    private readonly Decompressor _decompressor = new();
    private bool _isInFrame;

    /// <summary>The first bytes of a frame, or of one that is skipped.</summary>
    public static bool IsMagic(ReadOnlySpan<byte> bytes) => bytes is [0x28, 0xb5, 0x2f, 0xfd, ..] or [>= 0x50 and <= 0x5f, 0x2a, 0x4d, 0x18, ..];

    protected override CompressedInput Anew(CaptureInput start) => new ZstandardInput(start);

    protected override int Decompress(Span<byte> destination)
    {
        bool hasMore = Source.Require(1);
        if (!hasMore && !_isInFrame)
        {
            Stop();
            return 0;
        }
        try
        {
            var compressed = new ReadOnlySpan<byte>(Source.Cursor, (int)Math.Min(int.MaxValue, Source.End - Source.Cursor));
            OperationStatus status = _decompressor.UnwrapStream(compressed, destination, out int consumed, out int written);
            Source.Cursor += consumed;
            // Done: a frame has ended, and another one may follow.
            _isInFrame = status != OperationStatus.Done;
            if (consumed == 0 && written == 0) Stop(isCutShort: !hasMore, damage: hasMore ? "the decompressor makes no progress" : null);
            return written;
        }
        catch (ZstdException broken)
        {
            Stop(damage: broken.Message);
            return 0;
        }
    }

    public override void Dispose()
    {
        _decompressor.Dispose();
        base.Dispose();
    }
}
