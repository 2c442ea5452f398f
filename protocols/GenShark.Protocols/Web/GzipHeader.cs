namespace GenShark.Protocols;

/// <summary>The header of a member of a gzip file (RFC 1952, 2.3).</summary>
internal static class GzipHeader
{
    private const int FixedSize = 10, Deflate = 8;
    private const byte HasChecksum = 0x02, HasExtra = 0x04, HasName = 0x08, HasComment = 0x10;

    /// <summary>In bytes; 0 if there is none, or not all of it, or one with a checksum.</summary>
    public static int SizeOf(ReadOnlySpan<byte> body)
    {
        if (body.Length < FixedSize || body[0] != 0x1f || body[1] != 0x8b || body[2] != Deflate || (body[3] & HasChecksum) != 0) return 0;
        int flags = body[3], at = FixedSize;
        if ((flags & HasExtra) != 0) at += at + 2 <= body.Length ? 2 + body[at] + (body[at + 1] << 8) : 2;
        if ((flags & HasName) != 0) at = BehindZero(body, at);
        if ((flags & HasComment) != 0) at = BehindZero(body, at);
        return at <= body.Length ? at : 0;
    }

    private static int BehindZero(ReadOnlySpan<byte> body, int at) =>
        at < body.Length && body[at..].IndexOf((byte)0) is >= 0 and var size ? at + size + 1 : body.Length + 1;
}
