namespace GenShark.Protocols;

/// <summary>Which fields follow: those of the standard namespace.</summary>
[PartOf<Radiotap>, Endian(Endian.Little)]
public readonly ref partial struct RadiotapPresentWord
{
    [Field("radiotap.present.word", "Present flags word", Base.Hex, Description = "Word from present flags bitmask")]
    public partial uint Word { get; }

    [Field("radiotap.present.tsft", "TSFT", Truth = Truth.PresentAbsent, Description = "Specifies if the Time Synchronization Function Timer field is present"), Mask(0x1), Of(nameof(Word))]
    public partial bool Tsft { get; }

    [Field("radiotap.present.flags", "Flags", Truth = Truth.PresentAbsent, Description = "Specifies if the channel flags field is present"), Mask(0x2), Of(nameof(Word))]
    public partial bool Flags { get; }

    [Field("radiotap.present.rate", "Rate", Truth = Truth.PresentAbsent, Description = "Specifies if the transmit/receive rate field is present"), Mask(0x4), Of(nameof(Word))]
    public partial bool Rate { get; }

    [Field("radiotap.present.channel", "Channel", Truth = Truth.PresentAbsent, Description = "Specifies if the transmit/receive frequency field is present"), Mask(0x8), Of(nameof(Word))]
    public partial bool Channel { get; }

    [Field("radiotap.present.fhss", "FHSS", Truth = Truth.PresentAbsent, Description = "Specifies if the hop set and pattern is present for frequency hopping radios"), Mask(0x10), Of(nameof(Word))]
    public partial bool Fhss { get; }

    [Field("radiotap.present.dbm_antsignal", "dBm Antenna Signal", Truth = Truth.PresentAbsent, Description = "Specifies if the antenna signal strength in dBm is present"), Mask(0x20), Of(nameof(Word))]
    public partial bool DbmAntsignal { get; }

    [Field("radiotap.present.dbm_antnoise", "dBm Antenna Noise", Truth = Truth.PresentAbsent, Description = "Specifies if the RF noise power at antenna field is present"), Mask(0x40), Of(nameof(Word))]
    public partial bool DbmAntnoise { get; }

    [Field("radiotap.present.lock_quality", "Lock Quality", Truth = Truth.PresentAbsent, Description = "Specifies if the signal quality field is present"), Mask(0x80), Of(nameof(Word))]
    public partial bool LockQuality { get; }

    [Field("radiotap.present.tx_attenuation", "TX Attenuation", Truth = Truth.PresentAbsent, Description = "Specifies if the transmit power distance from max power field is present"), Mask(0x100), Of(nameof(Word))]
    public partial bool TxAttenuation { get; }

    [Field("radiotap.present.db_tx_attenuation", "dB TX Attenuation", Truth = Truth.PresentAbsent, Description = "Specifies if the transmit power distance from max power (in dB) field is present"), Mask(0x200), Of(nameof(Word))]
    public partial bool DbTxAttenuation { get; }

    [Field("radiotap.present.dbm_tx_power", "dBm TX Power", Truth = Truth.PresentAbsent, Description = "Specifies if the transmit power (in dBm) field is present"), Mask(0x400), Of(nameof(Word))]
    public partial bool DbmTxPower { get; }

    [Field("radiotap.present.antenna", "Antenna", Truth = Truth.PresentAbsent, Description = "Specifies if the antenna number field is present"), Mask(0x800), Of(nameof(Word))]
    public partial bool Antenna { get; }

    [Field("radiotap.present.db_antsignal", "dB Antenna Signal", Truth = Truth.PresentAbsent, Description = "Specifies if the RF signal power at antenna in dB field is present"), Mask(0x1000), Of(nameof(Word))]
    public partial bool DbAntsignal { get; }

    [Field("radiotap.present.db_antnoise", "dB Antenna Noise", Truth = Truth.PresentAbsent, Description = "Specifies if the RF signal power at antenna in dBm field is present"), Mask(0x2000), Of(nameof(Word))]
    public partial bool DbAntnoise { get; }

    [Field("radiotap.present.rxflags", "RX flags", Truth = Truth.PresentAbsent, Description = "Specifies if the RX flags field is present"), Mask(0x4000), Of(nameof(Word))]
    public partial bool Rxflags { get; }

    [Field("radiotap.present.txflags", "TX flags", Truth = Truth.PresentAbsent, Description = "Specifies if the TX flags field is present"), Mask(0x8000), Of(nameof(Word))]
    public partial bool Txflags { get; }

    [Field("radiotap.present.data_retries", "data retries", Truth = Truth.PresentAbsent, Description = "Specifies if the data retries field is present"), Mask(0x20000), Of(nameof(Word))]
    public partial bool DataRetries { get; }

    [Field("radiotap.present.xchannel", "Channel+", Truth = Truth.PresentAbsent, Description = "Specifies if the extended channel info field is present"), Mask(0x40000), Of(nameof(Word))]
    public partial bool Xchannel { get; }

    [Field("radiotap.present.mcs", "MCS information", Truth = Truth.PresentAbsent, Description = "Specifies if the MCS field is present"), Mask(0x80000), Of(nameof(Word))]
    public partial bool Mcs { get; }

    [Field("radiotap.present.ampdu", "A-MPDU Status", Truth = Truth.PresentAbsent, Description = "Specifies if the A-MPDU status field is present"), Mask(0x100000), Of(nameof(Word))]
    public partial bool Ampdu { get; }

    [Field("radiotap.present.vht", "VHT information", Truth = Truth.PresentAbsent, Description = "Specifies if the VHT field is present"), Mask(0x200000), Of(nameof(Word))]
    public partial bool Vht { get; }

    [Field("radiotap.present.timestamp", "frame timestamp", Truth = Truth.PresentAbsent, Description = "Specifies if the timestamp field is present"), Mask(0x400000), Of(nameof(Word))]
    public partial bool Timestamp { get; }

    [Field("radiotap.present.he", "HE information", Truth = Truth.PresentAbsent, Description = "Specifies if the HE field is present"), Mask(0x800000), Of(nameof(Word))]
    public partial bool He { get; }

    [Field("radiotap.present.he_mu", "HE-MU information", Truth = Truth.PresentAbsent, Description = "Specifies if the HE field is present"), Mask(0x1000000), Of(nameof(Word))]
    public partial bool HeMu { get; }

    [Field("radiotap.present.0_length.psdu", "0 Length PSDU", Truth = Truth.PresentAbsent, Description = "Specifies whether or not the 0-Length PSDU field is present"), Mask(0x4000000), Of(nameof(Word))]
    public partial bool Psdu { get; }

    [Field("radiotap.present.l_sig", "L-SIG", Truth = Truth.PresentAbsent, Description = "Specifies whether or not the L-SIG field is present"), Mask(0x8000000), Of(nameof(Word))]
    public partial bool LSig { get; }

    [Field("radiotap.present.tlv", "TLVs", Truth = Truth.PresentAbsent, Description = "Specifies switch to TLV fields"), Mask(0x10000000), Of(nameof(Word))]
    public partial bool Tlv { get; }

    [Field("radiotap.present.rtap_ns", "Radiotap NS next", Description = "Specifies a reset to the radiotap namespace"), Mask(0x20000000), Of(nameof(Word))]
    public partial bool RtapNs { get; }

    [Field("radiotap.present.vendor_ns", "Vendor NS next", Description = "Specifies that the next bitmap is in a vendor namespace"), Mask(0x40000000), Of(nameof(Word))]
    public partial bool VendorNs { get; }

    [Field("radiotap.present.ext", "Ext", Truth = Truth.PresentAbsent, Description = "Specifies if there are any extensions to the header present"), Mask(0x80000000), Of(nameof(Word))]
    public partial bool Ext { get; }
}

