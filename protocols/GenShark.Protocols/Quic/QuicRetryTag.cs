using System.Security.Cryptography;

namespace GenShark.Protocols;

/// <summary>What a Retry packet ends with: it proves that the sender saw the packet that it answers (RFC 9001, 5.8).</summary>
internal static class QuicRetryTag
{
    public const int Size = 16;

    private static readonly (byte[] Key, byte[] Nonce)
        s_version1 = Of("be0c690b9f66575a1d766b54e368c84e", "461599d35d632bf2239825bb"),
        s_version2 = Of("8fb4b01b56ac48e260fbcbcead7ccc92", "d86969bc2d7c6d9990efb04a"),
        s_draft29 = Of("ccce187ed09a09d05728155a6cb96be1", "e54930f97f2136f0530a8c1c"),
        s_draft25 = Of("4d32ecdb2a2133c841e4043df27d4430", "4d1611d05513a552c587d575");

    private static (byte[], byte[]) Of(string key, string nonce) => (Convert.FromHexString(key), Convert.FromHexString(nonce));

    /// <summary>Whether packets of the version have it.</summary>
    public static bool IsIn(QuicVersion version) => QuicVersions.DraftOf(version) >= 25;

    /// <param name="version">The version.</param>
    /// <param name="packet">The packet with it.</param>
    /// <param name="original">To which connection ID the client sent.</param>
    public static bool Proves(QuicVersion version, ReadOnlySpan<byte> packet, ReadOnlySpan<byte> original)
    {
        if (packet.Length < Size) return false;
        (byte[] key, byte[] nonce) = version == QuicVersion.Version2 ? s_version2 : QuicVersions.DraftOf(version) switch { <= 28 => s_draft25, <= 32 => s_draft29, _ => s_version1 };
        Span<byte> tag = stackalloc byte[Size];
        using var cipher = new AesGcm(key, Size);
        cipher.Encrypt(nonce, default, default, tag, (byte[])[(byte)original.Length, .. original, .. packet[..^Size]]);
        return tag.SequenceEqual(packet[^Size..]);
    }
}
