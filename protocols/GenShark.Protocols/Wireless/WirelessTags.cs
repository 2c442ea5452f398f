using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>The network's name.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct WirelessSsid
{
    [Field("wlan.ssid", "SSID", Description = "Indicates the identity of an ESS or IBSS"), Rest, Label(nameof(WriteLabel))]
    public partial ReadOnlySpan<byte> Name { get; }

    private void WriteLabel(TextBuilder text)
    {
        text.Append("SSID: ");
        if (Name.IsEmpty) text.Append("<MISSING>");
        else text.Append($"\"{Name}\"");
    }
}

/// <summary>A rate in units of 500 kb/s; the highest bit marks those that all must know.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct WirelessRate
{
    [Field("wlan.supported_rates", "Supported Rates", Base.Hex, Names = typeof(WirelessRateName), Description = "In Mbit/sec, (B) for Basic Rates")]
    public partial byte Rate { get; }
}

/// <summary>Rates.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct WirelessRates
{
    public partial Sequence<WirelessRate> Rates { get; }
}

/// <summary>A rate in units of 500 kb/s; the highest bit marks those that all must know.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct WirelessExtendedRate
{
    [Field("wlan.extended_supported_rates", "Extended Supported Rates", Base.Hex, Names = typeof(WirelessRateName), Description = "In Mbit/sec, (B) for Basic Rates")]
    public partial byte Rate { get; }
}

/// <summary>Rates.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct WirelessExtendedRates
{
    public partial Sequence<WirelessExtendedRate> Rates { get; }
}

/// <summary>The channel.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct WirelessChannel
{
    [Field("wlan.ds.current_channel", "Current Channel", Description = "DS Parameter Set - Current Channel")]
    public partial byte CurrentChannel { get; }
}

/// <summary>For whom frames wait (802.11-2020, 9.4.2.5).</summary>
[PartOf<WirelessLan>, Endian(Endian.Little), DeclareField("wlan.tim.aid", "Association ID", FieldType.UInt8, Base.Hex)]
public readonly ref partial struct WirelessTraffic
{
    [Field("wlan.tim.dtim_count", "DTIM count", Description = "Indicates how many Beacon frames (including the current frame) appear before the next DTIM")]
    public partial byte DtimCount { get; }

    [Field("wlan.tim.dtim_period", "DTIM period", Description = "Indicates the number of beacon intervals between successive DTIMs")]
    public partial byte DtimPeriod { get; }

    [Field("wlan.tim.bmapctl", "Bitmap control", Base.Hex)]
    public partial byte Bmapctl { get; }

    [Field("wlan.tim.bmapctl.multicast", "Multicast", Description = "Contains the Traffic Indicator bit associated with Association ID 0"), Mask(0x1), Of(nameof(Bmapctl))]
    public partial bool Multicast { get; }

    [Field("wlan.tim.bmapctl.offset", "Bitmap Offset", Base.Hex), Mask(0xfe), Of(nameof(Bmapctl))]
    public partial byte Offset { get; }

    [Field("wlan.tim.partial_virtual_bitmap", "Partial Virtual Bitmap"), Rest]
    public partial ReadOnlySpan<byte> Bitmap { get; }

    /// <summary>A bit is a station: no field lies in one.</summary>
    [Custom]
    private bool WalkStations(Dissection d, in Slice s, ref int at)
    {
        const int BitmapAt = 3;
        int first = (s.UInt8(2) & 0xfe) * 8;
        for (int i = 0; i < (s.Length - BitmapAt) * 8; i++)
        {
            if ((s.UInt8(BitmapAt + i / 8) & 1 << i % 8) != 0 && first + i > 0) d.Number(WirelessLanFields.TimAid, s, BitmapAt + i / 8, 1, (ulong)(first + i));
        }
        return true;
    }
}