/// <summary>Which fields follow that have no name here.</summary>
[PartOf<Radiotap>, Endian(Endian.Little)]
public readonly ref partial struct RadiotapPresentMore
{
    [Field("radiotap.present.word", "Present flags word", Base.Hex, Description = "Word from present flags bitmask")]
    public partial uint Word { get; }

    [Field("radiotap.present.rtap_ns", "Radiotap NS next", Description = "Specifies a reset to the radiotap namespace"), Mask(0x20000000), Of(nameof(Word))]
    public partial bool RtapNs { get; }

    [Field("radiotap.present.vendor_ns", "Vendor NS next", Description = "Specifies that the next bitmap is in a vendor namespace"), Mask(0x40000000), Of(nameof(Word))]
    public partial bool VendorNs { get; }

    [Field("radiotap.present.ext", "Ext", Truth = Truth.PresentAbsent, Description = "Specifies if there are any extensions to the header present"), Mask(0x80000000), Of(nameof(Word))]
    public partial bool Ext { get; }
}

/// <summary>How the frame was sent, and what stands behind it.</summary>
[PartOf<Radiotap>, Endian(Endian.Little)]
public readonly ref partial struct RadiotapFlags
{
    [Field("radiotap.flags", "Flags", Base.Hex)]
    public partial byte Flags { get; }

    [Field("radiotap.flags.cfp", "CFP", Description = "Sent/Received during CFP"), Mask(0x1), Of(nameof(Flags))]
    public partial bool Cfp { get; }

    [Field("radiotap.flags.preamble", "Preamble", Truth = "Short|Long", Description = "Sent/Received with short preamble"), Mask(0x2), Of(nameof(Flags))]
    public partial bool Preamble { get; }

    [Field("radiotap.flags.wep", "WEP", Description = "Sent/Received with WEP encryption"), Mask(0x4), Of(nameof(Flags))]
    public partial bool Wep { get; }

    [Field("radiotap.flags.frag", "Fragmentation", Description = "Sent/Received with fragmentation"), Mask(0x8), Of(nameof(Flags))]
    public partial bool Frag { get; }

    [Field("radiotap.flags.fcs", "FCS at end", Description = "Frame includes FCS at end"), Mask(0x10), Of(nameof(Flags))]
    public partial bool Fcs { get; }

    [Field("radiotap.flags.datapad", "Data Pad", Description = "Frame has padding between 802.11 header and payload"), Mask(0x20), Of(nameof(Flags))]
    public partial bool Datapad { get; }

    [Field("radiotap.flags.badfcs", "Bad FCS", Description = "Frame received with bad FCS"), Mask(0x40), Of(nameof(Flags))]
    public partial bool Badfcs { get; }

    [Field("radiotap.flags.shortgi", "Short GI", Description = "Frame Sent/Received with HT short Guard Interval"), Mask(0x80), Of(nameof(Flags))]
    public partial bool Shortgi { get; }
}

