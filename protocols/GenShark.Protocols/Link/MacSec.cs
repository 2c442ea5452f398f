namespace GenShark.Protocols;

/// <summary>The security tag of IEEE 802.1AE, and the integrity check value that ends the frame.</summary>
/// <seealso href="https://standards.ieee.org/ieee/802.1AE/7154/"/>
[Protocol("macsec", "802.1AE Security tag", Short = "MACsec", Column = "MACSEC", ShownFrom = 1, NamedOnceShown = true), Over("ethertype", 0x88e5)]
[DeclareField("macsec.ICV", "ICV", FieldType.Bytes)]
[Carries("eth.trailer")]
public readonly ref partial struct MacSec
{
    private const int CheckSize = 16, ChannelSize = 8, ShortTagSize = 6;

    [Bits(6), Field("macsec.TCI", "TCI", Base.Hex, Description = "TAG Control Information"), Append(nameof(WriteControl))]
    public partial byte Control { get; }

    [Field("macsec.TCI.V", "VER", Base.Hex, Description = "Version"), Bits(1), Of(nameof(Control))]
    public partial byte Version { get; }

    [Field("macsec.TCI.ES", "ES", Truth = Truth.SetNotSet, Description = "End Station"), Bits(1), Of(nameof(Control))]
    public partial bool IsEndStation { get; }

    [Field("macsec.TCI.SC", "SC", Truth = Truth.SetNotSet, Description = "Secure Channel"), Bits(1), Of(nameof(Control))]
    public partial bool HasChannel { get; }

    [Field("macsec.TCI.SCB", "SCB", Truth = Truth.SetNotSet, Description = "Single Copy Broadcast"), Bits(1), Of(nameof(Control))]
    public partial bool IsSingleCopyBroadcast { get; }

    [Field("macsec.TCI.E", "E", Truth = Truth.SetNotSet, Description = "Encryption"), Bits(1), Of(nameof(Control))]
    public partial bool IsEncrypted { get; }

    [Field("macsec.TCI.C", "C", Truth = Truth.SetNotSet, Description = "Changed Text"), Bits(1), Of(nameof(Control))]
    public partial bool IsChanged { get; }

    [Bits(2), Field("macsec.AN", "AN", Base.Hex, Description = "Association Number")]
    public partial byte Association { get; }

    /// <summary>How many bytes stand between the tag and the check value, if they are fewer than 48; else zero.</summary>
    [Field("macsec.SL", "Short length")]
    public partial byte ShortLength { get; }

    [Field("macsec.PN", "Packet number")]
    public partial uint PacketNumber { get; }

    [Field("macsec.SCI.system_identifier", "System Identifier"), If(nameof(HasChannel))]
    public partial MacAddress System { get; }

    [Field("macsec.SCI.port_identifier", "Port Identifier"), If(nameof(HasChannel))]
    public partial ushort Port { get; }

    [Field("macsec.etype", "Ethertype", Base.Hex), If(nameof(IsPlain))]
    public partial ushort Type { get; }

    [Payload(Catch = true, Via = "ethertype", Unclaimed = nameof(NameColumn)), Next("ethertype", nameof(Type)), If(nameof(IsPlain))]
    public partial ReadOnlySpan<byte> Payload { get; }

    [Payload, Size(nameof(SecretSize)), If(nameof(IsSecret))]
    public partial ReadOnlySpan<byte> Secret { get; }

    /// <summary>What the inner payload leaves is the check value, as a trailer of Ethernet's; behind encrypted bytes it is what ends the frame.</summary>
    [Custom]
    private bool WalkCheck(Dissection d, in Slice s, ref int at) => IsPlain
        ? EthernetTrailer.Walk(d, s, PayloadOffset + d.ClaimedLength(s.Payload(PayloadOffset, s.Length)), MacSecFields.ICV, hasType: true)
        : d.Bytes(MacSecFields.ICV, s, s.CapturedLength - CheckSize, CheckSize);

    // One that is of another version, or too short for its check value and anything more, isn't MACsec.
    [Accept]
    internal bool IsMacSec => Slice.CapturedLength == 0 || (Slice.UInt8(0) & 0x80) == 0 && Slice.CapturedLength > TagSize + CheckSize;

    private bool IsPlain => !IsEncrypted && !IsChanged;
    private bool IsSecret => !IsPlain;
    private int TagSize => ShortTagSize + (HasChannel ? ChannelSize : 0);
    private int SecretSize => Slice.CapturedLength - TagSize - CheckSize;

    private void NameColumn() => EtherTypeColumn.Set(Dissection!, Type);

    private void WriteControl(TextBuilder text)
    {
        text.Append($", VER: 0x{Version:x}");
        if (IsEndStation) text.Append(", ES");
        if (HasChannel) text.Append(", SC");
        if (IsSingleCopyBroadcast) text.Append(", SCB");
        if (IsEncrypted) text.Append(", E");
        if (IsChanged) text.Append(", C");
    }

    [Info]
    private void WriteInfo(TextBuilder text) => text.Append("MACsec frame");
}
