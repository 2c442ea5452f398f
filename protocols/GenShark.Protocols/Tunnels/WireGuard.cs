using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>WireGuard: handshakes and, if keys for them are known, the packets of IP behind them.</summary>
/// <seealso href="https://www.wireguard.com/papers/wireguard.pdf"/>
[Protocol("wg", "WireGuard Protocol", Short = "WireGuard", Preferences = typeof(WireGuardPreferences)), Endian(Endian.Little), Carries("ip.proto", Deciphered = true)]
[DeclareField("wg.ephemeral", "Ephemeral", FieldType.String, Description = "Ephemeral public key of sender")]
[DeclareField("wg.ephemeral.known_privkey", "Has Private Key", FieldType.Boolean, Description = "Whether the corresponding private key is known (configured via prefs)")]
[DeclareField("wg.encrypted_static", "Encrypted Static", FieldType.None, Description = "Encrypted long-term static public key of sender")]
[DeclareField("wg.static", "Static Public Key", FieldType.String, Description = "Long-term static public key of sender")]
[DeclareField("wg.static.known_pubkey", "Known Public Key", FieldType.Boolean, Description = "Whether this public key is known (configured via prefs)")]
[DeclareField("wg.static.known_privkey", "Has Private Key", FieldType.Boolean, Description = "Whether the corresponding private key is known (configured via prefs)")]
[DeclareField("wg.encrypted_timestamp", "Encrypted Timestamp", FieldType.None)]
[DeclareField("wg.timestamp.value", "Timestamp", FieldType.AbsoluteTime, Base.Utc)]
[DeclareField("wg.timestamp.tai64_label", "TAI64 Label", FieldType.UInt64, Base.Dec)]
[DeclareField("wg.timestamp.nanoseconds", "Nanoseconds", FieldType.UInt32, Base.Dec)]
[DeclareField("wg.encrypted_empty", "Encrypted Empty", FieldType.None, Description = "Authenticated encryption of an empty string")]
[DeclareField("wg.handshake_ok", "Handshake decryption successful", FieldType.Boolean, Description = "Whether decryption keys were successfully derived")]
[DeclareField("wg.mac1", "mac1", FieldType.Bytes)]
[DeclareField("wg.receiver_pubkey", "Receiver Static Public Key", FieldType.String, Description = "Public key of the receiver (matched based on MAC1)")]
[DeclareField("wg.receiver_pubkey.known_privkey", "Has Private Key", FieldType.Boolean, Description = "Whether the corresponding private key is known (configured via prefs)")]
[DeclareField("wg.mac2", "mac2", FieldType.Bytes)]
[DeclareField("wg.encrypted_packet", "Encrypted Packet", FieldType.None)]
[DeclareField("wg.stream", "Stream index", FieldType.UInt32, Base.Dec, Counts = typeof(WireGuardSession), Description = "Identifies a session in this capture file")]
[DeclareField("wg.response_in", "Response in Frame", FieldType.FrameNumber, Description = "The response to this initiation message is in this frame")]
[DeclareField("wg.response_to", "Response to Frame", FieldType.FrameNumber, Description = "This is a response to the initiation message in this frame")]
[DeclareField("wg.bad_packet_length", "Packet length is too small", FieldType.None)]
[DeclareField("wg.keepalive", "This is a Keepalive message", FieldType.None)]
[DeclareField("wg.decryption_error", "Packet data decryption failed", FieldType.None)]
public readonly ref partial struct WireGuard
{
    private const int InitiationSize = 148, ResponseSize = 92, CookieSize = 64, DataAt = 16;

    [Field("wg.type", "Type")]
    public partial WireGuardType Type { get; }

    [Field("wg.reserved", "Reserved"), Size(3)]
    public partial ReadOnlySpan<byte> Reserved { get; }

    [Info] private void WriteInfo(TextBuilder text) => text.Append(IsKeepalive ? "Keepalive" : Type.Name() ?? "");

    [Switch(nameof(Type)), Case<WireGuardInitiation>(WireGuardType.Initiation), Case<WireGuardResponse>(WireGuardType.Response)]
    [Case<WireGuardCookie>(WireGuardType.CookieReply), Case<WireGuardTransport>(WireGuardType.Transport)]
    public partial Variant Body { get; }

    private bool IsTransport => Type == WireGuardType.Transport;
    private bool IsKeepalive => IsTransport && Slice.Length == DataAt + ChaChaPoly.TagSize;

    [Accept]
    internal bool HasSize => Type switch
    {
        WireGuardType.Initiation => Slice.Length == InitiationSize,
        WireGuardType.Response => Slice.Length == ResponseSize,
        WireGuardType.CookieReply => Slice.Length == CookieSize,
        WireGuardType.Transport => Slice.Length >= DataAt + ChaChaPoly.TagSize,
        _ => false,
    };

    /// <summary>On any port; what is as long as a handshake's message is taken for one even if bytes are set that should be zeros, and all that follows it.</summary>
    [Guess("udp", Sifts = true)]
    internal bool LooksLikeMessage => HasSize
        && (Type <= WireGuardType.Response || Slice.Has(1, 3) && Slice.UInt24(1) == 0 || Dissection is not { } d || WireGuardSessions.IsKnown(d));
}