/// <summary>The channel in MHz, and what it is like.</summary>
[PartOf<Radiotap>, Endian(Endian.Little)]
public readonly ref partial struct RadiotapChannel
{
    [Field("radiotap.channel.freq", "Channel frequency", Type = FieldType.UInt32, Description = "Channel frequency in megahertz that this frame was sent/received on"), Append(nameof(WriteChannel))]
    public partial ushort Freq { get; }

    [Field("radiotap.channel.flags", "Channel flags", Base.Hex), NamesSetBits]
    public partial ushort Flags { get; }

    [Field("radiotap.channel.flags.700mhz", "700 MHz spectrum", Description = "Channel Flags Turbo"), Mask(0x1), Of(nameof(Flags))]
    public partial bool N700mhz { get; }

    [Field("radiotap.channel.flags.800mhz", "800 MHz spectrum", Description = "Channel Flags Turbo"), Mask(0x2), Of(nameof(Flags))]
    public partial bool N800mhz { get; }

    [Field("radiotap.channel.flags.900mhz", "900 MHz spectrum", Description = "Channel Flags Turbo"), Mask(0x4), Of(nameof(Flags))]
    public partial bool N900mhz { get; }

    [Field("radiotap.channel.flags.turbo", "Turbo", Description = "Channel Flags Turbo"), Mask(0x10), Of(nameof(Flags))]
    public partial bool Turbo { get; }

    [Field("radiotap.channel.flags.cck", "Complementary Code Keying (CCK)", Description = "Channel Flags Complementary Code Keying (CCK) Modulation"), Mask(0x20), Of(nameof(Flags))]
    public partial bool Cck { get; }

    [Field("radiotap.channel.flags.ofdm", "Orthogonal Frequency-Division Multiplexing (OFDM)", Description = "Channel Flags Orthogonal Frequency-Division Multiplexing (OFDM)"), Mask(0x40), Of(nameof(Flags))]
    public partial bool Ofdm { get; }

    [Field("radiotap.channel.flags.2ghz", "2 GHz spectrum", Description = "Channel Flags 2 GHz spectrum"), Mask(0x80), Of(nameof(Flags))]
    public partial bool N2ghz { get; }

    [Field("radiotap.channel.flags.5ghz", "5 GHz spectrum", Description = "Channel Flags 5 GHz spectrum"), Mask(0x100), Of(nameof(Flags))]
    public partial bool N5ghz { get; }

    [Field("radiotap.channel.flags.passive", "Passive", Description = "Channel Flags Passive"), Mask(0x200), Of(nameof(Flags))]
    public partial bool Passive { get; }

    [Field("radiotap.channel.flags.dynamic", "Dynamic CCK-OFDM", Description = "Channel Flags Dynamic CCK-OFDM Channel"), Mask(0x400), Of(nameof(Flags))]
    public partial bool Dynamic { get; }

    [Field("radiotap.channel.flags.gfsk", "Gaussian Frequency Shift Keying (GFSK)", Description = "Channel Flags Gaussian Frequency Shift Keying (GFSK) Modulation"), Mask(0x800), Of(nameof(Flags))]
    public partial bool Gfsk { get; }

    [Field("radiotap.channel.flags.gsm", "GSM (900MHz)", Description = "Channel Flags GSM"), Mask(0x1000), Of(nameof(Flags))]
    public partial bool Gsm { get; }

    [Field("radiotap.channel.flags.sturbo", "Static Turbo", Description = "Channel Flags Status Turbo"), Mask(0x2000), Of(nameof(Flags))]
    public partial bool Sturbo { get; }

    [Field("radiotap.channel.flags.half", "Half Rate Channel (10MHz Channel Width)", Description = "Channel Flags Half Rate"), Mask(0x4000), Of(nameof(Flags))]
    public partial bool Half { get; }

    [Field("radiotap.channel.flags.quarter", "Quarter Rate Channel (5MHz Channel Width)", Description = "Channel Flags Quarter Rate"), Mask(0x8000), Of(nameof(Flags))]
    public partial bool Quarter { get; }

    private void WriteChannel(TextBuilder text) => RadioChannel.Write(text, Freq);
}

