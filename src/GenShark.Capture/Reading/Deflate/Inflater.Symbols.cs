using System.Runtime.CompilerServices;

namespace GenShark.Capture.Reading.Deflate;

/// <summary>The loop that decompression spends its time in: literals, and copies of what came before.</summary>
internal sealed unsafe partial class Inflater
{
    private const int LongestMatch = 258;

    private InflateStatus InflateSymbols(ref byte* output, byte* limit, byte* history)
    {
        const uint LiteralMask = (1 << 11) - 1, DistanceMask = (1 << 8) - 1;
        uint* literals = _literals.Entries, distances = _distances.Entries;
        byte* to = output;
        byte* lastStart = limit - LongestMatch;
        byte* from = source.Cursor;
        byte* fromEnd = source.End - 8;
        ulong bits = _bits;
        int bitCount = _bitCount, madeUp = _madeUp * 8;
        InflateStatus status;

        while (true)
        {
            if (to > lastStart)
            {
                status = InflateStatus.OutputFull;
                break;
            }
            if (from <= fromEnd && madeUp == 0)
            {
                bits |= Unsafe.ReadUnaligned<ulong>(from) << bitCount;
                from += 63 - bitCount >> 3;
                bitCount |= 56;
            }
            else
            {
                source.Cursor = from;
                (_bits, _bitCount) = (bits, bitCount);
                Refill();
                from = source.Cursor;
                fromEnd = source.End - 8;
                (bits, bitCount, madeUp) = (_bits, _bitCount, _madeUp * 8);
            }

            uint entry = literals[bits & LiteralMask];
            if ((entry & HuffmanTable.Literal) != 0)
            {
                bits >>= (int)(entry & 0xff);
                bitCount -= (int)(entry & 0xff);
                if (bitCount < madeUp) goto cutShort;
                *to++ = (byte)(entry >> 16);
                // Literals come in runs, and there are bits enough for a second.
                entry = literals[bits & LiteralMask];
                if ((entry & HuffmanTable.Literal) == 0 || to > lastStart) continue;
                bits >>= (int)(entry & 0xff);
                bitCount -= (int)(entry & 0xff);
                if (bitCount < madeUp) goto cutShort;
                *to++ = (byte)(entry >> 16);
                continue;
            }

            if ((entry & HuffmanTable.SecondTable) != 0)
            {
                bits >>= 11;
                bitCount -= 11;
                entry = literals[(entry >> 16) + (uint)(bits & (1ul << (int)(entry >> 8 & 15)) - 1)];
            }
            bits >>= (int)(entry & 0xff);
            bitCount -= (int)(entry & 0xff);
            if (bitCount < madeUp) goto cutShort;
            if ((entry & HuffmanTable.Literal) != 0)
            {
                *to++ = (byte)(entry >> 16);
                continue;
            }
            if ((entry & HuffmanTable.EndOfBlock) != 0)
            {
                status = InflateStatus.EndOfBlock;
                break;
            }
            if (entry >> 16 == 0)
            {
                status = bitCount - HuffmanTable.MaximumCodeLength < madeUp ? InflateStatus.CutShort : Fail("invalid literal/length code");
                break;
            }
            int extra = (int)(entry >> 8 & 15);
            int length = (int)(entry >> 16) + (int)(bits & (1ul << extra) - 1);
            bits >>= extra;
            bitCount -= extra;

            entry = distances[bits & DistanceMask];
            if ((entry & HuffmanTable.SecondTable) != 0)
            {
                bits >>= 8;
                bitCount -= 8;
                entry = distances[(entry >> 16) + (uint)(bits & (1ul << (int)(entry >> 8 & 15)) - 1)];
            }
            bits >>= (int)(entry & 0xff);
            extra = (int)(entry >> 8 & 15);
            long distance = (entry >> 16) + (long)(bits & (1ul << extra) - 1);
            bits >>= extra;
            bitCount -= (int)(entry & 0xff) + extra;
            if (bitCount < madeUp) goto cutShort;
            if (entry >> 16 == 0)
            {
                status = bitCount - HuffmanTable.MaximumCodeLength < madeUp ? InflateStatus.CutShort : Fail("invalid distance code");
                break;
            }
            if (distance > to - history)
            {
                status = Fail("invalid distance too far back");
                break;
            }
            Copy(to, distance, length);
            to += length;
        }

    leave:
        output = to;
        source.Cursor = from;
        (_bits, _bitCount) = (bits, bitCount);
        return status;

    cutShort:
        status = InflateStatus.CutShort;
        goto leave;
    }

    /// <summary>Copies a match; the areas may overlap, and up to 8 bytes beyond the end may be overwritten.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Copy(byte* to, long distance, int length)
    {
        byte* from = to - distance;
        byte* end = to + length;
        if (distance >= 8)
        {
            do
            {
                Unsafe.WriteUnaligned(to, Unsafe.ReadUnaligned<ulong>(from));
                to += 8;
                from += 8;
            }
            while (to < end);
        }
        else if (distance == 1) new Span<byte>(to, length).Fill(*from);
        else do *to++ = *from++; while (to < end);
    }
}