/// <summary>Channels of one power.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little), Node("wlan.country_info.fnm", "Country Info", FieldType.None)]
public readonly ref partial struct WirelessCountryChannels
{
    [Field("wlan.country_info.fnm.fcn", "First Channel Number")]
    public partial byte Fcn { get; }

    [Field("wlan.country_info.fnm.nc", "Number of Channels")]
    public partial byte Nc { get; }

    [Field("wlan.country_info.fnm.mtpl", "Maximum Transmit Power Level", Unit = " dBm")]
    public partial sbyte Mtpl { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"Country Info: First Channel Number: {Fcn}, Number of Channels: {Nc}, Maximum Transmit Power Level: {Mtpl} dBm");
}

/// <summary>Which rules the radio follows.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct WirelessCountry
{
    [Field("wlan.country_info.code", "Code", Type = FieldType.String), Size(2)]
    public partial ReadOnlySpan<byte> Code { get; }

    [Field("wlan.country_info.environment", "Environment", Names = typeof(CountryEnvironment))]
    public partial byte Environment { get; }

    [Size(nameof(ChannelsSize))]
    public partial Sequence<WirelessCountryChannels> Channels { get; }

    [Field("wlan.country_info.padding", "Padding"), Rest, If(nameof(HasPadding))]
    public partial ReadOnlySpan<byte> Padding { get; }

    private int ChannelsSize => Math.Max(0, (Slice.Length - 3) / 3 * 3);
    private bool HasPadding => Slice.Length > 3 + ChannelsSize;
}

/// <summary>How stations of 802.11b and 802.11g live together.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct WirelessErp
{
    [Field("wlan.erp_info", "ERP Information", Base.Hex)]
    public partial byte ErpInfo { get; }

    [Field("wlan.erp_info.erp_present", "Non ERP Present", Truth = Truth.SetNotSet), Mask(0x1), Of(nameof(ErpInfo))]
    public partial bool ErpPresent { get; }

    [Field("wlan.erp_info.use_protection", "Use Protection", Truth = Truth.SetNotSet), Mask(0x2), Of(nameof(ErpInfo))]
    public partial bool UseProtection { get; }

    [Field("wlan.erp_info.barker_preamble_mode", "Barker Preamble Mode", Truth = Truth.SetNotSet), Mask(0x4), Of(nameof(ErpInfo))]
    public partial bool BarkerPreambleMode { get; }

    [Field("wlan.erp_info.reserved", "Reserved", Base.Hex), Mask(0xf8), Of(nameof(ErpInfo))]
    public partial byte Reserved { get; }
}

/// <summary>The least and greatest power.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct WirelessPowerCapability
{
    [Field("wlan.powercap.min", "Minimum Transmit Power", Description = "The nominal minimum transmit power with which the STA is capable of transmitting in the current channel")]
    public partial sbyte Min { get; }

    [Field("wlan.powercap.max", "Maximum Transmit Power", Description = "The nominal maximum transmit power with which the STA is capable of transmitting in the current channel")]
    public partial sbyte Max { get; }
}

/// <summary>How much less power than the rules allow.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct WirelessPowerConstraint
{
    [Field("wlan.powercon.local", "Local Power Constraint", Description = "Value that allows the mitigation requirements to be satisfied in the current channel")]
    public partial byte Local { get; }
}

/// <summary>With what power a frame was sent.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct WirelessPowerReport
{
    [Field("wlan.tcprep.trsmt_pow", "Transmit Power")]
    public partial sbyte TrsmtPow { get; }

    [Field("wlan.tcprep.link_mrg", "Link Margin")]
    public partial sbyte LinkMrg { get; }
}

/// <summary>Channels in a row.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little), Node("wlan.supchan", "Supported Channels Set", FieldType.None)]
public readonly ref partial struct WirelessChannelSet
{
    [Field("wlan.supchan.first", "First Supported Channel")]
    public partial byte First { get; }

    [Field("wlan.supchan.range", "Supported Channel Range")]
    public partial byte Range { get; }
}

/// <summary>Channels that a station knows.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct WirelessChannelSets
{
    public partial Sequence<WirelessChannelSet> Sets { get; }
}

