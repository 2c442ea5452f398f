namespace GenShark.Protocols;

/// <summary>What a Transfer-Encoding header names (RFC 9112, 7), as tshark reads it: case counts, and what a name begins with.</summary>
internal static class HttpCodings
{
    private static readonly byte[][] s_known = ["chunked"u8.ToArray(), "compress"u8.ToArray(), "deflate"u8.ToArray(), "gzip"u8.ToArray(), "identity"u8.ToArray(), "x-compress"u8.ToArray(), "x-gzip"u8.ToArray()];

    /// <summary>Whether a body of this coding is compressed by deflate (RFC 1951), in one shape or another.</summary>
    public static bool IsDeflate(ReadOnlySpan<byte> coding) =>
        HttpHeader.IsToken(coding, "gzip"u8) || HttpHeader.IsToken(coding, "x-gzip"u8) || HttpHeader.IsToken(coding, "deflate"u8) || HttpHeader.IsToken(coding, "x-deflate"u8);

    /// <summary>Whether it names nothing else.</summary>
    /// <param name="value">The header's value.</param>
    /// <param name="isChunked">Whether it names chunks.</param>
    public static bool AreKnown(ReadOnlySpan<byte> value, out bool isChunked)
    {
        isChunked = false;
        for (value = value.TrimStart(" ,"u8); value.Length > 0; value = value.TrimStart(" ,"u8))
        {
            if (Find(value) is not { } name) return false;
            isChunked |= name == s_known[0];
            value = value[name.Length..];
        }
        return true;
    }

    /// <summary>Whether it names chunks before anything that is not known.</summary>
    public static bool NameChunks(ReadOnlySpan<byte> value)
    {
        AreKnown(value, out bool isChunked);
        return isChunked;
    }

    /// <summary>Whether it names a coding that compresses before anything that is not known.</summary>
    public static bool NameCompression(ReadOnlySpan<byte> value)
    {
        for (value = value.TrimStart(" ,"u8); value.Length > 0 && Find(value) is { } name; value = value[name.Length..].TrimStart(" ,"u8))
        {
            if (!name.AsSpan().SequenceEqual("chunked"u8) && !name.AsSpan().SequenceEqual("identity"u8)) return true;
        }
        return false;
    }

    /// <summary>Whether it names chunks first, whatever follows.</summary>
    public static bool BeginWithChunks(ReadOnlySpan<byte> value) => value.Length >= s_known[0].Length && System.Text.Ascii.EqualsIgnoreCase(value[..s_known[0].Length], s_known[0]);

    private static byte[]? Find(ReadOnlySpan<byte> value)
    {
        foreach (byte[] name in s_known)
        {
            if (value.StartsWith(name)) return name;
        }
        return null;
    }
}
