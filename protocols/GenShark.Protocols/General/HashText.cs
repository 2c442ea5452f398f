using System.Security.Cryptography;

namespace GenShark.Protocols;

/// <summary>MD5 of bytes, which tells them from others and proves nothing.</summary>
internal static class HashText
{
    public static void Write(TextBuilder text, ReadOnlySpan<byte> bytes) => WriteAt(text, text.Length, bytes);

    /// <summary>Writes in place of what stands from <paramref name="at"/> on, which may be the bytes themselves.</summary>
    public static void WriteAt(TextBuilder text, int at, ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[MD5.HashSizeInBytes];
#pragma warning disable CA5351 // tshark shows MD5, and JA3 is defined so; nothing is secured by it.
        MD5.HashData(bytes, hash);
#pragma warning restore CA5351
        text.Truncate(at);
        text.AppendHex(hash);
    }
}
