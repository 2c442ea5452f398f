namespace GenShark.Protocols;

/// <summary>RFC 5415, 4.3: which radio, which frames, and what the radio tells of them.</summary>
[PartOf<Capwap>, Node("capwap.header", "Header", FieldType.None)]
public readonly ref partial struct CapwapHeader
{
    // The preamble before it counts too.
    private const int FixedSize = 7, WordSize = 4;

    /// <summary>Of the preamble and the header, in words of four bytes.</summary>
    [Field("capwap.header.length", "Header Length", Type = FieldType.UInt24, Description = "Length of the CAPWAP transport header in 4-byte words (similar to IP header length)")]
    [Bits(5, Width = 3), Append(nameof(WriteBytes))]
    [Expert(nameof(IsLengthWrong), "capwap.header.length.bad", "Wrong calculate length =! header length", Severity.Warning, ExpertGroup.Malformed, Text = nameof(WriteWrongLength))]
    public partial byte Words { get; }

    [Field("capwap.header.rid", "Radio ID", Type = FieldType.UInt24), Bits(5, Width = 3)]
    public partial byte Radio { get; }

    [Field("capwap.header.wbid", "Wireless Binding ID", Type = FieldType.UInt24), Bits(5, Width = 3)]
    public partial CapwapBinding Binding { get; }

    [Field("capwap.header.flags", "Header Flags", Base.Hex, Type = FieldType.UInt24), Bits(9, Width = 3)]
    public partial ushort Flags { get; }

    [Field("capwap.header.flags.t", "Payload Type", Truth = "Native frame format (see Wireless Binding ID field)|IEEE 802.3 frame"), Mask(0x100), Of(nameof(Flags))]
    public partial bool IsNative { get; }

    [Field("capwap.header.flags.f", "Fragment", Truth = "Fragmented|Don't Fragment"), Mask(0x80), Of(nameof(Flags))]
    public partial bool IsFragment { get; }

    [Field("capwap.header.flags.l", "Last Fragment", Truth = "This is the last fragment|More fragments follow"), Mask(0x40), Of(nameof(Flags))]
    public partial bool IsLastFragment { get; }

    [Field("capwap.header.flags.w", "Wireless header", Truth = "Wireless Specific Information is present|No Wireless Specific Information"), Mask(0x20), Of(nameof(Flags))]
    public partial bool HasWireless { get; }

    [Field("capwap.header.flags.m", "Radio MAC header", Truth = "Radio MAC Address is present|No Radio MAC Address"), Mask(0x10), Of(nameof(Flags))]
    public partial bool HasRadioAddress { get; }

    [Field("capwap.header.flags.k", "Keep-Alive", Truth = "Keep-Alive Packet|No Keep-Alive"), Mask(0x08), Of(nameof(Flags))]
    public partial bool IsKeepAlive { get; }

    [Field("capwap.header.flags.r", "Reserved", Base.Hex, Type = FieldType.UInt24), Mask(0x07), Of(nameof(Flags))]
    public partial byte ReservedFlags { get; }

    [Field("capwap.header.fragment.id", "Fragment ID")]
    public partial ushort FragmentId { get; }

    public partial byte OffsetHigh { get; }

    public partial byte OffsetLow { get; }

    [Field("capwap.header.fragment.offset", "Fragment Offset", Mask = 0xfff8, Generated = false, At = nameof(OffsetHigh), Length = 2)]
    private ushort FragmentOffset => (ushort)((OffsetHigh << 8 | OffsetLow) >> 3);

    [Field("capwap.header.fragment.reserved", "Reserved", Mask = 0x07, Generated = false, At = nameof(OffsetLow), Covers = true)]
    private ushort ReservedOffset => (ushort)(OffsetLow & 7);

    [Field("capwap.header.mac.length", "MAC length"), If(nameof(HasRadioAddress))]
    public partial byte RadioAddressSize { get; }

    [Field("capwap.header.mac.eui48", "MAC address"), If(nameof(HasShortAddress))]
    public partial MacAddress RadioAddress { get; }

    [Field("capwap.header.mac.eui64", "MAC address", Type = FieldType.Eui64), Size(8), If(nameof(HasLongAddress))]
    public partial ReadOnlySpan<byte> LongRadioAddress { get; }

    [Field("capwap.header.mac.data", "MAC address"), Size(nameof(RadioAddressSize)), If(nameof(HasOtherAddress))]
    public partial ReadOnlySpan<byte> OtherRadioAddress { get; }

    [Field("capwap.header.padding", "Padding for 4 Byte Alignment"), Size(nameof(AddressPaddingSize)), If(nameof(HasAddressPadding))]
    public partial ReadOnlySpan<byte> AddressPadding { get; }

    [Field("capwap.header.wireless.length", "Wireless length"), If(nameof(HasWireless))]
    public partial byte WirelessSize { get; }

    [Field("capwap.header.wireless.data", "Wireless data"), Size(nameof(WirelessSize)), If(nameof(HasWireless))]
    public partial ReadOnlySpan<byte> Wireless { get; }

    /// <summary>Four bytes, however many there should be.</summary>
    [Field("capwap.header.wireless.data.ieee80211.fi", "Wireless data ieee80211 Frame Info", Type = FieldType.Bytes), At(nameof(WirelessStart)), If(nameof(IsFromRadio))]
    public partial CapwapFrameInfo FrameInfo { get; }

    [Field("capwap.header.wireless.data.ieee80211.dw", "Wireless data ieee80211 Destination WLANs", Type = FieldType.Bytes), At(nameof(WirelessStart)), If(nameof(IsToRadio))]
    public partial CapwapDestinations Destinations { get; }

    [Field("capwap.header.padding", "Padding for 4 Byte Alignment"), Size(nameof(PaddingSize)), If(nameof(HasPadding))]
    public partial ReadOnlySpan<byte> Padding { get; }

    [Length]
    internal int Size => SizeOf(Slice);

    /// <summary>The same of bytes that begin with the header.</summary>
    internal static int SizeOf(in Slice header) => Math.Max((header.UInt8(0) >> 3) * WordSize - 1, FixedSize);

    /// <summary>Whether a message goes on in other packets.</summary>
    internal static bool IsFragmentIn(in Slice header) => (header.UInt24(0) & 0x80) != 0;

    private bool HasShortAddress => HasRadioAddress && RadioAddressSize == 6;
    private bool HasLongAddress => HasRadioAddress && RadioAddressSize == 8;
    private bool HasOtherAddress => HasRadioAddress && RadioAddressSize is not (6 or 8);
    private int AddressPaddingSize => -(1 + RadioAddressSize) & WordSize - 1;
    private bool HasAddressPadding => HasRadioAddress && AddressPaddingSize > 0;
    private int AddressSize => HasRadioAddress ? 1 + RadioAddressSize + AddressPaddingSize : 0;

    private bool IsFromRadio => HasWireless && CapwapData.IsForController(Dissection);
    private bool IsToRadio => HasWireless && !IsFromRadio;

    // From the layer's start, which the preamble stands at.
    private int WirelessStart => 1 + FixedSize + AddressSize + 1;
    private int PaddingStart => WirelessStart + WirelessSize;
    private int PaddingSize => -PaddingStart & WordSize - 1;
    private bool HasPadding => HasWireless && PaddingSize > 0;

    private int CountedSize => HasWireless ? PaddingStart + PaddingSize - 1 : FixedSize + AddressSize;
    private bool IsLengthWrong => CountedSize != Words * WordSize - 1;

    private void WriteBytes(TextBuilder text) => text.Append($" ({Words * WordSize})");

    private void WriteWrongLength(TextBuilder text) =>
        text.Append($"Wrong calculate length ({CountedSize}) =! header length ({Words * WordSize - 1}) ! (May be try to use Cisco Wireless Controller Support Preference ?)");
}

