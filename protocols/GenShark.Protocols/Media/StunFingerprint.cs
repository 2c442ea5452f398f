using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A checksum of the message in front of it, told from others by a mask (RFC 8489, 14.7).</summary>
internal static class StunFingerprint
{
    private const uint Mask = 0x5354554e;

    /// <param name="d">The packet.</param>
    /// <param name="s">The message.</param>
    /// <param name="at">The value's place.</param>
    /// <param name="end">Where the attribute begins.</param>
    public static void Show(Dissection d, in Slice s, int at, int end)
    {
        uint found = s.UInt32(at), expected = Crc32.Of(s.Span(0, end)) ^ Mask;
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
}
