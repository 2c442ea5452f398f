using GenShark.Capture.Reading.Input;

namespace GenShark.Capture.Reading.Deflate;

/// <summary>
/// Decompresses deflate (RFC 1951). System.IO.Compression does not tell cut streams from complete ones, and drops up to a buffer of
/// good bytes when it meets damage; here every byte before the damage comes out, and the stream can be entered at any block.
/// </summary>
internal sealed unsafe partial class Inflater(CaptureInput source)
{
    private enum Block { None, Stored, Compressed }

    private readonly HuffmanTable _literals = new(11, SymbolTables.LiteralCount);
    private readonly HuffmanTable _distances = new(8, SymbolTables.DistanceCount);
    private readonly HuffmanTable _codeLengths = new(7, SymbolTables.CodeLengthCount);

    private ulong _bits;
    private int _bitCount;

    /// <summary>How many of the bytes in <see cref="_bits"/> are not there: zeros that stand for what follows the end of the data.</summary>
    private int _madeUp;

    private Block _block;
    private bool _isLastBlock;
    private bool _hasFixedTables;
    private int _storedLeft;

    /// <summary>What is wrong with the data, in zlib's words.</summary>
    public string? Error { get; private set; }

    /// <summary>Where the next unread bit lies in the compressed data, in bits from their start.</summary>
    public long BitPosition => source.Offset * 8 - _bitCount + _madeUp * 8;

    /// <summary>Starts a stream at the source's cursor.</summary>
    /// <param name="skippedBits">How many bits of the first byte belong to the block before.</param>
    public void Start(int skippedBits = 0)
    {
        _bits = 0;
        _bitCount = _madeUp = 0;
        _block = Block.None;
        _isLastBlock = _hasFixedTables = false;
        Error = null;
        if (skippedBits > 0) TryTakeBits(skippedBits, out _);
    }

    /// <summary>Gives whole bytes that were not used back to the source, whose cursor then stands behind the stream.</summary>
    public void Finish() => ReturnBytes();

    /// <summary>Decompresses until the block ends or the output has less than 258 bytes of room.</summary>
    /// <param name="output">Where the next byte goes; up to 8 bytes beyond <paramref name="limit"/> may be overwritten.</param>
    /// <param name="limit">One past the last byte of the room.</param>
    /// <param name="history">The first byte that the data may refer back to.</param>
    public InflateStatus Inflate(ref byte* output, byte* limit, byte* history)
    {
        if (_block == Block.None && ReadBlockHeader() is { } failed) return failed;
        InflateStatus status = _block == Block.Stored ? CopyStored(ref output, limit) : InflateSymbols(ref output, limit, history);
        if (status != InflateStatus.EndOfBlock) return status;
        _block = Block.None;
        return _isLastBlock ? InflateStatus.EndOfStream : InflateStatus.EndOfBlock;
    }

    private InflateStatus? ReadBlockHeader()
    {
        if (!TryTakeBits(3, out uint header)) return InflateStatus.CutShort;
        _isLastBlock = (header & 1) != 0;
        switch (header >> 1)
        {
            case 0: return ReadStoredHeader();
            case 1: UseFixedTables(); break;
            case 2 when ReadTables() is { } failed: return failed;
            case 3: return Fail("invalid block type");
        }
        _block = Block.Compressed;
        return null;
    }

    private InflateStatus? ReadStoredHeader()
    {
        _bits >>= _bitCount & 7;
        _bitCount &= ~7;
        if (!TryTakeBits(16, out uint length) || !TryTakeBits(16, out uint check)) return InflateStatus.CutShort;
        if (length != (check ^ 0xffff)) return Fail("invalid stored block lengths");
        ReturnBytes();
        _storedLeft = (int)length;
        _block = Block.Stored;
        return null;
    }

    private InflateStatus CopyStored(ref byte* output, byte* limit)
    {
        while (_storedLeft > 0)
        {
            if (output == limit) return InflateStatus.OutputFull;
            if (!source.Require(1)) return InflateStatus.CutShort;
            int count = (int)Math.Min(Math.Min(source.End - source.Cursor, limit - output), _storedLeft);
            new ReadOnlySpan<byte>(source.Cursor, count).CopyTo(new Span<byte>(output, count));
            source.Cursor += count;
            output += count;
            _storedLeft -= count;
        }
        return InflateStatus.EndOfBlock;
    }

    private void UseFixedTables()
    {
        if (_hasFixedTables) return;
        _literals.TryBuild(SymbolTables.FixedLiteralLengths, SymbolTables.Literals, mayBeIncomplete: false);
        _distances.TryBuild(SymbolTables.FixedDistanceLengths, SymbolTables.Distances, mayBeIncomplete: false);
        _hasFixedTables = true;
    }

    private InflateStatus Fail(string error)
    {
        Error = error;
        return InflateStatus.Damaged;
    }
}