/// <summary>Where fast transition works (802.11-2020, 9.4.2.46).</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct WirelessMobility
{
    [Field("wlan.mobility_domain.mdid", "Mobility Domain Identifier", Base.Hex)]
    public partial ushort Mdid { get; }

    [Field("wlan.mobility_domain.ft_capab", "FT Capability and Policy", Base.Hex)]
    public partial byte FtCapab { get; }

    [Field("wlan.mobility_domain.ft_capab.ft_over_ds", "Fast BSS Transition over DS", Base.Hex), Mask(0x1), Of(nameof(FtCapab))]
    public partial byte FtOverDs { get; }

    [Field("wlan.mobility_domain.ft_capab.resource_req", "Resource Request Protocol Capability", Base.Hex), Mask(0x2), Of(nameof(FtCapab))]
    public partial byte ResourceReq { get; }

    [Field("wlan.mobility_domain.ft_capab.reserved", "Reserved", Base.Hex), Mask(0xfc), Of(nameof(FtCapab))]
    public partial byte Reserved { get; }
}

/// <summary>Operating classes.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct WirelessOperatingClasses
{
    [Field("wlan.supopeclass.current", "Current Operating Class")]
    public partial byte Current { get; }

    [Rest, If(nameof(HasOthers))]
    public partial WirelessOtherClasses Others { get; }

    private bool HasOthers => Slice.Length > 1 && Slice.UInt8(1) != 0;
}

/// <summary>Other operating classes.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little), Node("wlan.supopeclass.alt", "Alternate Operating Classes", FieldType.None)]
public readonly ref partial struct WirelessOtherClasses
{
    [Rest]
    public partial ReadOnlySpan<byte> Classes { get; }

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        text.Append("Alternate Operating Classes: ");
        for (int i = 0; i < Classes.Length; i++) text.Append(i == 0 ? "" : ", ").Append($"{Classes[i]}");
    }
}

/// <summary>The mesh's name.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct WirelessMeshId
{
    [Field("wlan.mesh.id", "Mesh ID", Type = FieldType.String), Rest]
    public partial ReadOnlySpan<byte> Name { get; }
}

/// <summary>How long a station may be silent.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct WirelessIdlePeriod
{
    [Field("wlan.bss_max_idle.period", "BSS Max Idle Period (1000 TUs)")]
    public partial ushort Period { get; }

    private partial byte Options { get; }

    [Field("wlan.bss_max_idle.options.protected", "BSS Max Idle Period Options: Protected Keep-Alive Required", Mask = 1, Generated = false, At = nameof(Options), Covers = true)]
    private byte Protected => (byte)(Options & 1);
}

/// <summary>What is to be encrypted to prove that one knows the key.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct WirelessChallenge
{
    [Field("wlan.tag.challenge_text", "Challenge Text"), Rest]
    public partial ReadOnlySpan<byte> Text { get; }
}

/// <summary>What proves a management frame to many.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct WirelessManagementCheck
{
    [Field("wlan.mmie.keyid", "KeyID")]
    public partial ushort Keyid { get; }

    [Field("wlan.mmie.ipn", "IPN"), Size(6)]
    public partial ReadOnlySpan<byte> Number { get; }

    [Field("wlan.mmie.mic", "MIC"), Rest]
    public partial ReadOnlySpan<byte> Check { get; }
}

/// <summary>How busy the channel is, and whether more may come.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct WirelessLoadVersion2
{
    [Field("wlan.qbss.version", "QBSS Version", Generated = false, Length = 5)]
    private byte QbssVersion => 2;

    [Field("wlan.qbss.scount", "Station Count")]
    public partial ushort Scount { get; }

    [Field("wlan.qbss.cu", "Channel Utilization"), Append(nameof(WriteShare))]
    public partial byte Utilization { get; }

    [Field("wlan.qbss.adc", "Available Admission Capacity", Type = FieldType.UInt8), Append(nameof(WriteTime))]
    public partial ushort Capacity { get; }

    private void WriteShare(TextBuilder text) => text.Append($" ({100 * Utilization / 255}%)");
    private void WriteTime(TextBuilder text) => text.Append($" ({32 * Capacity} us/s)");
}

