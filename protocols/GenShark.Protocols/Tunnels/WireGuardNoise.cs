namespace GenShark.Protocols;

/// <summary>The state of a handshake that both sides keep, as Noise has it: what was said, and the key that follows from that.</summary>
/// <seealso href="https://noiseprotocol.org/noise.html"/>
/// <seealso href="https://www.wireguard.com/papers/wireguard.pdf"/>
internal sealed class WireGuardNoise
{
    private readonly byte[] _hash = new byte[WireGuardHash.Size], _chain = new byte[WireGuardHash.Size], _key = new byte[ChaChaPoly.KeySize];

    /// <param name="responder">The public key that the initiator wants to talk to.</param>
    public WireGuardNoise(WireGuardKey responder)
    {
        WireGuardHash.Hash("Noise_IKpsk2_25519_ChaChaPoly_BLAKE2s"u8, default, _chain);
        WireGuardHash.Hash(_chain, "WireGuard v1 zx2c4 Jason@zx2c4.com"u8, _hash);
        Mix(responder);
    }

    private WireGuardNoise(WireGuardNoise other)
    {
        other._hash.CopyTo(_hash, 0);
        other._chain.CopyTo(_chain, 0);
        other._key.CopyTo(_key, 0);
    }

    public WireGuardNoise Copy() => new(this);

    /// <summary>Something was said.</summary>
    public void Mix(ReadOnlySpan<byte> said) => WireGuardHash.Hash(_hash, said, _hash);

    private void Mix(WireGuardKey key)
    {
        Span<byte> bytes = stackalloc byte[WireGuardKey.Size];
        key.CopyTo(bytes);
        Mix(bytes);
    }

    /// <summary>One side said its ephemeral public key.</summary>
    public void MixEphemeral(WireGuardKey key)
    {
        Mix(key);
        Span<byte> bytes = stackalloc byte[WireGuardKey.Size];
        key.CopyTo(bytes);
        WireGuardHash.Derive(_chain, bytes, _chain);
    }

    /// <summary>Both sides agreed on a secret.</summary>
    public void MixSecret(WireGuardKey secret)
    {
        Span<byte> bytes = stackalloc byte[WireGuardKey.Size], keys = stackalloc byte[2 * WireGuardHash.Size];
        secret.CopyTo(bytes);
        WireGuardHash.Derive(_chain, bytes, keys);
        keys[..WireGuardHash.Size].CopyTo(_chain);
        keys[WireGuardHash.Size..].CopyTo(_key);
    }

    /// <summary>A key that was shared before comes in.</summary>
    public void MixShared(WireGuardKey shared)
    {
        Span<byte> bytes = stackalloc byte[WireGuardKey.Size], keys = stackalloc byte[3 * WireGuardHash.Size];
        shared.CopyTo(bytes);
        WireGuardHash.Derive(_chain, bytes, keys);
        keys[..WireGuardHash.Size].CopyTo(_chain);
        Mix(keys[WireGuardHash.Size..(2 * WireGuardHash.Size)]);
        keys[(2 * WireGuardHash.Size)..].CopyTo(_key);
    }

    /// <summary>Deciphers what was said; false if that was not enciphered with the key so far.</summary>
    public bool TryOpen(ReadOnlySpan<byte> box, Span<byte> plain)
    {
        if (!new ChaChaPoly(_key).TryOpen(0, _hash, box, plain)) return false;
        Mix(box);
        return true;
    }

    /// <summary>The keys of what the two sides send after the handshake.</summary>
    public (ChaChaPoly FromInitiator, ChaChaPoly FromResponder) Split()
    {
        Span<byte> keys = stackalloc byte[2 * ChaChaPoly.KeySize];
        WireGuardHash.Derive(_chain, default, keys);
        return (new ChaChaPoly(keys[..ChaChaPoly.KeySize]), new ChaChaPoly(keys[ChaChaPoly.KeySize..]));
    }
}
