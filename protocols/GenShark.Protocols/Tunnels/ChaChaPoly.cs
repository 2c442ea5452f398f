using System.Buffers.Binary;
using System.Security.Cryptography;
using Org.BouncyCastle.Crypto.Engines;
using Org.BouncyCastle.Crypto.Macs;
using Org.BouncyCastle.Crypto.Parameters;

namespace GenShark.Protocols;

/// <summary>Opens what ChaCha20-Poly1305 sealed. Here and not .NET's own, which only some systems have, and which throws where bytes are not sealed with the key.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc8439"/>
internal sealed class ChaChaPoly(ReadOnlySpan<byte> key)
{
    public const int KeySize = 32, NonceSize = 12, TagSize = 16;

    private const int BlockSize = 64;

    private readonly KeyParameter _key = new(key);
    private readonly ChaCha7539Engine _cipher = new();
    private readonly Poly1305 _authenticator = new();

    /// <summary>Deciphers; false if the bytes were not sealed with this key, or not with what is told beside them.</summary>
    /// <param name="nonce">Twelve bytes.</param>
    /// <param name="known">What was sealed with it, but not enciphered.</param>
    /// <param name="box">What was sealed, with its tag.</param>
    /// <param name="plain">Gets what was enciphered: the box without its tag.</param>
    public bool TryOpen(ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> known, ReadOnlySpan<byte> box, Span<byte> plain)
    {
        if (box.Length < TagSize) return false;
        _cipher.Init(forEncryption: false, new ParametersWithIV(_key, nonce));
        // The first block is the authenticator's key; what is enciphered begins with the second (2.6, 2.8).
        Span<byte> block = stackalloc byte[BlockSize];
        block.Clear();
        _cipher.ProcessBytes(block, block);
        _authenticator.Init(new KeyParameter(block[..KeySize]));
        ReadOnlySpan<byte> secret = box[..^TagSize];
        Add(known);
        Add(secret);
        Span<byte> lengths = stackalloc byte[2 * sizeof(ulong)], tag = stackalloc byte[TagSize];
        BinaryPrimitives.WriteUInt64LittleEndian(lengths, (ulong)known.Length);
        BinaryPrimitives.WriteUInt64LittleEndian(lengths[sizeof(ulong)..], (ulong)secret.Length);
        _authenticator.BlockUpdate(lengths);
        _authenticator.DoFinal(tag);
        if (!CryptographicOperations.FixedTimeEquals(tag, box[^TagSize..])) return false;
        _cipher.ProcessBytes(secret, plain);
        return true;
    }

    /// <inheritdoc cref="TryOpen(ReadOnlySpan{byte}, ReadOnlySpan{byte}, ReadOnlySpan{byte}, Span{byte})"/>
    /// <param name="counter">The last eight bytes of the nonce, little-endian; the others are zero.</param>
    public bool TryOpen(ulong counter, ReadOnlySpan<byte> known, ReadOnlySpan<byte> box, Span<byte> plain)
    {
        Span<byte> nonce = stackalloc byte[NonceSize];
        nonce.Clear();
        BinaryPrimitives.WriteUInt64LittleEndian(nonce[(NonceSize - sizeof(ulong))..], counter);
        return TryOpen(nonce, known, box, plain);
    }

    // Filled up to whole blocks of the authenticator.
    private void Add(ReadOnlySpan<byte> bytes)
    {
        Span<byte> zeros = stackalloc byte[TagSize];
        zeros.Clear();
        _authenticator.BlockUpdate(bytes);
        _authenticator.BlockUpdate(zeros[..(-bytes.Length & (TagSize - 1))]);
    }
}
