namespace GenShark.Protocols;

/// <summary>Plain LZ77 (MS-XCA, 2.3 and 2.4): a literal or a match for each of 32 flags, of which the highest is the first.</summary>
internal static class PlainLz77
{
    private const int LeastLength = 3, ShortLengths = 7, NibbleLengths = 15;

    /// <summary>Decompresses all of the input.</summary>
    /// <returns>Whether it is sound and fills the output.</returns>
    public static bool TryDecompress(ReadOnlySpan<byte> input, Span<byte> output)
    {
        var packed = new PackedBytes(input);
        int made = 0, half = PackedBytes.None;
        uint flags = 0;
        for (int left = 0; !packed.IsAtEnd; left--)
        {
            if (left == 0)
            {
                if (!packed.TryUInt32(out flags)) return false;
                if (packed.IsAtEnd) break;
                left = 32;
            }
            if ((flags >> left - 1 & 1) == 0)
            {
                if (made == output.Length || !packed.TryByte(out output[made])) return false;
                made++;
                continue;
            }
            if (!packed.TryUInt16(out int match) || !TryReadLength(ref packed, match & 7, ref half, out long length)) return false;
            if (!LzMatch.TryCopy(output, ref made, (match >> 3) + 1, length + LeastLength)) return false;
        }
        return made == output.Length;
    }

    // Three bits, then half of a byte that two matches share, then a byte, two or four.
    private static bool TryReadLength(ref PackedBytes packed, int bits, ref int half, out long length)
    {
        length = bits;
        if (bits < ShortLengths) return true;
        int nibble;
        if (half == PackedBytes.None)
        {
            half = packed.At;
            if (!packed.TryByte(out byte shared)) return false;
            nibble = shared & 15;
        }
        else
        {
            nibble = packed[half] >> 4;
            half = PackedBytes.None;
        }
        length += nibble;
        return nibble < NibbleLengths || packed.TryAddLength(ref length);
    }
}
