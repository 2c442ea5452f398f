using System.Runtime.CompilerServices;

namespace GenShark.Capture.Reading.Deflate;

/// <summary>Bits come from the low end of each byte.</summary>
internal sealed unsafe partial class Inflater
{
    private bool TryTakeBits(int count, out uint value)
    {
        if (_bitCount < count) Refill();
        value = (uint)(_bits & (1ul << count) - 1);
        return TryDrop(count);
    }

    /// <summary>Drops bits that were looked at; false if they are not there.</summary>
    private bool TryDrop(int count)
    {
        _bits >>= count;
        _bitCount -= count;
        return _bitCount >= _madeUp * 8;
    }

    /// <summary>Fills up to at least 56 bits; behind the end of the data with zeros.</summary>
    private void Refill()
    {
        if (_bitCount >= 56) return;
        // Whole bytes go back first: the source may move its window.
        if (source.End - source.Cursor < 8 && _madeUp == 0)
        {
            ReturnBytes();
            source.Require(16);
        }
        if (source.End - source.Cursor >= 8)
        {
            _bits |= Unsafe.ReadUnaligned<ulong>(source.Cursor) << _bitCount;
            source.Cursor += 63 - _bitCount >> 3;
            _bitCount |= 56;
            return;
        }
        _bits &= (1ul << _bitCount) - 1;
        for (; _bitCount < 56; _bitCount += 8)
        {
            if (source.Cursor < source.End) _bits |= (ulong)*source.Cursor++ << _bitCount;
            else _madeUp++;
        }
    }

    private void ReturnBytes()
    {
        source.Cursor -= Math.Max(0, (_bitCount >> 3) - _madeUp);
        _bitCount &= 7;
        _bits &= (1ul << _bitCount) - 1;
        _madeUp = 0;
    }
}
