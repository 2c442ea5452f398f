namespace GenShark.Protocols;

/// <summary>LZ77 with Huffman codes (MS-XCA, 2.1 and 2.2): blocks of 64 KiB of output, each with its own code of 512 symbols.</summary>
internal ref struct Lz77Huffman
{
    private const int BlockSize = 1 << 16, Symbols = 512, LongestCode = 15, LeastLength = 3, NibbleLengths = 15, EndSymbol = 256;

    private PackedBytes _packed;

    // The next bits of the input, the highest first, and how many of them there are beyond sixteen.
    private uint _bits;
    private int _extra;

    private Lz77Huffman(ReadOnlySpan<byte> input) => _packed = new PackedBytes(input);

    /// <summary>Decompresses all of the input.</summary>
    /// <returns>Whether it is sound and fills the output.</returns>
    public static bool TryDecompress(ReadOnlySpan<byte> input, Span<byte> output)
    {
        var decoder = new Lz77Huffman(input);
        int made = 0;
        do
        {
            if (!decoder.TryDecompressBlock(output, ref made, out bool isLast)) return false;
            if (isLast) break;
        }
        while (made < output.Length);
        return made == output.Length;
    }

    private bool TryDecompressBlock(Span<byte> output, ref int made, out bool isLast)
    {
        isLast = false;
        if (!_packed.TryBytes(Symbols / 2, out ReadOnlySpan<byte> lengths)) return false;
        Span<ushort> symbols = stackalloc ushort[Symbols], counts = stackalloc ushort[LongestCode + 1];
        if (!TryOrder(lengths, symbols, counts)) return false;
        (_bits, _extra) = (ReadWord() << 16 | ReadWord(), 16);
        int end = made + BlockSize;
        while (made < end)
        {
            if (!TryReadSymbol(symbols, counts, out int symbol)) return false;
            if (symbol == EndSymbol && made == output.Length)
            {
                isLast = true;
                return true;
            }
            if (symbol < EndSymbol)
            {
                if (made == output.Length) return false;
                output[made++] = (byte)symbol;
            }
            else if (!TryReadMatch(symbol - EndSymbol, output, ref made)) return false;
        }
        return true;
    }

    private bool TryReadMatch(int match, Span<byte> output, ref int made)
    {
        long length = match & 15;
        if (length == NibbleLengths && !_packed.TryAddLength(ref length)) return false;
        int size = match >> 4;
        int distance = (1 << size) + (size == 0 ? 0 : (int)(_bits >> 32 - size));
        Skip(size);
        return LzMatch.TryCopy(output, ref made, distance, length + LeastLength);
    }

    // Symbols by the lengths of their codes, then by their numbers: so the codes are told (MS-XCA, 2.1.4.1).
    private static bool TryOrder(ReadOnlySpan<byte> lengths, Span<ushort> symbols, Span<ushort> counts)
    {
        counts.Clear();
        for (int symbol = 0; symbol < Symbols; symbol++) counts[LengthOf(lengths, symbol)]++;
        counts[0] = 0;
        Span<ushort> next = stackalloc ushort[LongestCode + 2];
        next.Clear();
        int codes = 0;
        for (int length = 1; length <= LongestCode; length++)
        {
            next[length + 1] = (ushort)(next[length] + counts[length]);
            codes += counts[length] << LongestCode - length;
        }
        if (codes > 1 << LongestCode) return false;
        for (int symbol = 0; symbol < Symbols; symbol++)
        {
            if (LengthOf(lengths, symbol) is > 0 and var length) symbols[next[length]++] = (ushort)symbol;
        }
        return true;
    }

    private static int LengthOf(ReadOnlySpan<byte> lengths, int symbol) => lengths[symbol / 2] >> 4 * (symbol & 1) & 15;

    private bool TryReadSymbol(scoped ReadOnlySpan<ushort> symbols, scoped ReadOnlySpan<ushort> counts, out int symbol)
    {
        int code = 0, first = 0, index = 0;
        for (int length = 1; length <= LongestCode; length++)
        {
            code |= (int)(_bits >> 32 - length & 1);
            if (code - first < counts[length])
            {
                symbol = symbols[index + code - first];
                Skip(length);
                return true;
            }
            index += counts[length];
            first = first + counts[length] << 1;
            code <<= 1;
        }
        symbol = 0;
        return false;
    }

    private void Skip(int count)
    {
        _bits = count == 0 ? _bits : _bits << count;
        _extra -= count;
        if (_extra >= 0) return;
        _bits |= ReadWord() << -_extra;
        _extra += 16;
    }

    // Behind the end there are zeros.
    private uint ReadWord() => _packed.TryUInt16(out int word) ? (uint)word : 0;
}
