using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A checksum of the message in front of it, told from others by a mask (RFC 8489, 14.7).</summary>
internal static class StunFingerprint
{
    private const uint Mask = 0x5354554e;

    // CRC-32 of ISO 3309, four bits at a time.
    private static ReadOnlySpan<uint> Remainders =>
    [
        0x00000000, 0x1db71064, 0x3b6e20c8, 0x26d930ac, 0x76dc4190, 0x6b6b51f4, 0x4db26158, 0x5005713c,
        0xedb88320, 0xf00f9344, 0xd6d6a3e8, 0xcb61b38c, 0x9b64c2b0, 0x86d3d2d4, 0xa00ae278, 0xbdbdf21c,
    ];

    /// <param name="d">The packet.</param>
    /// <param name="s">The message.</param>
    /// <param name="at">The value's place.</param>
    /// <param name="end">Where the attribute begins.</param>
    public static void Show(Dissection d, in Slice s, int at, int end)
    {
        uint found = s.UInt32(at), expected = Of(s.Span(0, end));
        d.Number(StunFields.AttCrc32, s, at, sizeof(uint), found);
        int node = d.LastNode;
        if (d.WantsText)
        {
            d.BeginText().Append(found == expected ? " [correct]" : $" incorrect, should be 0x{expected:x8}");
            d.EndAppendix(node);
        }
        if (found != expected)
        {
            d.Open();
            d.BeginText().Append($"Bad Fingerprint [should be 0x{expected:x8}]");
            d.Expert(StunFields.AttCrc32Bad, s, Severity.Warning, ExpertGroup.Checksum);
            d.Close();
        }
        d.Number(StunFields.AttCrc32Status, s, at, 0, (ulong)(found == expected ? ChecksumStatus.Good : ChecksumStatus.Bad), NodeFlags.Generated);
    }

    private static uint Of(ReadOnlySpan<byte> bytes)
    {
        uint sum = uint.MaxValue;
        foreach (byte one in bytes)
        {
            sum ^= one;
            sum = Remainders[(int)(sum & 15)] ^ sum >> 4;
            sum = Remainders[(int)(sum & 15)] ^ sum >> 4;
        }
        return ~sum ^ Mask;
    }
}
