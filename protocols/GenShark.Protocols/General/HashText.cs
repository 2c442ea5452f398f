using System.Security.Cryptography;

namespace GenShark.Protocols;

/// <summary>MD5 of bytes, which tells them from others and proves nothing.</summary>
internal static class HashText
{
    public static void Write(TextBuilder text, ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[MD5.HashSizeInBytes];
        MD5.HashData(bytes, hash);
        foreach (byte part in hash) text.Append($"{part:x2}");
    }
}