/// <summary>What went wrong in reception.</summary>
[PartOf<Radiotap>, Endian(Endian.Little)]
public readonly ref partial struct RadiotapReceiveFlags
{
    [Field("radiotap.rxflags", "RX flags", Base.Hex)]
    public partial ushort Rxflags { get; }

    [Field("radiotap.rxflags.badplcp", "Bad PLCP", Description = "Frame with bad PLCP", Mask = 0x2, MaskWidth = 24, Generated = false, At = nameof(Rxflags), Covers = true), Of(nameof(Rxflags))]
    private bool Badplcp => (Rxflags & 0x2) != 0;
}

/// <summary>How the frame was to be sent.</summary>
[PartOf<Radiotap>, Endian(Endian.Little)]
public readonly ref partial struct RadiotapTransmitFlags
{
    [Field("radiotap.txflags", "TX flags", Base.Hex)]
    public partial ushort Txflags { get; }

    [Field("radiotap.rxflags.fail", "Fail", Description = "Transmission failed due to excessive retries", Mask = 0x1, MaskWidth = 24, Generated = false, At = nameof(Txflags), Covers = true), Of(nameof(Txflags))]
    private bool Fail => (Txflags & 0x1) != 0;

    [Field("radiotap.rxflags.cts", "CTS", Description = "Transmission used CTS-to-self protection", Mask = 0x2, MaskWidth = 24, Generated = false, At = nameof(Txflags), Covers = true), Of(nameof(Txflags))]
    private bool Cts => (Txflags & 0x2) != 0;

    [Field("radiotap.rxflags.rts", "RTS/CTS", Description = "Transmission used RTS/CTS handshake", Mask = 0x4, MaskWidth = 24, Generated = false, At = nameof(Txflags), Covers = true), Of(nameof(Txflags))]
    private bool Rts => (Txflags & 0x4) != 0;

    [Field("radiotap.rxflags.noack", "No ACK", Description = "Transmission shall not expect an ACK frame", Mask = 0x8, MaskWidth = 24, Generated = false, At = nameof(Txflags), Covers = true), Of(nameof(Txflags))]
    private bool Noack => (Txflags & 0x8) != 0;

    [Field("radiotap.rxflags.noseqno", "Has Seqnum", Description = "Frame includes a pre-configured sequence number", Mask = 0x10, MaskWidth = 24, Generated = false, At = nameof(Txflags), Covers = true), Of(nameof(Txflags))]
    private bool Noseqno => (Txflags & 0x10) != 0;

    [Field("radiotap.rxflags.order", "Order", Description = "Frame must not be reordered relative to others with this flag", Mask = 0x20, MaskWidth = 24, Generated = false, At = nameof(Txflags), Covers = true), Of(nameof(Txflags))]
    private bool Order => (Txflags & 0x20) != 0;
}

