using System.Buffers.Binary;

namespace GenShark.Capture.Reading.Deflate;

/// <summary>The check sum of gzip (RFC 1952, section 8), eight bytes at a time.</summary>
internal static class Crc32
{
    private const uint Polynomial = 0xedb88320;
    private static readonly uint[] s_table = MakeTable();

    /// <summary>Goes on from the check sum of what came before (0 at the start).</summary>
    public static uint Append(uint crc, ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<uint> table = s_table;
        crc = ~crc;
        while (bytes.Length >= 8)
        {
            uint low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ crc;
            uint high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            crc = table[(int)(0x700 + (low & 0xff))] ^ table[(int)(0x600 + (low >> 8 & 0xff))]
                ^ table[(int)(0x500 + (low >> 16 & 0xff))] ^ table[(int)(0x400 + (low >> 24))]
                ^ table[(int)(0x300 + (high & 0xff))] ^ table[(int)(0x200 + (high >> 8 & 0xff))]
                ^ table[(int)(0x100 + (high >> 16 & 0xff))] ^ table[(int)(high >> 24)];
            bytes = bytes[8..];
        }
        foreach (byte value in bytes) crc = table[(int)((crc ^ value) & 0xff)] ^ crc >> 8;
        return ~crc;
    }

    /// <summary>Row n holds what a byte contributes with n more bytes behind it.</summary>
    private static uint[] MakeTable()
    {
        uint[] table = new uint[8 * 256];
        for (uint i = 0; i < 256; i++)
        {
            uint crc = i;
            for (int bit = 0; bit < 8; bit++) crc = (crc & 1) != 0 ? crc >> 1 ^ Polynomial : crc >> 1;
            table[i] = crc;
        }
        for (int i = 256; i < table.Length; i++) table[i] = table[table[i - 256] & 0xff] ^ table[i - 256] >> 8;
        return table;
    }
}
