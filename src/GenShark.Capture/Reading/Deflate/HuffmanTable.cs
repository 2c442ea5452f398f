using System.Numerics;
using System.Runtime.InteropServices;

namespace GenShark.Capture.Reading.Deflate;

/// <summary>
/// A Huffman code (RFC 1951, section 3.2.2) as a table that is looked up with the next bits of the stream; codes longer than the
/// index lead to a second table behind the first.
/// </summary>
/// <remarks>
/// An entry, from the low bit: 8 bits of bits to consume, 8 bits of how many extra bits follow (or index the second table), and the
/// value: a literal, the base of a length or distance, or where the second table starts. The flags lie in the extra bits' upper half.
/// Zero stands for a code that does not exist.
/// </remarks>
internal sealed unsafe class HuffmanTable
{
    public const uint Literal = 0x8000, SecondTable = 0x4000, EndOfBlock = 0x2000;
    public const int MaximumCodeLength = 15;

    private readonly uint[] _entries;
    private readonly byte[] _longest;
    private readonly int _indexBits;

    /// <param name="indexBits">How many bits index the first table.</param>
    /// <param name="symbols">How many symbols there can be.</param>
    public HuffmanTable(int indexBits, int symbols)
    {
        _indexBits = indexBits;
        // At most half of the symbols can each ask for a second table, of the length that is left.
        _entries = GC.AllocateArray<uint>((1 << indexBits) + (symbols / 2 << MaximumCodeLength - indexBits), pinned: true);
        _longest = new byte[1 << indexBits];
        Entries = (uint*)Marshal.UnsafeAddrOfPinnedArrayElement(_entries, 0);
    }

    public uint* Entries { get; }

    /// <summary>Makes the table from the lengths of the symbols' codes; false if they are no code.</summary>
    /// <param name="lengths">The length of each symbol's code in bits, 0 if it has none.</param>
    /// <param name="templates">Each symbol's entry without the bits to consume.</param>
    /// <param name="mayBeIncomplete">Whether a single code of one bit will do.</param>
    public bool TryBuild(ReadOnlySpan<byte> lengths, ReadOnlySpan<uint> templates, bool mayBeIncomplete)
    {
        Span<int> counts = stackalloc int[MaximumCodeLength + 1];
        Span<int> codes = stackalloc int[MaximumCodeLength + 1];
        counts.Clear();
        foreach (byte length in lengths) counts[length]++;
        counts[0] = 0;

        int free = 1, longest = 0;
        for (int length = 1, code = 0; length <= MaximumCodeLength; length++)
        {
            free = free * 2 - counts[length];
            if (free < 0) return false;
            code = code + counts[length - 1] << 1;
            codes[length] = code;
            if (counts[length] != 0) longest = length;
        }
        if (free > 0 && longest != 0 && !(mayBeIncomplete && longest == 1)) return false;

        _entries.AsSpan().Clear();
        if (longest > _indexBits) MeasureSecondTables(lengths, codes);
        Fill(lengths, templates, codes);
        return true;
    }

    /// <summary>Finds the longest code behind each index that is too short for it.</summary>
    private void MeasureSecondTables(ReadOnlySpan<byte> lengths, ReadOnlySpan<int> firstCodes)
    {
        Span<int> codes = stackalloc int[MaximumCodeLength + 1];
        firstCodes.CopyTo(codes);
        _longest.AsSpan().Clear();
        foreach (byte length in lengths)
        {
            int code = Reverse(codes[length]++, length);
            if (length <= _indexBits) continue;
            ref byte longest = ref _longest[code & (1 << _indexBits) - 1];
            longest = Math.Max(longest, length);
        }
    }

    private void Fill(ReadOnlySpan<byte> lengths, ReadOnlySpan<uint> templates, Span<int> codes)
    {
        int free = 1 << _indexBits;
        for (int symbol = 0; symbol < lengths.Length; symbol++)
        {
            int length = lengths[symbol];
            if (length == 0) continue;
            int code = Reverse(codes[length]++, length);
            if (length <= _indexBits)
            {
                uint entry = templates[symbol] | (uint)length;
                for (int i = code; i < 1 << _indexBits; i += 1 << length) _entries[i] = entry;
                continue;
            }
            int index = code & (1 << _indexBits) - 1;
            int width = _longest[index] - _indexBits;
            if (_entries[index] == 0)
            {
                _entries[index] = (uint)(free << 16 | width << 8 | _indexBits) | SecondTable;
                free += 1 << width;
            }
            int start = (int)(_entries[index] >> 16);
            uint second = templates[symbol] | (uint)(length - _indexBits);
            for (int i = code >> _indexBits; i < 1 << width; i += 1 << length - _indexBits) _entries[start + i] = second;
        }
    }

    /// <summary>Codes are sent from their first bit on, and everything else from the last: turns a code around.</summary>
    private static int Reverse(int code, int length)
    {
        uint value = (uint)code << 32 - length;
        uint reversed = 0;
        for (; value != 0; value &= value - 1) reversed |= 1u << BitOperations.LeadingZeroCount(value & (uint)-(int)value);
        return length == 0 ? 0 : (int)reversed;
    }
}