/// <summary>The channel with the extensions of 802.11n; told in the opposite order.</summary>
[PartOf<Radiotap>, Endian(Endian.Little)]
public readonly ref partial struct RadiotapExtendedChannel
{
    [Field("radiotap.xchannel.channel", "Channel number", Type = FieldType.UInt32), At(6)]
    public partial byte Channel { get; }

    [Field("radiotap.xchannel.freq", "Channel frequency", Type = FieldType.UInt32), At(4)]
    public partial ushort Freq { get; }

    [Field("radiotap.xchannel.flags", "Channel flags", Base.Hex), NamesSetBits, At(0)]
    public partial uint Flags { get; }

    [Field("radiotap.xchannel.flags.turbo", "Turbo", Description = "Channel Flags Turbo", Mask = 0x10, MaskWidth = 24, Generated = false, At = nameof(Flags), Covers = true), Of(nameof(Flags))]
    private bool Turbo => (Flags & 0x10) != 0;

    [Field("radiotap.xchannel.flags.cck", "Complementary Code Keying (CCK)", Description = "Channel Flags Complementary Code Keying (CCK) Modulation", Mask = 0x20, MaskWidth = 24, Generated = false, At = nameof(Flags), Covers = true), Of(nameof(Flags))]
    private bool Cck => (Flags & 0x20) != 0;

    [Field("radiotap.xchannel.flags.ofdm", "Orthogonal Frequency-Division Multiplexing (OFDM)", Description = "Channel Flags Orthogonal Frequency-Division Multiplexing (OFDM)", Mask = 0x40, MaskWidth = 24, Generated = false, At = nameof(Flags), Covers = true), Of(nameof(Flags))]
    private bool Ofdm => (Flags & 0x40) != 0;

    [Field("radiotap.xchannel.flags.2ghz", "2 GHz spectrum", Description = "Channel Flags 2 GHz spectrum", Mask = 0x80, MaskWidth = 24, Generated = false, At = nameof(Flags), Covers = true), Of(nameof(Flags))]
    private bool N2ghz => (Flags & 0x80) != 0;

    [Field("radiotap.xchannel.flags.5ghz", "5 GHz spectrum", Description = "Channel Flags 5 GHz spectrum", Mask = 0x100, MaskWidth = 24, Generated = false, At = nameof(Flags), Covers = true), Of(nameof(Flags))]
    private bool N5ghz => (Flags & 0x100) != 0;

    [Field("radiotap.channel.xtype.passive", "Passive", Description = "Channel Flags Passive", Mask = 0x200, MaskWidth = 24, Generated = false, At = nameof(Flags), Covers = true), Of(nameof(Flags))]
    private bool Passive => (Flags & 0x200) != 0;

    [Field("radiotap.xchannel.flags.dynamic", "Dynamic CCK-OFDM", Description = "Channel Flags Dynamic CCK-OFDM Channel", Mask = 0x400, MaskWidth = 24, Generated = false, At = nameof(Flags), Covers = true), Of(nameof(Flags))]
    private bool Dynamic => (Flags & 0x400) != 0;

    [Field("radiotap.xchannel.flags.gfsk", "Gaussian Frequency Shift Keying (GFSK)", Description = "Channel Flags Gaussian Frequency Shift Keying (GFSK) Modulation", Mask = 0x800, MaskWidth = 24, Generated = false, At = nameof(Flags), Covers = true), Of(nameof(Flags))]
    private bool Gfsk => (Flags & 0x800) != 0;

    [Field("radiotap.xchannel.flags.gsm", "GSM (900MHz)", Description = "Channel Flags GSM", Mask = 0x1000, MaskWidth = 24, Generated = false, At = nameof(Flags), Covers = true), Of(nameof(Flags))]
    private bool Gsm => (Flags & 0x1000) != 0;

    [Field("radiotap.xchannel.flags.sturbo", "Static Turbo", Description = "Channel Flags Status Turbo", Mask = 0x2000, MaskWidth = 24, Generated = false, At = nameof(Flags), Covers = true), Of(nameof(Flags))]
    private bool Sturbo => (Flags & 0x2000) != 0;

    [Field("radiotap.xchannel.flags.half", "Half Rate Channel (10MHz Channel Width)", Description = "Channel Flags Half Rate", Mask = 0x4000, MaskWidth = 24, Generated = false, At = nameof(Flags), Covers = true), Of(nameof(Flags))]
    private bool Half => (Flags & 0x4000) != 0;

    [Field("radiotap.xchannel.flags.quarter", "Quarter Rate Channel (5MHz Channel Width)", Description = "Channel Flags Quarter Rate", Mask = 0x8000, MaskWidth = 24, Generated = false, At = nameof(Flags), Covers = true), Of(nameof(Flags))]
    private bool Quarter => (Flags & 0x8000) != 0;

    [Field("radiotap.xchannel.flags.ht20", "HT Channel (20MHz Channel Width)", Description = "Channel Flags HT/20", Mask = 0x10000, MaskWidth = 24, Generated = false, At = nameof(Flags), Covers = true), Of(nameof(Flags))]
    private bool Ht20 => (Flags & 0x10000) != 0;

    [Field("radiotap.xchannel.flags.ht40u", "HT Channel (40MHz Channel Width with Extension channel above)", Description = "Channel Flags HT/40+", Mask = 0x20000, MaskWidth = 24, Generated = false, At = nameof(Flags), Covers = true), Of(nameof(Flags))]
    private bool Ht40u => (Flags & 0x20000) != 0;

    [Field("radiotap.xchannel.flags.ht40d", "HT Channel (40MHz Channel Width with Extension channel below)", Description = "Channel Flags HT/40-", Mask = 0x40000, MaskWidth = 24, Generated = false, At = nameof(Flags), Covers = true), Of(nameof(Flags))]
    private bool Ht40d => (Flags & 0x40000) != 0;

    [At(7)]
    private partial byte MaximumPower { get; }
}

