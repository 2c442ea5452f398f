using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A key of robust security: four messages, or two for the key of a group (802.11-2020, 12.7.2).</summary>
[PartOf<Eapol>]
public readonly ref partial struct RsnaKey
{
    private const int Fixed = 76;

    [Field("wlan_rsna_eapol.keydes.msgnr", "Message number"), If(nameof(HasMessage))]
    private byte Message => (byte)(MessageOf(Slice) is > 4 and var group ? group - 4 : MessageOf(Slice));

    public partial RsnaKeyInformation Information { get; }

    [Field("eapol.keydes.key_len", "Key Length")]
    public partial ushort KeyLength { get; }

    [Field("eapol.keydes.replay_counter", "Replay Counter")]
    public partial ulong ReplayCounter { get; }

    [Field("wlan_rsna_eapol.keydes.nonce", "WPA Key Nonce"), Size(32)]
    public partial ReadOnlySpan<byte> Nonce { get; }

    [Field("eapol.keydes.key_iv", "Key IV"), Size(16)]
    public partial ReadOnlySpan<byte> Vector { get; }

    [Field("wlan_rsna_eapol.keydes.rsc", "WPA Key RSC"), Size(8)]
    public partial ReadOnlySpan<byte> Counter { get; }

    [Field("wlan_rsna_eapol.keydes.id", "WPA Key ID"), Size(8)]
    public partial ReadOnlySpan<byte> KeyId { get; }

    [Field("wlan_rsna_eapol.keydes.mic", "WPA Key MIC"), Size(nameof(CheckSize)), If(nameof(HasCheck))]
    public partial ReadOnlySpan<byte> Check { get; }

    [Field("wlan_rsna_eapol.keydes.data_len", "WPA Key Data Length")]
    public partial ushort DataLength { get; }

    [Size(nameof(DataLength)), If(nameof(HasPlainData))]
    public partial RsnaKeyData Data { get; }

    [Field("wlan_rsna_eapol.keydes.data", "WPA Key Data"), Size(nameof(DataLength)), If(nameof(HasEncryptedData))]
    public partial ReadOnlySpan<byte> EncryptedData { get; }

    private ushort Bits => Slice.UInt16(0);
    private bool HasMessage => MessageOf(Slice) > 0;
    private bool IsEncrypted => (Bits & 0x1000) != 0 || !IsRobust && MessageOf(Slice) > 4;
    private bool IsRobust => Slice.Whole.UInt8(Eapol.HeaderSize) == 2;
    private bool HasPlainData => DataLength > 0 && !IsEncrypted;
    private bool HasEncryptedData => DataLength > 0 && IsEncrypted;
    private int CheckSize => CheckSizeOf(Slice);
    private bool HasCheck => CheckSize > 0;

    // The size depends on how stations prove who they are, which the packet does not say: it is the one with which the data fits.
    private static int CheckSizeOf(in Slice key)
    {
        foreach (int size in (ReadOnlySpan<int>)[16, 24, 0, 32])
        {
            if (Fixed + size + 2 + key.UInt16(Fixed + size) == key.Length) return size;
        }
        return 16;
    }

    /// <summary>Which message of a handshake this is: 1 to 4, 5 and 6 of that for groups; 0 for none.</summary>
    internal static int MessageOf(in Slice key)
    {
        const int Pairwise = 0x8, Ack = 0x80, Mic = 0x100, Secure = 0x200;
        int bits = key.UInt16(0), size = CheckSizeOf(key);
        if ((bits & Pairwise) == 0) return (bits & Ack) != 0 ? 5 : 6;
        if ((bits & Ack) != 0) return (bits & Mic) != 0 || size == 0 && (bits & Secure) != 0 ? 3 : 1;
        int data = key.UInt16(Fixed + size);
        bool isFirst = (bits & Secure) == 0 && data > 0;
        return isFirst ? 2 : 4;
    }
}

/// <summary>Elements, as management frames have them, and keys in elements of vendors.</summary>
[PartOf<Eapol>, Node("wlan_rsna_eapol.keydes.data", "WPA Key Data", FieldType.Bytes)]
public readonly ref partial struct RsnaKeyData
{
    public partial Sequence<WirelessElement> Elements { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append("WPA Key Data: ").AppendHex(Slice.Bytes);
}

/// <summary>What the key is, and where the handshake stands (802.11-2020, 12.7.2).</summary>
[PartOf<Eapol>]
public readonly ref partial struct RsnaKeyInformation
{
    [Field("wlan_rsna_eapol.keydes.key_info", "Key Information", Base.Hex)]
    public partial ushort KeyInfo { get; }

    [Field("wlan_rsna_eapol.keydes.key_info.keydes_version", "Key Descriptor Version", Names = typeof(RsnaKeyVersion)), Mask(0x7), Of(nameof(KeyInfo))]
    public partial ushort KeydesVersion { get; }

    [Field("wlan_rsna_eapol.keydes.key_info.key_type", "Key Type", Truth = "Pairwise Key|Group Key"), Mask(0x8), Of(nameof(KeyInfo))]
    public partial bool KeyType { get; }

    [Field("wlan_rsna_eapol.keydes.key_info.key_index", "Key Index"), Mask(0x30), Of(nameof(KeyInfo))]
    public partial ushort KeyIndex { get; }

    [Field("wlan_rsna_eapol.keydes.key_info.install", "Install", Truth = Truth.SetNotSet), Mask(0x40), Of(nameof(KeyInfo))]
    public partial bool Install { get; }

    [Field("wlan_rsna_eapol.keydes.key_info.key_ack", "Key ACK", Truth = Truth.SetNotSet), Mask(0x80), Of(nameof(KeyInfo))]
    public partial bool KeyAck { get; }

    [Field("wlan_rsna_eapol.keydes.key_info.key_mic", "Key MIC", Truth = Truth.SetNotSet), Mask(0x100), Of(nameof(KeyInfo))]
    public partial bool KeyMic { get; }

    [Field("wlan_rsna_eapol.keydes.key_info.secure", "Secure", Truth = Truth.SetNotSet), Mask(0x200), Of(nameof(KeyInfo))]
    public partial bool Secure { get; }

    [Field("wlan_rsna_eapol.keydes.key_info.error", "Error", Truth = Truth.SetNotSet), Mask(0x400), Of(nameof(KeyInfo))]
    public partial bool Error { get; }

    [Field("wlan_rsna_eapol.keydes.key_info.request", "Request", Truth = Truth.SetNotSet), Mask(0x800), Of(nameof(KeyInfo))]
    public partial bool Request { get; }

    [Field("wlan_rsna_eapol.keydes.key_info.encrypted_key_data", "Encrypted Key Data", Truth = Truth.SetNotSet), Mask(0x1000), Of(nameof(KeyInfo))]
    public partial bool EncryptedKeyData { get; }

    [Field("wlan_rsna_eapol.keydes.key_info.smk_message", "SMK Message", Truth = Truth.SetNotSet), Mask(0x2000), Of(nameof(KeyInfo))]
    public partial bool SmkMessage { get; }
}