/// <summary>RFC 5416, 4: how well the radio heard a frame.</summary>
[PartOf<Capwap>]
public readonly ref partial struct CapwapFrameInfo
{
    [Field("capwap.header.wireless.data.ieee80211.fi.rssi", "Wireless data ieee80211 RSSI (dBm)")]
    public partial sbyte SignalStrength { get; }

    [Field("capwap.header.wireless.data.ieee80211.fi.snr", "Wireless data ieee80211 SNR (dB)")]
    public partial byte SignalToNoise { get; }

    /// <summary>In units of 100 kb/s.</summary>
    [Field("capwap.header.wireless.data.ieee80211.fi.data_rate", "Wireless data ieee80211 Data Rate (Mbps)"), Append(nameof(WriteRate))]
    public partial ushort DataRate { get; }

    private void WriteRate(TextBuilder text) => text.Append($" ({DataRate / 10}.{DataRate % 10} Mb/s)");
}

/// <summary>RFC 5416, 4: which of the radio's networks a frame goes to.</summary>
[PartOf<Capwap>]
public readonly ref partial struct CapwapDestinations
{
    [Field("capwap.header.wireless.data.ieee80211.dw.wlan_id_bitmap", "Wireless data ieee80211 Destination Wlan Id bitmap")]
    public partial ushort Networks { get; }

    [Field("capwap.header.wireless.data.ieee80211.dw.reserved", "Wireless data ieee80211 Destination Wlan reserved")]
    public partial ushort Reserved { get; }
}