/// <summary>Modulation of 802.11n.</summary>
[PartOf<Radiotap>, Endian(Endian.Little), Node("radiotap.mcs", "MCS information", FieldType.None)]
public readonly ref partial struct RadiotapMcs
{
    [Field("radiotap.mcs.known", "Known MCS information", Base.Hex, Description = "Bit mask indicating what MCS information is present"), NamesSetBits]
    public partial byte Known { get; }

    [Field("radiotap.mcs.have_bw", "Bandwidth", Truth = Truth.PresentAbsent, Description = "Bandwidth information present"), Mask(0x1), Of(nameof(Known))]
    public partial bool HaveBw { get; }

    [Field("radiotap.mcs.have_index", "MCS index", Truth = Truth.PresentAbsent, Description = "MCS index information present"), Mask(0x2), Of(nameof(Known))]
    public partial bool HaveIndex { get; }

    [Field("radiotap.mcs.have_gi", "Guard interval", Truth = Truth.PresentAbsent, Description = "Sent/Received guard interval information present"), Mask(0x4), Of(nameof(Known))]
    public partial bool HaveGi { get; }

    [Field("radiotap.mcs.have_format", "Format", Truth = Truth.PresentAbsent, Description = "Format information present"), Mask(0x8), Of(nameof(Known))]
    public partial bool HaveFormat { get; }

    [Field("radiotap.mcs.have_fec", "FEC type", Truth = Truth.PresentAbsent, Description = "Forward error correction type information present"), Mask(0x10), Of(nameof(Known))]
    public partial bool HaveFec { get; }

    [Field("radiotap.mcs.have_stbc", "STBC streams", Truth = Truth.PresentAbsent, Description = "Space Time Block Coding streams information present"), Mask(0x20), Of(nameof(Known))]
    public partial bool HaveStbc { get; }

    [Field("radiotap.mcs.have_ness", "Number of extension spatial streams", Truth = Truth.PresentAbsent, Description = "Number of extension spatial streams information present"), Mask(0x40), Of(nameof(Known))]
    public partial bool HaveNess { get; }

    [Field("radiotap.mcs.ness_bit1", "Number of extension spatial streams bit 1", Description = "Bit 1 of number of extension spatial streams information", Mask = 0x80, Generated = false, At = nameof(Known), Covers = true), Of(nameof(Known)), If(nameof(HaveNess))]
    private byte NessBit1 => (byte)(Known >> 7);

    private partial byte Values { get; }

    [Field("radiotap.mcs.bw", "Bandwidth", Names = typeof(RadiotapMcsBw), Mask = 0x3, Generated = false, At = nameof(Values), Covers = true), If(nameof(HaveBw))]
    private byte Bw => (byte)((Values & 0x3) >> 0);

    [Field("radiotap.mcs.gi", "Guard interval", Names = typeof(RadiotapMcsGi), Description = "Sent/Received guard interval", Mask = 0x4, Generated = false, At = nameof(Values), Covers = true), If(nameof(HaveGi))]
    private byte Gi => (byte)((Values & 0x4) >> 2);

    [Field("radiotap.mcs.format", "Format", Names = typeof(RadiotapMcsFormat), Mask = 0x8, Generated = false, At = nameof(Values), Covers = true), If(nameof(HaveFormat))]
    private byte Format => (byte)((Values & 0x8) >> 3);

    [Field("radiotap.mcs.fec", "FEC type", Names = typeof(RadiotapMcsFec), Description = "Forward error correction type", Mask = 0x10, Generated = false, At = nameof(Values), Covers = true), If(nameof(HaveFec))]
    private byte Fec => (byte)((Values & 0x10) >> 4);

    [Field("radiotap.mcs.stbc", "STBC streams", Description = "Number of Space Time Block Code streams", Mask = 0x60, Generated = false, At = nameof(Values), Covers = true), If(nameof(HaveStbc))]
    private byte Stbc => (byte)((Values & 0x60) >> 5);

    [Field("radiotap.mcs.ness_bit0", "Number of extension spatial streams bit 0", Description = "Bit 0 of number of extension spatial streams information", Mask = 0x80, Generated = false, At = nameof(Values), Covers = true), If(nameof(HaveNess))]
    private byte NessBit0 => (byte)((Values & 0x80) >> 7);

    [Field("radiotap.mcs.index", "MCS index"), ShowIf(nameof(HaveIndex))]
    public partial byte Index { get; }

    internal bool TellsRate => HaveIndex && HaveBw && HaveGi;
    internal bool IsWide => (Values & 3) == 1;
    internal bool IsShort => (Values & 4) != 0;
    internal byte ValueBits => Values;
}

