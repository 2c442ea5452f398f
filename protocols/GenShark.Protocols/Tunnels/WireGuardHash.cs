using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Crypto.Macs;
using Org.BouncyCastle.Crypto.Parameters;

namespace GenShark.Protocols;

/// <summary>BLAKE2s (RFC 7693), alone and as WireGuard builds on it (its paper, 5.4): MAC and HKDF.</summary>
internal static class WireGuardHash
{
    public const int Size = 32, MacSize = 16;

    /// <summary>The hash of two runs of bytes, one behind the other.</summary>
    public static void Hash(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, Span<byte> hash)
    {
        var digest = new Blake2sDigest(8 * Size);
        digest.BlockUpdate(first);
        digest.BlockUpdate(second);
        digest.DoFinal(hash);
    }

    /// <summary>Sixteen bytes that who knows the key can make.</summary>
    public static void Mac(ReadOnlySpan<byte> key, ReadOnlySpan<byte> message, Span<byte> mac)
    {
        var digest = new Blake2sDigest(key.ToArray(), MacSize, null, null);
        digest.BlockUpdate(message);
        digest.DoFinal(mac);
    }

    /// <summary>Derives as many keys as there is room for (RFC 5869 without info): the first may take the place of the one they are derived from.</summary>
    public static void Derive(ReadOnlySpan<byte> key, ReadOnlySpan<byte> input, Span<byte> keys)
    {
        Span<byte> secret = stackalloc byte[Size], number = [0];
        Authenticate(key, input, default, secret);
        ReadOnlySpan<byte> last = default;
        for (int at = 0; at < keys.Length; at += Size)
        {
            number[0]++;
            Authenticate(secret, last, number, keys.Slice(at, Size));
            last = keys.Slice(at, Size);
        }
    }

    private static void Authenticate(ReadOnlySpan<byte> key, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, Span<byte> made)
    {
        var hmac = new HMac(new Blake2sDigest(8 * Size));
        hmac.Init(new KeyParameter(key));
        hmac.BlockUpdate(first);
        hmac.BlockUpdate(second);
        hmac.DoFinal(made);
    }
}
