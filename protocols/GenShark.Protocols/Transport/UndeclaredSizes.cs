using System.Buffers.Text;
using System.Globalization;

namespace GenShark.Protocols;

/// <summary>The sizes of messages that no length field tells by itself; 0 for what is none.</summary>
internal static class UndeclaredSizes
{
    /// <summary>Connectionless or not, version 5: the length stands in the byte order that the header names (C706, 12.6.3).</summary>
    public static long Dcerpc(in Slice s)
    {
        const int LargestType = 19;
        bool isHeader = s.CapturedLength >= 16 && s.UInt8(0) == 5 && s.UInt8(1) < 2 && s.UInt8(2) <= LargestType && (s.UInt8(4) & 0xee) == 0 && s.UInt8(5) < 4;
        if (!isHeader) return 0;
        return (s.UInt8(4) & 0x10) != 0 ? s.UInt16Little(8) : s.UInt16(8);
    }

    /// <summary>Messages of the Distributed Data Management architecture: a header of 6 bytes, and an object that says its length too (DDM, level 7).</summary>
    public static long Drda(in Slice s)
    {
        const int HeaderSize = 6;
        return s.CapturedLength >= 10 && s.UInt8(2) == 0xd0 && s.UInt16(0) == HeaderSize + s.UInt16(HeaderSize) ? s.UInt16(0) : 0;
    }

    /// <summary>Blocks of 16 bytes with a check of 2 bytes each follow a header of 10 (IEEE 1815, 9.2.4).</summary>
    public static long Dnp3(in Slice s)
    {
        const int Counted = 5, HeaderSize = 10, BlockSize = 16, CheckSize = 2;
        int data = s.UInt8(2) - Counted;
        return s.UInt16(0) == 0x0564 && data >= 0 ? HeaderSize + data + (data + BlockSize - 1) / BlockSize * CheckSize : 0;
    }

    /// <summary>Four hexadecimal digits; small numbers are marks of four bytes.</summary>
    public static long Git(in Slice s) =>
        int.TryParse(s.Span(0, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int size) ? Math.Max(size, 4) : 0;

    /// <summary>Lines; one that ends with a number in braces goes on behind that many bytes (RFC 3501, 4.3).</summary>
    public static long Imap(in Slice s)
    {
        long size = 0;
        bool goesOn = false;
        while (size < s.CapturedLength)
        {
            ReadOnlySpan<byte> rest = s.Bytes[(int)size..];
            int end = rest.IndexOf((byte)'\n');
            if (end < 0) return goesOn ? MessageSize.Unknown : s.Length;
            goesOn = TryReadLiteral(rest[..end].TrimEnd((byte)'\r'), out int literal);
            size += end + 1 + literal;
        }
        return goesOn ? size + 1 : size;
    }

    private static bool TryReadLiteral(ReadOnlySpan<byte> line, out int literal)
    {
        int open = line.LastIndexOf((byte)'{');
        return Utf8Parser.TryParse(open < 0 ? default : line[(open + 1)..], out literal, out int used) && literal >= 0 && line[(open + 1 + used)..].SequenceEqual("}"u8);
    }

    /// <summary>A sequence in BER, or that in a wrapper of the Simple Authentication and Security Layer (RFC 4513, 3.4).</summary>
    public static long Ldap(in Slice s)
    {
        if (s.UInt8(0) != 0x30) return 4L + s.UInt32(0);
        int first = s.UInt8(1), digits = first & 0x7f;
        if (first < 0x80) return 2 + first;
        return digits is > 0 and <= 4 && s.CapturedLength >= 2 + digits ? 2 + digits + (long)s.Unsigned(2, digits) : 0;
    }

    /// <summary>The length is a number of up to four groups of seven bits (MQTT 3.1.1, 2.2.3).</summary>
    public static long Mqtt(in Slice s)
    {
        const int MostGroups = 4;
        long size = 0;
        for (int i = 0; i < MostGroups; i++)
        {
            if (1 + i >= s.CapturedLength) return MessageSize.Unknown;
            byte group = s.UInt8(1 + i);
            size |= (long)(group & 0x7f) << (7 * i);
            if (group < 0x80) return 2 + i + size;
        }
        return 0;
    }

    /// <summary>A type and a length that counts itself; the first message has no type, and what answers it may be one letter.</summary>
    public static long Postgres(in Slice s)
    {
        if (s.CapturedLength == 1 && (s.UInt8(0) is (byte)'S' or (byte)'N')) return 0;
        if (s.CapturedLength < 5) return MessageSize.Unknown;
        return s.UInt8(0) == 0 ? s.UInt32(0) : 1L + s.UInt32(1);
    }

    /// <summary>A line, then packets with their length in front (RFC 4253, 4.2 and 6); once those are encrypted, the length makes no sense.</summary>
    public static long Ssh(in Slice s)
    {
        const int MostBytes = 32768;
        if (s.Bytes.StartsWith("SSH-"u8)) return s.Bytes.IndexOf((byte)'\n') is >= 0 and var end ? end + 1 : MessageSize.Unknown;
        uint length = s.UInt32(0);
        return s.CapturedLength >= 4 && length is > 0 and <= MostBytes ? 4 + length : 0;
    }

    /// <summary>Packets with their length in the header (RFC 1006, 6), or others beside them.</summary>
    public static long Tpkt(in Slice s) => s.UInt8(0) == 3 && s.UInt8(1) == 0 ? s.UInt16(2) : 0;
}
