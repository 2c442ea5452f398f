using System.Buffers.Binary;

namespace GenShark.Protocols;

/// <summary>Compressed bytes, read from the first to the last, the lowest first.</summary>
internal ref struct PackedBytes(ReadOnlySpan<byte> bytes)
{
    /// <summary>No place.</summary>
    public const int None = -1;

    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>How many bytes were read.</summary>
    public int At { get; private set; }

    public readonly bool IsAtEnd => At >= _bytes.Length;

    public readonly byte this[int at] => _bytes[at];

    public bool TryByte(out byte value)
    {
        value = IsAtEnd ? default : _bytes[At];
        return TrySkip(1);
    }

    public bool TryUInt16(out int value)
    {
        value = Left < sizeof(ushort) ? 0 : BinaryPrimitives.ReadUInt16LittleEndian(_bytes[At..]);
        return TrySkip(sizeof(ushort));
    }

    public bool TryUInt32(out uint value)
    {
        value = Left < sizeof(uint) ? 0 : BinaryPrimitives.ReadUInt32LittleEndian(_bytes[At..]);
        return TrySkip(sizeof(uint));
    }

    /// <summary>So many bytes.</summary>
    public bool TryBytes(int count, out ReadOnlySpan<byte> bytes)
    {
        bytes = Left < count ? default : _bytes.Slice(At, count);
        return TrySkip(count);
    }

    /// <summary>Adds what a byte says; if it is the highest, two or four bytes say the whole length instead.</summary>
    public bool TryAddLength(ref long length)
    {
        if (!TryByte(out byte more)) return false;
        if (more < byte.MaxValue)
        {
            length += more;
            return true;
        }
        if (!TryUInt16(out int whole)) return false;
        uint longer = (uint)whole;
        if (whole == 0 && !TryUInt32(out longer)) return false;
        bool isLonger = longer >= length;
        length = longer;
        return isLonger;
    }

    private readonly int Left => _bytes.Length - At;

    private bool TrySkip(int count)
    {
        if (Left < count) return false;
        At += count;
        return true;
    }
}
