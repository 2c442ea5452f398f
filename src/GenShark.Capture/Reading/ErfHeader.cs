using System.Buffers.Binary;

namespace GenShark.Capture.Reading;

/// <summary>The header of Endace's Extensible Record Format, which brings its own time and length.</summary>
internal static unsafe class ErfHeader
{
    private const int FixedLength = 16, ExtensionLength = 8;

    /// <summary>Far more than any card writes, and no more than a frame can count.</summary>
    private const int MaximumLength = 32 << 10;

    public static string? Strip(byte* bytes, ref int captured, ref int length, ref Timestamp time, out int headerLength)
    {
        var record = new ReadOnlySpan<byte>(bytes, captured);
        headerLength = FixedLength;
        // Seconds and their 2^-32 parts, the low byte first; all else has the high byte first.
        uint fraction = BinaryPrimitives.ReadUInt32LittleEndian(record);
        time = new Timestamp(BinaryPrimitives.ReadUInt32LittleEndian(record[4..]), (int)(fraction * 1_000_000_000ul >> 32));
        byte type = record[8];
        int wireLength = BinaryPrimitives.ReadUInt16BigEndian(record[14..]);

        for (bool more = (type & 0x80) != 0; more; headerLength += ExtensionLength)
        {
            if (captured < headerLength + ExtensionLength || headerLength > MaximumLength) return TooSmall(captured, "extension headers");
            more = (record[headerLength] & 0x80) != 0;
        }
        (int extra, string name) = (type & 0x7f) switch
        {
            2 or 11 or 16 or 20 => (2, "Ethernet additional header"),
            5 or 6 or 7 or 8 or 9 or 12 or 17 or 18 => (4, "Multi Channel header"),
            _ => (0, ""),
        };
        headerLength += extra;
        if (captured < headerLength) return TooSmall(captured, name);
        length = wireLength;
        captured = Math.Min(captured - headerLength, wireLength);
        return null;
    }

    private static string TooSmall(int captured, string what) => $"pcap/pcapng: ERF file has a {captured}-byte packet, too small to include the {what}";
}
