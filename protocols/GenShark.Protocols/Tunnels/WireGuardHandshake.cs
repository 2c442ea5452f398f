using System.Buffers.Binary;

namespace GenShark.Protocols;

/// <summary>A message of a handshake as far as the keys that are known decipher it.</summary>
internal sealed class WireGuardHandshake
{
    // What an initiation holds, and where (the paper, 5.4.2).
    private const int EphemeralAt = 8, StaticAt = 40, TimeAt = 88, TimeEnd = 116;
    public const int TimeSize = 12;

    // And a response (5.4.3).
    private const int ResponseEphemeralAt = 12, EmptyAt = 44, EmptyEnd = 60;

    private readonly WireGuardNoise _noise;
    private readonly WireGuardKey _ephemeral;
    private readonly WireGuardEphemeral? _known;
    private WireGuardPeer? _initiator;

    private WireGuardHandshake(WireGuardNoise noise, WireGuardKey ephemeral, WireGuardEphemeral? known) => (_noise, _ephemeral, _known) = (noise, ephemeral, known);

    /// <summary>The initiator's long-term public key.</summary>
    public byte[] Static { get; } = new byte[WireGuardKey.Size];

    /// <summary>When the initiator began (TAI64N); null if that could not be deciphered.</summary>
    public byte[]? Time { get; private set; }

    /// <summary>Deciphers an initiation; null if not even who sent it is known.</summary>
    public static WireGuardHandshake? Begin(WireGuardKeys keys, WireGuardPeer? responder, ReadOnlySpan<byte> message)
    {
        WireGuardKey ephemeral = WireGuardKey.Of(message[EphemeralAt..]);
        WireGuardEphemeral? known = keys.FindEphemeral(ephemeral);
        if (responder is null || Agree(known?.Secret, responder.Key, responder.Secret, ephemeral) is not { } secret) return null;
        var made = new WireGuardHandshake(new WireGuardNoise(responder.Key), ephemeral, known);
        made._noise.MixEphemeral(ephemeral);
        made._noise.MixSecret(secret);
        if (!made._noise.TryOpen(message[StaticAt..TimeAt], made.Static)) return null;
        made.ReadTime(keys, responder, message[TimeAt..TimeEnd]);
        return made;
    }

    private void ReadTime(WireGuardKeys keys, WireGuardPeer responder, ReadOnlySpan<byte> box)
    {
        WireGuardKey initiator = WireGuardKey.Of(Static);
        _initiator = keys.Find(initiator);
        if (Agree(_initiator?.Secret, responder.Key, responder.Secret, initiator) is not { } secret) return;
        _noise.MixSecret(secret);
        byte[] time = new byte[TimeSize];
        if (_noise.TryOpen(box, time)) Time = time;
    }

    /// <summary>Deciphers the response to this initiation: the keys of the session that it begins; null if they can't be had.</summary>
    public (ChaChaPoly FromInitiator, ChaChaPoly FromResponder)? End(WireGuardKeys keys, ReadOnlySpan<byte> message)
    {
        if (Time is null) return null;
        WireGuardKey answer = WireGuardKey.Of(message[ResponseEphemeralAt..]), initiator = WireGuardKey.Of(Static);
        WireGuardEphemeral? known = keys.FindEphemeral(answer);
        if (Agree(_known?.Secret, answer, known?.Secret, _ephemeral) is not { } first) return null;
        if (Agree(_initiator?.Secret, answer, known?.Secret, initiator) is not { } second) return null;
        WireGuardNoise noise = _noise.Copy();
        noise.MixEphemeral(answer);
        noise.MixSecret(first);
        noise.MixSecret(second);
        foreach (WireGuardKey shared in (IEnumerable<WireGuardKey>)[.. _known?.Shared ?? [], .. known?.Shared ?? [], default])
        {
            WireGuardNoise tried = noise.Copy();
            tried.MixShared(shared);
            if (tried.TryOpen(message[EmptyAt..EmptyEnd], default)) return tried.Split();
        }
        return null;
    }

    /// <summary>When the initiator began: seconds since 1970, in TAI64N since 2^62 before (https://cr.yp.to/libtai/tai64.html).</summary>
    public static Timestamp TimeOf(ReadOnlySpan<byte> time)
    {
        const ulong Epoch = 1UL << 62;
        return new Timestamp((long)(BinaryPrimitives.ReadUInt64BigEndian(time) - Epoch), (int)BinaryPrimitives.ReadUInt32BigEndian(time[sizeof(ulong)..]));
    }

    // Either side's private key will do.
    private static WireGuardKey? Agree(WireGuardKey? one, WireGuardKey other, WireGuardKey? otherSecret, WireGuardKey own) =>
        one is { } secret ? secret.Agree(other) : otherSecret is { } theirs ? theirs.Agree(own) : null;
}
