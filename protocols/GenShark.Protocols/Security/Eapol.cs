using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>EAP over LAN: IEEE 802.1X authentication.</summary>
/// <seealso href="https://standards.ieee.org/standard/802_1X-2020.html"/>
[Protocol("eapol", "802.1X Authentication", Short = "EAPOL"), Over("ethertype", 0x888e)]
public readonly ref partial struct Eapol
{
    internal const int HeaderSize = 4;

    [Field("eapol.version", "Version", Names = typeof(EapolVersion))]
    public partial byte Version { get; }

    [Field("eapol.type", "Type", Names = typeof(EapolType))]
    public partial byte Type { get; }

    [Field("eapol.len", "Length")]
    public partial ushort Length { get; }

    [Size(nameof(Length)), If(nameof(IsKey))]
    public partial EapolKey Key { get; }

    [Payload(SkipEmpty = true, Covered = true), Size(nameof(Length)), Next("eapol.type", nameof(Type)), If(nameof(IsEap))]
    public partial ReadOnlySpan<byte> Packet { get; }

    [Payload(SkipEmpty = true), Size(nameof(Length)), If(nameof(IsOther))]
    public partial ReadOnlySpan<byte> Payload { get; }

    [Length]
    private int Size => HeaderSize + Length;

    [Info]
    private void WriteInfo(TextBuilder text)
    {
        if (((EapolType)Type).Name() is { } name) text.Append(name);
        else text.Append($"Unknown Type (0x{Type:X2})");
        if (IsKey && EapolKey.Create(Slice.Part(HeaderSize, Length)).Message is > 0 and var message) text.Append(message > 4 ? $" (Group Message {message - 4} of 2)" : $" (Message {message} of 4)");
    }

    private bool IsKey => Type == 3 && Length > 0;
    private bool IsEap => Type == 0;
    private bool IsOther => !IsKey && !IsEap;
}

/// <summary>A key packet.</summary>
[PartOf<Eapol>]
public readonly ref partial struct EapolKey
{
    private const byte Rc4 = 1, Rsn = 2, Wpa = 254;

    [Field("eapol.keydes.type", "Key Descriptor Type", Names = typeof(EapolKeyDescriptor))]
    public partial byte Descriptor { get; }

    [Rest, If(nameof(IsRsna))]
    public partial RsnaKey Robust { get; }

    [Rest, If(nameof(IsRc4))]
    public partial EapolRc4Key Rc4Key { get; }

    [Field("eapol.keydes.body", "Key Descriptor Body"), Rest, If(nameof(IsOther))]
    public partial ReadOnlySpan<byte> Body { get; }

    /// <summary>Which message of a handshake this is: 1 to 4, 5 and 6 of that for groups; 0 for none.</summary>
    internal int Message => IsRsna ? RsnaKey.MessageOf(Slice.From(1)) : 0;

    private bool IsRsna => Descriptor is Rsn or Wpa;
    private bool IsRc4 => Descriptor == Rc4;
    private bool IsOther => !IsRsna && !IsRc4 && Slice.Length > 1;
}

/// <summary>A key of 802.1X itself, for WEP.</summary>
[PartOf<Eapol>]
public readonly ref partial struct EapolRc4Key
{
    [Field("eapol.keydes.key_len", "Key Length")]
    public partial ushort KeyLength { get; }

    [Field("eapol.keydes.replay_counter", "Replay Counter")]
    public partial ulong ReplayCounter { get; }

    [Field("eapol.keydes.key_iv", "Key IV"), Size(16)]
    public partial ReadOnlySpan<byte> Vector { get; }

    [Field("eapol.keydes.key_index", "Key Index", Base.Hex)]
    public partial byte KeyIndex { get; }

    [Field("eapol.keydes.key_index.type", "Type", Truth = "Unicast|Broadcast"), Mask(0x80), Of(nameof(KeyIndex))]
    public partial bool Type { get; }

    [Field("eapol.keydes.key_index.number", "Number"), Mask(0x7f), Of(nameof(KeyIndex))]
    public partial byte Number { get; }

    [Field("eapol.keydes.key_signature", "Key Signature"), Size(16)]
    public partial ReadOnlySpan<byte> Signature { get; }

    [Field("eapol.keydes.key.generated_locally", "Key Generated Locally", Length = 0, Generated = false)]
    private bool? IsLocal => KeySize > 0 ? false : KeyLength > 0 ? true : false;

    [Field("eapol.keydes.key", "Key"), Rest, If(nameof(HasKey))]
    public partial ReadOnlySpan<byte> Key { get; }

    private int KeySize => Slice.Length - 43;
    private bool HasKey => KeySize > 0;
}