/// <summary>The aggregate that the frame was part of.</summary>
[PartOf<Radiotap>, Endian(Endian.Little), Node("radiotap.ampdu", "A-MPDU status", FieldType.None)]
public readonly ref partial struct RadiotapAmpdu
{
    [Field("radiotap.ampdu.reference", "A-MPDU reference number")]
    public partial uint Reference { get; }

    [Field("radiotap.ampdu.flags", "A-MPDU flags", Base.Hex, Description = "A-MPDU status flags")]
    public partial ushort Flags { get; }

    [Field("radiotap.ampdu.flags.report_zerolen", "Driver reports 0-length subframes in this A-MPDU"), Mask(0x1), Of(nameof(Flags))]
    public partial bool ReportZerolen { get; }

    [Field("radiotap.ampdu.flags.is_zerolen", "This is a 0-length subframe"), Mask(0x2), Of(nameof(Flags))]
    public partial bool IsZerolen { get; }

    [Field("radiotap.ampdu.flags.lastknown", "Last subframe of this A-MPDU is known"), Mask(0x4), Of(nameof(Flags))]
    public partial bool Lastknown { get; }

    [Field("radiotap.ampdu.flags.last", "This is the last subframe of this A-MPDU"), Mask(0x8), Of(nameof(Flags))]
    public partial bool Last { get; }

    [Field("radiotap.ampdu.flags.delim_crc_error", "Delimiter CRC error on this subframe"), Mask(0x10), Of(nameof(Flags))]
    public partial bool DelimCrcError { get; }

    [Field("radiotap.ampdu.flags.eof", "EOF on this subframe"), Mask(0x40), Of(nameof(Flags))]
    public partial bool Eof { get; }

    [Field("radiotap.ampdu.flags.eof_known", "EOF of this A-MPDU is known"), Mask(0x80), Of(nameof(Flags))]
    public partial bool EofKnown { get; }

    [Field("radiotap.ampdu.delim_crc", "A-MPDU subframe delimiter CRC", Base.Hex), ShowIf(nameof(HasCrc))]
    public partial byte DelimCrc { get; }

    private partial byte Reserved { get; }

    private bool HasCrc => (Flags & 0x20) != 0;
}
