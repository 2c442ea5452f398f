using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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
        if (utf8Destination.Length < Room) return false;
        ref byte first = ref MemoryMarshal.GetReference(utf8Destination);
        ref uint octets = ref MemoryMarshal.GetArrayDataReference(s_octets);
        int at = 0;
        for (int shift = 24; shift >= 0; shift -= 8)
        {
            uint text = Unsafe.Add(ref octets, Bits >> shift & 0xff);
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref first, at), BitConverter.IsLittleEndian ? text : BinaryPrimitives.ReverseEndianness(text));
            at += sizeof(uint) - BitOperations.LeadingZeroCount(text) / 8;
        }
        bytesWritten = at - 1;
        return true;
    }

    /// <summary>The room in bytes that formatting needs: one more than the longest text.</summary>
    internal const int Room = 16;

    // Each octet's digits and a dot, the first in the lowest byte.
    private static readonly uint[] s_octets = [.. Enumerable.Range(0, 256).Select(octet => $"{octet}.".Reverse().Aggregate(0u, (bytes, character) => bytes << 8 | character))];
}
