using System.Buffers.Binary;

namespace GenShark;

/// <summary>An IPv4 address as a number, most significant byte first on the wire (RFC 791).</summary>
public readonly record struct IPv4Address(uint Bits) : IUtf8SpanFormattable
{
    /// <summary>Size on the wire, in bytes.</summary>
    public const int Size = 4;

    /// <summary>Whether this is a multicast address, 224.0.0.0/4 (RFC 5771).</summary>
    public bool IsMulticast => Bits >> 28 == 0xe;

    /// <summary>Dotted decimal: <c>192.0.2.1</c>.</summary>
    public override string ToString() => TextBuilder.Format(this);

    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        bytesWritten = 0;
        // Octets are written as four characters, of which the next may overwrite the last.
        if (utf8Destination.Length < 16) return false;
        for (int shift = 24; shift >= 0; shift -= 8)
        {
            uint octet = Bits >> shift & 0xff;
            BinaryPrimitives.WriteUInt32LittleEndian(utf8Destination[bytesWritten..], s_octets[octet]);
            bytesWritten += octet < 10 ? 2 : octet < 100 ? 3 : 4;
        }
        bytesWritten--;
        return true;
    }

    // Each octet's digits and a dot, the first in the lowest byte.
    private static readonly uint[] s_octets = [.. Enumerable.Range(0, 256).Select(octet => $"{octet}.".Reverse().Aggregate(0u, (bytes, character) => bytes << 8 | character))];
}
