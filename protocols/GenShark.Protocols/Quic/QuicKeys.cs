using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace GenShark.Protocols;

/// <summary>What packets of one side are enciphered with at one time of a connection (RFC 9001, 5).</summary>
internal sealed class QuicKeys
{
    private const int TagSize = 16, SampleSize = 16, LongestNumber = 4, NonceSize = 12;

    private readonly QuicVersion _version;
    private readonly TlsCipherSuite _suite;
    private readonly byte[] _secret, _key, _nonce, _headerKey;

    private QuicKeys(QuicVersion version, TlsCipherSuite suite, byte[] secret, byte[]? headerKey)
    {
        (_version, _suite, _secret) = (version, suite, secret);
        int size = suite == TlsCipherSuite.TlsAes128GcmSha256 ? 16 : 32;
        (_key, _nonce, _headerKey) = (Expand("key", size), Expand("iv", NonceSize), headerKey ?? Expand("hp", size));
    }

    /// <summary>The keys of the first packets, which everybody can make who saw them (RFC 9001, 5.2).</summary>
    /// <param name="version">The version.</param>
    /// <param name="destination">To which connection ID the client sent.</param>
    /// <param name="isServer">Whose keys they are.</param>
    public static QuicKeys Initial(QuicVersion version, ReadOnlySpan<byte> destination, bool isServer)
    {
        byte[] initial = HKDF.Extract(HashAlgorithmName.SHA256, destination.ToArray(), QuicVersions.SaltOf(version));
        return new QuicKeys(version, TlsCipherSuite.TlsAes128GcmSha256, ExpandLabel(HashAlgorithmName.SHA256, initial, isServer ? "server in" : "client in", SHA256.HashSizeInBytes), headerKey: null);
    }

    /// <summary>The keys that follow from a secret of the handshake; null if the cipher suite is none of QUIC's, or the secret is not as long as it is with that.</summary>
    public static QuicKeys? Of(QuicVersion version, TlsCipherSuite suite, byte[] secret)
    {
        bool isKnown = suite is TlsCipherSuite.TlsAes128GcmSha256 or TlsCipherSuite.TlsAes256GcmSha384 || suite == TlsCipherSuite.TlsChacha20Poly1305Sha256 && ChaCha20Poly1305.IsSupported;
        return isKnown && secret.Length == HashSizeOf(suite) ? new QuicKeys(version, suite, secret, headerKey: null) : null;
    }

    /// <summary>The keys after the next update (RFC 9001, 6.1): headers stay protected as they were.</summary>
    public QuicKeys Next() => new(_version, _suite, ExpandLabel(HashOf(_suite), _secret, QuicVersions.PrefixOf(_version) + "ku", _secret.Length), _headerKey);

    private static HashAlgorithmName HashOf(TlsCipherSuite suite) => suite == TlsCipherSuite.TlsAes256GcmSha384 ? HashAlgorithmName.SHA384 : HashAlgorithmName.SHA256;

    private static int HashSizeOf(TlsCipherSuite suite) => suite == TlsCipherSuite.TlsAes256GcmSha384 ? SHA384.HashSizeInBytes : SHA256.HashSizeInBytes;

    private byte[] Expand(string label, int size) => ExpandLabel(HashOf(_suite), _secret, QuicVersions.PrefixOf(_version) + label, size);

    // HKDF-Expand-Label (RFC 8446, 7.1), without a context.
    private static byte[] ExpandLabel(HashAlgorithmName hash, byte[] secret, string label, int size)
    {
        byte[] name = Encoding.ASCII.GetBytes("tls13 " + label);
        return HKDF.Expand(hash, secret, size, [(byte)(size >> 8), (byte)size, (byte)name.Length, .. name, 0]);
    }

    /// <summary>Takes the protection off a header (RFC 9001, 5.4): the first byte, and the last bytes of the number. False if there are too few bytes.</summary>
    public bool TryUncover(ReadOnlySpan<byte> packet, int numberAt, out byte first, out uint number)
    {
        (first, number) = (0, 0);
        if (packet.Length < numberAt + LongestNumber + SampleSize) return false;
        Span<byte> mask = stackalloc byte[SampleSize];
        MakeMask(packet.Slice(numberAt + LongestNumber, SampleSize), mask);
        first = (byte)(packet[0] ^ mask[0] & ((packet[0] & 0x80) != 0 ? 0x0f : 0x1f));
        for (int i = 0; i <= (first & 3); i++) number = number << 8 | (byte)(packet[numberAt + i] ^ mask[1 + i]);
        return true;
    }

    private void MakeMask(ReadOnlySpan<byte> sample, Span<byte> mask)
    {
        if (_suite == TlsCipherSuite.TlsChacha20Poly1305Sha256)
        {
            // RFC 9001, 5.4.4.
            ChaCha20.WriteKeyStream(_headerKey, BinaryPrimitives.ReadUInt32LittleEndian(sample), sample[4..], mask);
            return;
        }
        using Aes cipher = Aes.Create();
        cipher.Key = _headerKey;
#pragma warning disable CA5358 // One block is enciphered to make a mask: RFC 9001, 5.4.3.
        cipher.EncryptEcb(sample, mask, PaddingMode.None);
#pragma warning restore CA5358
    }

    /// <summary>Deciphers what follows a packet's number (RFC 9001, 5.3); null if it was not enciphered with these keys.</summary>
    /// <param name="packet">The packet.</param>
    /// <param name="numberAt">Where its number stands.</param>
    /// <param name="first">Its first byte without protection.</param>
    /// <param name="number">Its whole number.</param>
    public byte[]? Decipher(ReadOnlySpan<byte> packet, int numberAt, byte first, ulong number)
    {
        int numberSize = (first & 3) + 1, at = numberAt + numberSize, size = packet.Length - at - TagSize;
        if (size < 0) return null;
        byte[] header = packet[..at].ToArray(), plain = new byte[size];
        header[0] = first;
        for (int i = 0; i < numberSize; i++) header[at - 1 - i] = (byte)(number >> (8 * i));
        Span<byte> nonce = stackalloc byte[NonceSize];
        _nonce.CopyTo(nonce);
        BinaryPrimitives.WriteUInt64BigEndian(nonce[4..], BinaryPrimitives.ReadUInt64BigEndian(nonce[4..]) ^ number);
        try
        {
            Decipher(nonce, packet.Slice(at, size), packet[(at + size)..], plain, header);
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
        return plain;
    }

    private void Decipher(ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> tag, byte[] plain, byte[] header)
    {
        if (_suite == TlsCipherSuite.TlsChacha20Poly1305Sha256)
        {
            using var chacha = new ChaCha20Poly1305(_key);
            chacha.Decrypt(nonce, bytes, tag, plain, header);
            return;
        }
        using var cipher = new AesGcm(_key, TagSize);
        cipher.Decrypt(nonce, bytes, tag, plain, header);
    }

    /// <summary>The whole number of which the last bytes are there (RFC 9000, A.3).</summary>
    public static ulong Complete(ulong largest, uint part, int bits)
    {
        ulong expected = largest + 1, window = 1UL << bits, half = window / 2, number = expected & ~(window - 1) | part;
        if (number + half <= expected && number < (1UL << 62) - window) return number + window;
        return number > expected + half && number >= window ? number - window : number;
    }
}
