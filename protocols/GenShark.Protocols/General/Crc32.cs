namespace GenShark.Protocols;

/// <summary>The cyclic redundancy check of IEEE 802.3 and ISO 3309, the lowest bit first, four bits at a time.</summary>
internal static class Crc32
{
    private static ReadOnlySpan<uint> Remainders =>
    [
        0x00000000, 0x1db71064, 0x3b6e20c8, 0x26d930ac, 0x76dc4190, 0x6b6b51f4, 0x4db26158, 0x5005713c,
        0xedb88320, 0xf00f9344, 0xd6d6a3e8, 0xcb61b38c, 0x9b64c2b0, 0x86d3d2d4, 0xa00ae278, 0xbdbdf21c,
    ];

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        uint sum = uint.MaxValue;
        foreach (byte one in bytes)
        {
            sum ^= one;
            sum = Remainders[(int)(sum & 15)] ^ sum >> 4;
            sum = Remainders[(int)(sum & 15)] ^ sum >> 4;
        }
        return ~sum;
    }
}
