using System.Buffers.Binary;

namespace GenShark;

/// <summary>A MAC-48 address (IEEE 802): six bytes, kept as the low 48 bits of a number in network order.</summary>
public readonly record struct MacAddress(ulong Bits) : IUtf8SpanFormattable
{
    /// <summary>Size on the wire, in bytes.</summary>
    public const int Size = 6;

    /// <summary>Reads six bytes in network order. <paramref name="bytes"/> must hold at least six.</summary>
    public static MacAddress Read(ReadOnlySpan<byte> bytes) =>
        new((ulong)BinaryPrimitives.ReadUInt16BigEndian(bytes) << 32 | BinaryPrimitives.ReadUInt32BigEndian(bytes[2..]));

    /// <summary>Whether this is ff:ff:ff:ff:ff:ff.</summary>
    public bool IsBroadcast => Bits == 0xffff_ffff_ffff;

    /// <summary>Lower case, with colons: <c>00:0b:82:01:fc:42</c>.</summary>
    public override string ToString() => TextBuilder.Format(this);

    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        bytesWritten = 0;
        if (utf8Destination.Length < 17) return false;
        for (int i = 0; i < Size; i++)
        {
            byte value = (byte)(Bits >> (40 - 8 * i));
            if (i > 0) utf8Destination[bytesWritten++] = (byte)':';
            utf8Destination[bytesWritten++] = Hex.Digit(value >> 4);
            utf8Destination[bytesWritten++] = Hex.Digit(value);
        }
        return true;
    }
}
