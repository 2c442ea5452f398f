using System.Buffers.Binary;

namespace GenShark;

/// <summary>An IPv6 address: 128 bits in two halves, network order (RFC 4291).</summary>
public readonly record struct IPv6Address(ulong High, ulong Low) : IUtf8SpanFormattable
{
    /// <summary>Size on the wire, in bytes.</summary>
    public const int Size = 16;

    /// <summary>Reads sixteen bytes in network order. <paramref name="bytes"/> must hold at least sixteen.</summary>
    public static IPv6Address Read(ReadOnlySpan<byte> bytes) =>
        new(BinaryPrimitives.ReadUInt64BigEndian(bytes), BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]));

    /// <summary>Whether this is a multicast address, ff00::/8 (RFC 4291, 2.7).</summary>
    public bool IsMulticast => High >> 56 == 0xff;

    /// <summary>The shortest form of RFC 5952; IPv4-mapped and -compatible addresses end in dotted decimal, as inet_ntop writes them.</summary>
    public override string ToString() => TextBuilder.Format(this);

    private uint Group(int index) => (ushort)((index < 4 ? High : Low) >> (48 - 16 * (index & 3)));

    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        bytesWritten = 0;
        if (utf8Destination.Length < 46) return false;

        (int start, int length) = LongestZeroRun();
        for (int i = 0; i < 8; i++)
        {
            if (i >= start && i < start + length)
            {
                if (i == start) utf8Destination[bytesWritten++] = (byte)':';
                continue;
            }
            if (i > 0) utf8Destination[bytesWritten++] = (byte)':';
            if (i == 6 && start == 0 && (length == 6 || length == 7 && Group(7) != 1 || length == 5 && Group(5) == 0xffff))
            {
                new IPv4Address((uint)Low).TryFormat(utf8Destination[bytesWritten..], out int tail, default, null);
                bytesWritten += tail;
                return true;
            }
            bytesWritten += Hex.Write(utf8Destination[bytesWritten..], Group(i));
        }
        if (length > 0 && start + length == 8) utf8Destination[bytesWritten++] = (byte)':';
        return true;
    }

    private (int Start, int Length) LongestZeroRun()
    {
        int bestStart = -1, best = 1;
        for (int i = 0; i < 8; i++)
        {
            int run = 0;
            while (i + run < 8 && Group(i + run) == 0) run++;
            if (run > best) (bestStart, best) = (i, run);
            i += run;
        }
        return bestStart < 0 ? (-1, 0) : (bestStart, best);
    }
}
