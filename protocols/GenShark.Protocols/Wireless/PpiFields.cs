namespace GenShark.Protocols;

/// <summary>What all receivers tell.</summary>
[PartOf<Ppi>, Endian(Endian.Little), Node]
public readonly ref partial struct PpiCommon
{
    [Field("ppi.field_type", "Field type", Names = typeof(PpiFieldType), Description = "PPI data field type")]
    public partial ushort Type { get; }

    [Field("ppi.field_len", "Field length", Description = "PPI data field length")]
    public partial ushort Length { get; }

    [Field("ppi.80211-common.tsft", "TSFT", Description = "PPI 802.11-Common Timing Synchronization Function Timer (TSFT)")]
    public partial ulong Tsft { get; }

    [Field("ppi.80211-common.flags", "Flags", Base.Hex, Description = "PPI 802.11-Common Flags")]
    public partial ushort Flags { get; }

    [Field("ppi.80211-common.flags.fcs", "FCS present flag", Truth = Truth.PresentAbsent, Description = "PPI 802.11-Common Frame Check Sequence (FCS) Present Flag"), Mask(0x1), Of(nameof(Flags))]
    public partial bool Fcs { get; }

    [Field("ppi.80211-common.flags.tsft", "TSFT flag", Truth = "milliseconds|microseconds", Description = "PPI 802.11-Common Timing Synchronization Function Timer (TSFT) msec/usec flag"), Mask(0x2), Of(nameof(Flags))]
    public partial bool Tsft2 { get; }

    [Field("ppi.80211-common.flags.fcs-invalid", "FCS validity", Truth = "Invalid|Valid", Description = "PPI 802.11-Common Frame Check Sequence (FCS) Validity flag"), Mask(0x4), Of(nameof(Flags))]
    public partial bool FcsInvalid { get; }

    [Field("ppi.80211-common.flags.phy-err", "PHY error flag", Truth = "PHY error|No errors", Description = "PPI 802.11-Common Physical level (PHY) Error"), Mask(0x8), Of(nameof(Flags))]
    public partial bool PhyErr { get; }

    private partial ushort RateBits { get; }

    [Field("ppi.80211-common.rate", "Data rate", Type = FieldType.UInt16, Generated = false, At = nameof(RateBits), Covers = true), Label(nameof(WriteRate))]
    private uint Rate => RateBits * 500u;

    [Field("ppi.80211-common.chan.freq", "Channel frequency", Description = "PPI 802.11-Common Channel Frequency"), Append(nameof(WriteChannel))]
    public partial ushort Freq { get; }

    [Field("ppi.80211-common.chan.flags", "Channel flags", Base.Hex, Description = "PPI 802.11-Common Channel Flags")]
    public partial ushort ChannelFlags { get; }

    [Field("ppi.80211-common.chan.flags.turbo", "Turbo", Description = "PPI 802.11-Common Channel Flags Turbo"), Mask(0x10), Of(nameof(ChannelFlags))]
    public partial bool Turbo { get; }

    [Field("ppi.80211-common.chan.flags.cck", "Complementary Code Keying (CCK)", Description = "PPI 802.11-Common Channel Flags Complementary Code Keying (CCK) Modulation"), Mask(0x20), Of(nameof(ChannelFlags))]
    public partial bool Cck { get; }

    [Field("ppi.80211-common.chan.flags.ofdm", "Orthogonal Frequency-Division Multiplexing (OFDM)", Description = "PPI 802.11-Common Channel Flags Orthogonal Frequency-Division Multiplexing (OFDM)"), Mask(0x40), Of(nameof(ChannelFlags))]
    public partial bool Ofdm { get; }

    [Field("ppi.80211-common.chan.flags.2ghz", "2 GHz spectrum", Description = "PPI 802.11-Common Channel Flags 2 GHz spectrum"), Mask(0x80), Of(nameof(ChannelFlags))]
    public partial bool N2ghz { get; }

    [Field("ppi.80211-common.chan.flags.5ghz", "5 GHz spectrum", Description = "PPI 802.11-Common Channel Flags 5 GHz spectrum"), Mask(0x100), Of(nameof(ChannelFlags))]
    public partial bool N5ghz { get; }

    [Field("ppi.80211-common.chan.flags.passive", "Passive", Description = "PPI 802.11-Common Channel Flags Passive"), Mask(0x200), Of(nameof(ChannelFlags))]
    public partial bool Passive { get; }

    [Field("ppi.80211-common.chan.flags.dynamic", "Dynamic CCK-OFDM", Description = "PPI 802.11-Common Channel Flags Dynamic CCK-OFDM Channel"), Mask(0x400), Of(nameof(ChannelFlags))]
    public partial bool Dynamic { get; }

    [Field("ppi.80211-common.chan.flags.gfsk", "Gaussian Frequency Shift Keying (GFSK)", Description = "PPI 802.11-Common Channel Flags Gaussian Frequency Shift Keying (GFSK) Modulation"), Mask(0x800), Of(nameof(ChannelFlags))]
    public partial bool Gfsk { get; }

    [Field("ppi.80211-common.fhss.hopset", "FHSS hopset", Base.Hex, Description = "PPI 802.11-Common Frequency-Hopping Spread Spectrum (FHSS) Hopset")]
    public partial byte Hopset { get; }

    [Field("ppi.80211-common.fhss.pattern", "FHSS pattern", Base.Hex, Description = "PPI 802.11-Common Frequency-Hopping Spread Spectrum (FHSS) Pattern")]
    public partial byte Pattern { get; }

    [Field("ppi.80211-common.dbm.antsignal", "dBm antenna signal", Description = "PPI 802.11-Common dBm Antenna Signal")]
    public partial sbyte Signal { get; }

    [Field("ppi.80211-common.dbm.antnoise", "dBm antenna noise", Description = "PPI 802.11-Common dBm Antenna Noise")]
    public partial sbyte Noise { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append("802.11-Common");

    private void WriteRate(TextBuilder text) => text.Append($"Rate: {RateBits / 2}.{RateBits % 2 * 5} Mbps");
    private void WriteChannel(TextBuilder text) => RadioChannel.Write(text, Freq);
}

/// <summary>What a receiver of 802.11n tells of a frame's aggregate.</summary>
[PartOf<Ppi>, Endian(Endian.Little), Node]
public readonly ref partial struct PpiMac
{
    [Field("ppi.field_type", "Field type", Names = typeof(PpiFieldType), Description = "PPI data field type")]
    public partial ushort Type { get; }

    [Field("ppi.field_len", "Field length", Description = "PPI data field length")]
    public partial ushort Length { get; }

    [Field("ppi.80211n-mac.flags", "MAC flags", Base.Hex, Description = "PPI 802.11n MAC flags")]
    public partial uint Flags { get; }

    [Field("ppi.80211n-mac.flags.greenfield", "Greenfield flag", Description = "PPI 802.11n MAC Greenfield Flag"), Mask(0x1), Of(nameof(Flags))]
    public partial bool Greenfield { get; }

    [Field("ppi.80211n-mac.flags.ht20_40", "HT20/HT40 flag", Truth = "HT40|HT20", Description = "PPI 802.11n MAC HT20/HT40 Flag"), Mask(0x2), Of(nameof(Flags))]
    public partial bool Ht2040 { get; }

    [Field("ppi.80211n-mac.flags.rx.short_guard_interval", "RX Short Guard Interval (SGI) flag", Description = "PPI 802.11n MAC RX Short Guard Interval (SGI) Flag"), Mask(0x4), Of(nameof(Flags))]
    public partial bool RxShortGuardInterval { get; }

    [Field("ppi.80211n-mac.flags.rx.duplicate", "Duplicate RX flag", Description = "PPI 802.11n MAC Duplicate RX Flag"), Mask(0x8), Of(nameof(Flags))]
    public partial bool RxDuplicate { get; }

    [Field("ppi.80211n-mac.flags.agg", "Aggregate flag", Description = "PPI 802.11 MAC Aggregate Flag"), Mask(0x10), Of(nameof(Flags))]
    public partial bool Agg { get; }

    [Field("ppi.80211n-mac.flags.more_agg", "More aggregates flag", Description = "PPI 802.11n MAC More Aggregates Flag"), Mask(0x20), Of(nameof(Flags))]
    public partial bool MoreAgg { get; }

    [Field("ppi.80211n-mac.flags.delim_crc_error_after", "A-MPDU Delimiter CRC error after this frame flag", Description = "PPI 802.11n MAC A-MPDU Delimiter CRC Error After This Frame Flag"), Mask(0x40), Of(nameof(Flags))]
    public partial bool DelimCrcErrorAfter { get; }

    [Field("ppi.80211n-mac.ampdu_id", "AMPDU-ID", Base.Hex, Description = "PPI 802.11n MAC AMPDU-ID")]
    public partial uint AmpduId { get; }

    [Field("ppi.80211n-mac.num_delimiters", "Num-Delimiters", Description = "PPI 802.11n MAC number of zero-length pad delimiters")]
    public partial byte NumDelimiters { get; }

    [Field("ppi.80211n-mac.reserved", "Reserved", Base.Hex, Type = FieldType.UInt24, Description = "PPI 802.11n MAC Reserved"), Size(3)]
    public partial ulong Reserved { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append("802.11n MAC");
}

/// <summary>What a receiver of 802.11n tells of a frame's radio signal.</summary>
[PartOf<Ppi>, Endian(Endian.Little), Node]
public readonly ref partial struct PpiMacPhy
{
    [Field("ppi.field_type", "Field type", Names = typeof(PpiFieldType), Description = "PPI data field type")]
    public partial ushort Type { get; }

    [Field("ppi.field_len", "Field length", Description = "PPI data field length")]
    public partial ushort Length { get; }

    [Field("ppi.80211n-mac.flags", "MAC flags", Base.Hex, Description = "PPI 802.11n MAC flags")]
    public partial uint Flags { get; }

    [Field("ppi.80211n-mac.flags.greenfield", "Greenfield flag", Description = "PPI 802.11n MAC Greenfield Flag"), Mask(0x1), Of(nameof(Flags))]
    public partial bool Greenfield { get; }

    [Field("ppi.80211n-mac.flags.ht20_40", "HT20/HT40 flag", Truth = "HT40|HT20", Description = "PPI 802.11n MAC HT20/HT40 Flag"), Mask(0x2), Of(nameof(Flags))]
    public partial bool Ht2040 { get; }

    [Field("ppi.80211n-mac.flags.rx.short_guard_interval", "RX Short Guard Interval (SGI) flag", Description = "PPI 802.11n MAC RX Short Guard Interval (SGI) Flag"), Mask(0x4), Of(nameof(Flags))]
    public partial bool RxShortGuardInterval { get; }

    [Field("ppi.80211n-mac.flags.rx.duplicate", "Duplicate RX flag", Description = "PPI 802.11n MAC Duplicate RX Flag"), Mask(0x8), Of(nameof(Flags))]
    public partial bool RxDuplicate { get; }

    [Field("ppi.80211n-mac.flags.agg", "Aggregate flag", Description = "PPI 802.11 MAC Aggregate Flag"), Mask(0x10), Of(nameof(Flags))]
    public partial bool Agg { get; }

    [Field("ppi.80211n-mac.flags.more_agg", "More aggregates flag", Description = "PPI 802.11n MAC More Aggregates Flag"), Mask(0x20), Of(nameof(Flags))]
    public partial bool MoreAgg { get; }

    [Field("ppi.80211n-mac.flags.delim_crc_error_after", "A-MPDU Delimiter CRC error after this frame flag", Description = "PPI 802.11n MAC A-MPDU Delimiter CRC Error After This Frame Flag"), Mask(0x40), Of(nameof(Flags))]
    public partial bool DelimCrcErrorAfter { get; }

    [Field("ppi.80211n-mac.ampdu_id", "AMPDU-ID", Base.Hex, Description = "PPI 802.11n MAC AMPDU-ID")]
    public partial uint AmpduId { get; }

    [Field("ppi.80211n-mac.num_delimiters", "Num-Delimiters", Description = "PPI 802.11n MAC number of zero-length pad delimiters")]
    public partial byte NumDelimiters { get; }

    [Field("ppi.80211n-mac-phy.mcs", "MCS", Description = "PPI 802.11n MAC+PHY Modulation Coding Scheme (MCS)")]
    public partial byte Mcs { get; }

    [Field("ppi.80211n-mac-phy.num_streams", "Number of spatial streams", Description = "PPI 802.11n MAC+PHY number of spatial streams")]
    public partial byte NumStreams { get; }

    [Field("ppi.80211n-mac-phy.rssi.combined", "RSSI combined", Description = "PPI 802.11n MAC+PHY Received Signal Strength Indication (RSSI) Combined")]
    public partial byte Combined { get; }

    [Field("ppi.80211n-mac-phy.rssi.ant0ctl", "Antenna 0 control RSSI", Description = "PPI 802.11n MAC+PHY Antenna 0 Control Channel Received Signal Strength Indication (RSSI)"), Append(nameof(WriteRssiAnt0ctl))]
    public partial byte Ant0ctl { get; }

    [Field("ppi.80211n-mac-phy.rssi.ant1ctl", "Antenna 1 control RSSI", Description = "PPI 802.11n MAC+PHY Antenna 1 Control Channel Received Signal Strength Indication (RSSI)"), Append(nameof(WriteRssiAnt1ctl))]
    public partial byte Ant1ctl { get; }

    [Field("ppi.80211n-mac-phy.rssi.ant2ctl", "Antenna 2 control RSSI", Description = "PPI 802.11n MAC+PHY Antenna 2 Control Channel Received Signal Strength Indication (RSSI)"), Append(nameof(WriteRssiAnt2ctl))]
    public partial byte Ant2ctl { get; }

    [Field("ppi.80211n-mac-phy.rssi.ant3ctl", "Antenna 3 control RSSI", Description = "PPI 802.11n MAC+PHY Antenna 3 Control Channel Received Signal Strength Indication (RSSI)"), Append(nameof(WriteRssiAnt3ctl))]
    public partial byte Ant3ctl { get; }

    [Field("ppi.80211n-mac-phy.rssi.ant0ext", "Antenna 0 extension RSSI", Description = "PPI 802.11n MAC+PHY Antenna 0 Extension Channel Received Signal Strength Indication (RSSI)"), Append(nameof(WriteRssiAnt0ext))]
    public partial byte Ant0ext { get; }

    [Field("ppi.80211n-mac-phy.rssi.ant1ext", "Antenna 1 extension RSSI", Description = "PPI 802.11n MAC+PHY Antenna 1 Extension Channel Received Signal Strength Indication (RSSI)"), Append(nameof(WriteRssiAnt1ext))]
    public partial byte Ant1ext { get; }

    [Field("ppi.80211n-mac-phy.rssi.ant2ext", "Antenna 2 extension RSSI", Description = "PPI 802.11n MAC+PHY Antenna 2 Extension Channel Received Signal Strength Indication (RSSI)"), Append(nameof(WriteRssiAnt2ext))]
    public partial byte Ant2ext { get; }

    [Field("ppi.80211n-mac-phy.rssi.ant3ext", "Antenna 3 extension RSSI", Description = "PPI 802.11n MAC+PHY Antenna 3 Extension Channel Received Signal Strength Indication (RSSI)"), Append(nameof(WriteRssiAnt3ext))]
    public partial byte Ant3ext { get; }

    [Field("ppi.80211-mac-phy.ext-chan.freq", "Extended channel frequency", Description = "PPI 802.11n MAC+PHY Extended Channel Frequency"), Append(nameof(WriteChannel))]
    public partial ushort Freq { get; }

    [Field("ppi.80211-mac-phy.ext-chan.flags", "Channel flags", Base.Hex, Description = "PPI 802.11n MAC+PHY Channel Flags")]
    public partial ushort ChannelFlags { get; }

    [Field("ppi.80211-mac-phy.ext-chan.flags.turbo", "Turbo", Description = "PPI 802.11n MAC+PHY Channel Flags Turbo"), Mask(0x10), Of(nameof(ChannelFlags))]
    public partial bool Turbo { get; }

    [Field("ppi.80211-mac-phy.ext-chan.flags.cck", "Complementary Code Keying (CCK)", Description = "PPI 802.11n MAC+PHY Channel Flags Complementary Code Keying (CCK) Modulation"), Mask(0x20), Of(nameof(ChannelFlags))]
    public partial bool Cck { get; }

    [Field("ppi.80211-mac-phy.ext-chan.flags.ofdm", "Orthogonal Frequency-Division Multiplexing (OFDM)", Description = "PPI 802.11n MAC+PHY Channel Flags Orthogonal Frequency-Division Multiplexing (OFDM)"), Mask(0x40), Of(nameof(ChannelFlags))]
    public partial bool Ofdm { get; }

    [Field("ppi.80211-mac-phy.ext-chan.flags.2ghz", "2 GHz spectrum", Description = "PPI 802.11n MAC+PHY Channel Flags 2 GHz spectrum"), Mask(0x80), Of(nameof(ChannelFlags))]
    public partial bool N2ghz { get; }

    [Field("ppi.80211-mac-phy.ext-chan.flags.5ghz", "5 GHz spectrum", Description = "PPI 802.11n MAC+PHY Channel Flags 5 GHz spectrum"), Mask(0x100), Of(nameof(ChannelFlags))]
    public partial bool N5ghz { get; }

    [Field("ppi.80211-mac-phy.ext-chan.flags.passive", "Passive", Description = "PPI 802.11n MAC+PHY Channel Flags Passive"), Mask(0x200), Of(nameof(ChannelFlags))]
    public partial bool Passive { get; }

    [Field("ppi.80211-mac-phy.ext-chan.flags.dynamic", "Dynamic CCK-OFDM", Description = "PPI 802.11n MAC+PHY Channel Flags Dynamic CCK-OFDM Channel"), Mask(0x400), Of(nameof(ChannelFlags))]
    public partial bool Dynamic { get; }

    [Field("ppi.80211-mac-phy.ext-chan.flags.gfsk", "Gaussian Frequency Shift Keying (GFSK)", Description = "PPI 802.11n MAC+PHY Channel Flags Gaussian Frequency Shift Keying (GFSK) Modulation"), Mask(0x800), Of(nameof(ChannelFlags))]
    public partial bool Gfsk { get; }

    [Field("ppi.80211n-mac-phy.dbmant0.signal", "dBm antenna 0 signal", Description = "PPI 802.11n MAC+PHY dBm Antenna 0 Signal")]
    public partial sbyte Signal { get; }

    [Field("ppi.80211n-mac-phy.dbmant0.noise", "dBm antenna 0 noise", Description = "PPI 802.11n MAC+PHY dBm Antenna 0 Noise")]
    public partial sbyte Noise { get; }

    [Field("ppi.80211n-mac-phy.dbmant1.signal", "dBm antenna 1 signal", Description = "PPI 802.11n MAC+PHY dBm Antenna 1 Signal")]
    public partial sbyte Signal2 { get; }

    [Field("ppi.80211n-mac-phy.dbmant1.noise", "dBm antenna 1 noise", Description = "PPI 802.11n MAC+PHY dBm Antenna 1 Noise")]
    public partial sbyte Noise2 { get; }

    [Field("ppi.80211n-mac-phy.dbmant2.signal", "dBm antenna 2 signal", Description = "PPI 802.11n MAC+PHY dBm Antenna 2 Signal")]
    public partial sbyte Signal22 { get; }

    [Field("ppi.80211n-mac-phy.dbmant2.noise", "dBm antenna 2 noise", Description = "PPI 802.11n MAC+PHY dBm Antenna 2 Noise")]
    public partial sbyte Noise22 { get; }

    [Field("ppi.80211n-mac-phy.dbmant3.signal", "dBm antenna 3 signal", Description = "PPI 802.11n MAC+PHY dBm Antenna 3 Signal")]
    public partial sbyte Signal222 { get; }

    [Field("ppi.80211n-mac-phy.dbmant3.noise", "dBm antenna 3 noise", Description = "PPI 802.11n MAC+PHY dBm Antenna 3 Noise")]
    public partial sbyte Noise222 { get; }

    [Field("ppi.80211n-mac-phy.evm0", "EVM-0", Description = "PPI 802.11n MAC+PHY Error Vector Magnitude (EVM) for chain 0"), Append(nameof(WriteEvm0))]
    public partial uint Evm0 { get; }

    [Field("ppi.80211n-mac-phy.evm1", "EVM-1", Description = "PPI 802.11n MAC+PHY Error Vector Magnitude (EVM) for chain 1"), Append(nameof(WriteEvm1))]
    public partial uint Evm1 { get; }

    [Field("ppi.80211n-mac-phy.evm2", "EVM-2", Description = "PPI 802.11n MAC+PHY Error Vector Magnitude (EVM) for chain 2"), Append(nameof(WriteEvm2))]
    public partial uint Evm2 { get; }

    [Field("ppi.80211n-mac-phy.evm3", "EVM-3", Description = "PPI 802.11n MAC+PHY Error Vector Magnitude (EVM) for chain 3"), Append(nameof(WriteEvm3))]
    public partial uint Evm3 { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append("802.11n MAC+PHY");

    private void WriteChannel(TextBuilder text) => RadioChannel.Write(text, Freq);
    private void WriteRssiAnt0ctl(TextBuilder text) => text.Append(Ant0ctl == 255 ? " [invalid]" : "");
    private void WriteRssiAnt1ctl(TextBuilder text) => text.Append(Ant1ctl == 255 ? " [invalid]" : "");
    private void WriteRssiAnt2ctl(TextBuilder text) => text.Append(Ant2ctl == 255 ? " [invalid]" : "");
    private void WriteRssiAnt3ctl(TextBuilder text) => text.Append(Ant3ctl == 255 ? " [invalid]" : "");
    private void WriteRssiAnt0ext(TextBuilder text) => text.Append(Ant0ext == 255 ? " [invalid]" : "");
    private void WriteRssiAnt1ext(TextBuilder text) => text.Append(Ant1ext == 255 ? " [invalid]" : "");
    private void WriteRssiAnt2ext(TextBuilder text) => text.Append(Ant2ext == 255 ? " [invalid]" : "");
    private void WriteRssiAnt3ext(TextBuilder text) => text.Append(Ant3ext == 255 ? " [invalid]" : "");
    private void WriteEvm0(TextBuilder text) => text.Append(Evm0 == 0 ? " [invalid]" : "");
    private void WriteEvm1(TextBuilder text) => text.Append(Evm1 == 0 ? " [invalid]" : "");
    private void WriteEvm2(TextBuilder text) => text.Append(Evm2 == 0 ? " [invalid]" : "");
    private void WriteEvm3(TextBuilder text) => text.Append(Evm3 == 0 ? " [invalid]" : "");
}

/// <summary>How strong the radio spectrum was.</summary>
[PartOf<Ppi>, Endian(Endian.Little)]
public readonly ref partial struct PpiSpectrumMap
{
    [Field("ppi.spectrum-map", "Radio spectrum map"), Rest]
    public partial ReadOnlySpan<byte> Data { get; }
}

/// <summary>The process that a packet belongs to.</summary>
[PartOf<Ppi>, Endian(Endian.Little)]
public readonly ref partial struct PpiProcess
{
    [Field("ppi.proc-info", "Process information"), Rest]
    public partial ReadOnlySpan<byte> Data { get; }
}

/// <summary>Of the capture.</summary>
[PartOf<Ppi>, Endian(Endian.Little)]
public readonly ref partial struct PpiCapture
{
    [Field("ppi.cap-info", "Capture information"), Rest]
    public partial ReadOnlySpan<byte> Data { get; }
}

/// <summary>A field that has no declaration.</summary>
[PartOf<Ppi>, Endian(Endian.Little)]
public readonly ref partial struct PpiUnknown
{
    [Field("ppi.reserved", "Reserved"), Rest]
    public partial ReadOnlySpan<byte> Data { get; }
}

/// <summary>Which interface a packet came from.</summary>
[PartOf<Ppi>, Endian(Endian.Little), Node]
public readonly ref partial struct PpiAggregation
{
    [Field("ppi.field_type", "Field type", Names = typeof(PpiFieldType), Description = "PPI data field type")]
    public partial ushort Type { get; }

    [Field("ppi.field_len", "Field length", Description = "PPI data field length")]
    public partial ushort Length { get; }

    [Field("ppi.aggregation_extension.interface_id", "Interface ID", Description = "Zero-based index of the physical interface the packet was captured from")]
    public partial uint InterfaceId { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append("Aggregation Extension");
}
