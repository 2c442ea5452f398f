namespace GenShark.Capture.Reading.Deflate;

/// <summary>What the symbols of deflate stand for (RFC 1951, section 3.2.5), as entries of a <see cref="HuffmanTable"/>.</summary>
internal static class SymbolTables
{
    public const int LiteralCount = 288, DistanceCount = 32, CodeLengthCount = 19;

    /// <summary>The order in which the lengths of the code length code are sent (section 3.2.7).</summary>
    public static ReadOnlySpan<byte> CodeLengthOrder => [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    /// <summary>Literals, the end of the block, lengths of 3 to 258; symbols 286 and 287 stay zero: they take part and mean nothing.</summary>
    public static uint[] Literals { get; } = MakeLiterals();

    /// <summary>Distances of 1 to 32768; symbols 30 and 31 stay zero.</summary>
    public static uint[] Distances { get; } = MakeDistances();

    /// <summary>Lengths of codes, and repeats of them.</summary>
    public static uint[] CodeLengths { get; } = [.. Enumerable.Range(0, CodeLengthCount).Select(symbol => (uint)symbol << 16)];

    /// <summary>The fixed code of literals and lengths (section 3.2.6).</summary>
    public static byte[] FixedLiteralLengths { get; } =
        [.. Enumerable.Range(0, LiteralCount).Select(symbol => (byte)(symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8))];

    /// <summary>The fixed code of distances.</summary>
    public static byte[] FixedDistanceLengths { get; } = [.. Enumerable.Repeat((byte)5, DistanceCount)];

    private static uint[] MakeLiterals()
    {
        uint[] entries = new uint[LiteralCount];
        for (uint literal = 0; literal < 256; literal++) entries[literal] = literal << 16 | HuffmanTable.Literal;
        entries[256] = HuffmanTable.EndOfBlock;
        uint length = 3;
        for (int symbol = 257; symbol < 285; symbol++)
        {
            int extra = symbol < 265 ? 0 : (symbol - 261) / 4;
            entries[symbol] = length << 16 | (uint)extra << 8;
            length += 1u << extra;
        }
        entries[285] = 258 << 16;
        return entries;
    }

    private static uint[] MakeDistances()
    {
        uint[] entries = new uint[DistanceCount];
        uint distance = 1;
        for (int symbol = 0; symbol < 30; symbol++)
        {
            int extra = symbol < 4 ? 0 : (symbol - 2) / 2;
            entries[symbol] = distance << 16 | (uint)extra << 8;
            distance += 1u << extra;
        }
        return entries;
    }
}
