using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace GenShark.Protocols;

/// <summary>The keys of the first packets of one side, which everybody can make who saw them (RFC 9001, 5).</summary>
internal sealed class QuicInitialKeys
{
    private const int TagSize = 16, SampleSize = 16, LongestNumber = 4, NonceSize = 12;

    private readonly byte[] _key, _nonce, _headerKey;

    /// <param name="version">The version.</param>
    /// <param name="destination">To which connection ID the client sent.</param>
    /// <param name="isServer">Whose keys they are.</param>
    public QuicInitialKeys(QuicVersion version, ReadOnlySpan<byte> destination, bool isServer)
    {
        byte[] initial = HKDF.Extract(HashAlgorithmName.SHA256, destination.ToArray(), QuicVersions.SaltOf(version));
        byte[] secret = Expand(initial, isServer ? "server in" : "client in", SHA256.HashSizeInBytes);
        string prefix = QuicVersions.PrefixOf(version);
        (_key, _nonce, _headerKey) = (Expand(secret, prefix + "key", 16), Expand(secret, prefix + "iv", NonceSize), Expand(secret, prefix + "hp", 16));
    }

    // HKDF-Expand-Label (RFC 8446, 7.1), without a context.
    private static byte[] Expand(byte[] secret, string label, int size)
    {
        byte[] name = Encoding.ASCII.GetBytes("tls13 " + label);
        return HKDF.Expand(HashAlgorithmName.SHA256, secret, size, [(byte)(size >> 8), (byte)size, (byte)name.Length, .. name, 0]);
    }

    /// <summary>Takes the protection off a header (RFC 9001, 5.4): the first byte, and the last bytes of the number. False if there are too few bytes.</summary>
    public bool TryUncover(ReadOnlySpan<byte> packet, int numberAt, out byte first, out uint number)
    {
        (first, number) = (0, 0);
        if (packet.Length < numberAt + LongestNumber + SampleSize) return false;
        Span<byte> mask = stackalloc byte[SampleSize];
        using (Aes cipher = Aes.Create())
        {
            cipher.Key = _headerKey;
#pragma warning disable CA5358 // One block is enciphered to make a mask: RFC 9001, 5.4.3.
            cipher.EncryptEcb(packet.Slice(numberAt + LongestNumber, SampleSize), mask, PaddingMode.None);
#pragma warning restore CA5358
        }
        first = (byte)(packet[0] ^ mask[0] & 0x0f);
        for (int i = 0; i <= (first & 3); i++) number = number << 8 | (byte)(packet[numberAt + i] ^ mask[1 + i]);
        return true;
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
        using var cipher = new AesGcm(_key, TagSize);
        try
        {
            cipher.Decrypt(nonce, packet.Slice(at, size), packet[(at + size)..], plain, header);
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
        return plain;
    }

    /// <summary>The whole number of which the last bytes are there (RFC 9000, A.3).</summary>
    public static ulong Complete(ulong largest, uint part, int bits)
    {
        ulong expected = largest + 1, window = 1UL << bits, half = window / 2, number = expected & ~(window - 1) | part;
        if (number + half <= expected && number < (1UL << 62) - window) return number + window;
        return number > expected + half && number >= window ? number - window : number;
    }
}