/// <summary>An element that has no declaration.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct WirelessRawTag
{
    [Field("wlan.tag.data", "Tag Data", Description = "Data Interpretation of tag"), Rest]
    public partial ReadOnlySpan<byte> Data { get; }
}

/// <summary>Keys of fast transition (802.11-2020, 9.4.2.47).</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct WirelessFastTransition
{
    [Field("wlan.ft.mic_control", "MIC Control", Base.Hex)]
    public partial ushort MicControl { get; }

    [Field("wlan.ft.mic_control.reserved", "Reserved", Base.Hex), Mask(0xff), Of(nameof(MicControl))]
    public partial ushort Reserved { get; }

    [Field("wlan.ft.mic_control.element_count", "Element Count"), Mask(0xff00), Of(nameof(MicControl))]
    public partial ushort ElementCount { get; }

    [Field("wlan.ft.mic", "MIC"), Size(16)]
    public partial ReadOnlySpan<byte> Check { get; }

    [Field("wlan.ft.anonce", "ANonce"), Size(32)]
    public partial ReadOnlySpan<byte> ANonce { get; }

    [Field("wlan.ft.snonce", "SNonce"), Size(32)]
    public partial ReadOnlySpan<byte> SNonce { get; }

    public partial Sequence<WirelessFastSubelement> Subelements { get; }
}

/// <summary>Part of the keys.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little), Node]
public readonly ref partial struct WirelessFastSubelement
{
    [Field("wlan.ft.subelem.id", "Subelement ID", Names = typeof(FastTransitionSubelement))]
    public partial byte Id { get; }

    [Field("wlan.ft.subelem.len", "Length")]
    public partial byte Size { get; }

    [Field("wlan.ft.subelem.r1kh_id", "PMK-R1 key holder identifier (R1KH-ID)"), Size(nameof(Size)), If(nameof(IsFirstHolder))]
    public partial ReadOnlySpan<byte> FirstHolder { get; }

    [Field("wlan.ft.subelem.r0kh_id", "PMK-R0 key holder identifier (R0KH-ID)"), Size(nameof(Size)), If(nameof(IsZerothHolder))]
    public partial ReadOnlySpan<byte> ZerothHolder { get; }

    [Size(nameof(Size)), If(nameof(IsGroupKey))]
    public partial WirelessFastGroupKey GroupKey { get; }

    [Field("wlan.ft.subelem.data", "Data"), Size(nameof(Size)), If(nameof(IsOther))]
    public partial ReadOnlySpan<byte> Data { get; }

    private bool IsFirstHolder => Id == 1;
    private bool IsGroupKey => Id == 2;
    private bool IsZerothHolder => Id == 3;
    private bool IsOther => Id is 0 or > 3;

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        text.Append("Subelement: ");
        _ = ((FastTransitionSubelement)Id).Name() is { } name ? text.Append(name) : text.Append("Unknown");
    }
}

/// <summary>The key of frames to many.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct WirelessFastGroupKey
{
    [Field("wlan.ft.subelem.gtk.key_info", "Key Info", Base.Hex)]
    public partial ushort KeyInfo { get; }

    [Field("wlan.ft.subelem.gtk.key_id", "Key ID", Mask = 3, Generated = false, At = nameof(KeyInfo), Covers = true)]
    private ushort KeyId => (ushort)(KeyInfo & 3);

    [Field("wlan.ft.subelem.gtk.key_length", "Key Length")]
    public partial byte KeyLength { get; }

    [Field("wlan.ft.subelem.gtk.rsc", "RSC"), Size(8)]
    public partial ReadOnlySpan<byte> Counter { get; }

    [Field("wlan.ft.subelem.gtk.key_encrypted", "GTK (encrypted)"), Rest]
    public partial ReadOnlySpan<byte> Key { get; }
}
