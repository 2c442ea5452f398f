namespace GenShark.Protocols;

/// <summary>The number by which signatures name a key (RFC 4034, appendix B).</summary>
internal static class DnssecKeyTag
{
    public static ushort Of(ReadOnlySpan<byte> data, DnssecAlgorithm algorithm)
    {
        // The data added up as 16-bit numbers; RSA/MD5 takes it from the key's end.
        if (algorithm == (DnssecAlgorithm)1) return data.Length < 4 ? (ushort)0 : (ushort)(data[^3] << 8 | data[^2]);
        uint sum = 0;
        for (int i = 0; i < data.Length; i++) sum += (i & 1) == 0 ? (uint)data[i] << 8 : data[i];
        return (ushort)(sum + (sum >> 16 & 0xffff));
    }
}
