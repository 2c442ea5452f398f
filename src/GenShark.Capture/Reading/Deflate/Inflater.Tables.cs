namespace GenShark.Capture.Reading.Deflate;

/// <summary>The codes that a block brings along (RFC 1951, section 3.2.7).</summary>
internal sealed unsafe partial class Inflater
{
    private InflateStatus? ReadTables()
    {
        _hasFixedTables = false;
        if (!TryTakeBits(14, out uint sizes)) return InflateStatus.CutShort;
        int literals = (int)(sizes & 31) + 257, distances = (int)(sizes >> 5 & 31) + 1, codes = (int)(sizes >> 10) + 4;
        if (literals > 286 || distances > 30) return Fail("too many length or distance symbols");

        Span<byte> lengths = stackalloc byte[SymbolTables.LiteralCount + SymbolTables.DistanceCount];
        lengths.Clear();
        for (int i = 0; i < codes; i++)
        {
            if (!TryTakeBits(3, out uint length)) return InflateStatus.CutShort;
            lengths[SymbolTables.CodeLengthOrder[i]] = (byte)length;
        }
        if (!_codeLengths.TryBuild(lengths[..SymbolTables.CodeLengthCount], SymbolTables.CodeLengths, mayBeIncomplete: false))
            return Fail("invalid code lengths set");

        lengths.Clear();
        if (ReadCodeLengths(lengths[..(literals + distances)]) is { } failed) return failed;
        if (lengths[256] == 0) return Fail("invalid code -- missing end-of-block");
        if (!_literals.TryBuild(lengths[..literals], SymbolTables.Literals, mayBeIncomplete: true)) return Fail("invalid literal/lengths set");
        if (!_distances.TryBuild(lengths.Slice(literals, distances), SymbolTables.Distances, mayBeIncomplete: true)) return Fail("invalid distances set");
        return null;
    }

    private InflateStatus? ReadCodeLengths(Span<byte> lengths)
    {
        for (int i = 0; i < lengths.Length;)
        {
            Refill();
            uint entry = _codeLengths.Entries[_bits & 127];
            if (entry == 0) return Fail("invalid bit length repeat");
            if (!TryDrop((int)(entry & 0xff))) return InflateStatus.CutShort;
            uint symbol = entry >> 16;
            if (symbol < 16)
            {
                lengths[i++] = (byte)symbol;
                continue;
            }
            if (symbol == 16 && i == 0) return Fail("invalid bit length repeat");
            (int bits, uint least) = symbol switch { 16 => (2, 3u), 17 => (3, 3u), _ => (7, 11u) };
            if (!TryTakeBits(bits, out uint more)) return InflateStatus.CutShort;
            if (least + more > lengths.Length - i) return Fail("invalid bit length repeat");
            byte repeated = symbol == 16 ? lengths[i - 1] : (byte)0;
            lengths.Slice(i, (int)(least + more)).Fill(repeated);
            i += (int)(least + more);
        }
        return null;
    }
}
