namespace GenShark.Protocols;

/// <summary>The same as Epigram's element has it (802.11-2020, 9.4.2.55.4).</summary>
[PartOf<WirelessLan>, Endian(Endian.Little), Node("wlan.vs.ht.mcsset", "Rx Supported Modulation and Coding Scheme Set (VS)", FieldType.None)]
public readonly ref partial struct PrestandardMcsSet
{
    [Size(10)]
    public partial HtMcsMask Mask { get; }

    private partial ushort Rate { get; }

    [Field("wlan.ht.mcsset.highestdatarate", "Highest Supported Data Rate", Base.Hex, Mask = 0x3ff, Generated = false, At = nameof(Rate), Covers = true)]
    private ushort HighestRate => (ushort)(Rate & 0x3ff);

    private partial byte Transmission { get; }

    [Field("wlan.ht.mcsset.txsetdefined", "Tx Supported MCS Set", Truth = "Defined|Not defined", Mask = 0x1, MaskWidth = 16, Generated = false, At = nameof(Transmission), Covers = true)]
    private bool IsTransmitSetDefined => (Transmission & 0x1) != 0;

    [Field("wlan.ht.mcsset.txrxmcsnotequal", "Tx and Rx MCS Set", Truth = "Not Equal|Equal", Mask = 0x2, MaskWidth = 16, Generated = false, At = nameof(Transmission), Covers = true)]
    private bool DiffersInTransmission => (Transmission & 0x2) != 0;

    [Field("wlan.ht.mcsset.txmaxss", "Maximum Number of Tx Spatial Streams Supported", Base.Hex, Mask = 0xc, Generated = false, At = nameof(Transmission), Covers = true), Append(nameof(WriteStreams))]
    private ushort TransmitStreams => (ushort)((Transmission & 0xc) >> 2);

    [Field("wlan.ht.mcsset.txunequalmod", "Unequal Modulation", Truth = "Supported|Not supported", Mask = 0x10, MaskWidth = 16, Generated = false, At = nameof(Transmission), Covers = true)]
    private bool TransmitsUnequally => (Transmission & 0x10) != 0;

    [Size(3)]
    private partial ReadOnlySpan<byte> Reserved { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append("Rx Supported Modulation and Coding Scheme Set (VS): MCS Set");

    private void WriteStreams(TextBuilder text) => HtMcsSet.WriteStreams(text.Append(", "), Mask, IsTransmitSetDefined, DiffersInTransmission, TransmitStreams);
}

/// <summary>Capabilities of 802.11n in a vendor's element, from before the standard.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct PrestandardHtCapabilities
{
    [Field("wlan.vs.ht.capabilities", "HT Capabilities Info (VS)", Base.Hex, Description = "Vendor Specific HT Capabilities information")]
    public partial ushort Capabilities { get; }

    [Field("wlan.ht.capabilities.ldpccoding", "HT LDPC coding capability", Truth = "Transmitter supports receiving LDPC coded packets|Transmitter does not support receiving LDPC coded packets"), Mask(0x1), Of(nameof(Capabilities))]
    public partial bool Ldpccoding { get; }

    [Field("wlan.ht.capabilities.width", "HT Support channel width", Truth = "Transmitter supports 20MHz and 40MHz operation|Transmitter only supports 20MHz operation"), Mask(0x2), Of(nameof(Capabilities))]
    public partial bool Width { get; }

    [Field("wlan.ht.capabilities.sm", "HT SM Power Save", Base.Hex, Names = typeof(HtPowerSave)), Mask(0xc), Of(nameof(Capabilities))]
    public partial ushort Sm { get; }

    [Field("wlan.ht.capabilities.green", "HT Green Field", Truth = "Transmitter is able to receive PPDUs with Green Field (GF) preamble|Transmitter is not able to receive PPDUs with Green Field (GF) preamble"), Mask(0x10), Of(nameof(Capabilities))]
    public partial bool Green { get; }

    [Field("wlan.ht.capabilities.short20", "HT Short GI for 20MHz", Truth = "Supported|Not supported"), Mask(0x20), Of(nameof(Capabilities))]
    public partial bool Short20 { get; }

    [Field("wlan.ht.capabilities.short40", "HT Short GI for 40MHz", Truth = "Supported|Not supported"), Mask(0x40), Of(nameof(Capabilities))]
    public partial bool Short40 { get; }

    [Field("wlan.ht.capabilities.txstbc", "HT Tx STBC", Truth = "Supported|Not supported"), Mask(0x80), Of(nameof(Capabilities))]
    public partial bool Txstbc { get; }

    [Field("wlan.ht.capabilities.rxstbc", "HT Rx STBC", Base.Hex, Names = typeof(HtReceiveStbc), Description = "HT Tx STBC"), Mask(0x300), Of(nameof(Capabilities))]
    public partial ushort Rxstbc { get; }

    [Field("wlan.ht.capabilities.delayedblockack", "HT Delayed Block ACK", Truth = "Transmitter supports HT-Delayed BlockAck|Transmitter does not support HT-Delayed BlockAck"), Mask(0x400), Of(nameof(Capabilities))]
    public partial bool Delayedblockack { get; }

    [Field("wlan.ht.capabilities.amsdu", "HT Max A-MSDU length", Truth = "7935 bytes|3839 bytes"), Mask(0x800), Of(nameof(Capabilities))]
    public partial bool Amsdu { get; }

    [Field("wlan.ht.capabilities.dsscck", "HT DSSS/CCK mode in 40MHz", Truth = "Will/Can use DSSS/CCK in 40 MHz|Won't/Can't use of DSSS/CCK in 40 MHz", Description = "HT DSS/CCK mode in 40MHz"), Mask(0x1000), Of(nameof(Capabilities))]
    public partial bool Dsscck { get; }

    [Field("wlan.ht.capabilities.psmp", "HT PSMP Support", Truth = "Will/Can support PSMP operation|Won't/Can't support PSMP operation"), Mask(0x2000), Of(nameof(Capabilities))]
    public partial bool Psmp { get; }

    [Field("wlan.ht.capabilities.40mhzintolerant", "HT Forty MHz Intolerant", Truth = "Use of 40 MHz transmissions restricted/disallowed|Use of 40 MHz transmissions unrestricted/allowed"), Mask(0x4000), Of(nameof(Capabilities))]
    public partial bool N40mhzintolerant { get; }

    [Field("wlan.ht.capabilities.lsig", "HT L-SIG TXOP Protection support", Truth = "Supported|Not supported"), Mask(0x8000), Of(nameof(Capabilities))]
    public partial bool Lsig { get; }

    [Field("wlan.vs.ht.ampduparam", "A-MPDU Parameters (VS)", Base.Hex, Description = "Vendor Specific A-MPDU Parameters")]
    public partial byte Ampduparam { get; }

    [Field("wlan.ht.ampduparam.maxlength", "Maximum Rx A-MPDU Length", Base.Hex), Mask(0x3), Of(nameof(Ampduparam)), Append(nameof(WriteLongest))]
    public partial byte Maxlength { get; }

    [Field("wlan.ht.ampduparam.mpdudensity", "MPDU Density", Base.Hex, Names = typeof(WirelessHtAmpduparamMpdudensity)), Mask(0x1c), Of(nameof(Ampduparam))]
    public partial byte Mpdudensity { get; }

    [Field("wlan.ht.ampduparam.reserved", "Reserved", Base.Hex), Mask(0xe0), Of(nameof(Ampduparam))]
    public partial byte Reserved { get; }

    [Size(16)]
    public partial PrestandardMcsSet McsSet { get; }

    [Field("wlan.vs.htex.capabilities", "HT Extended Capabilities (VS)", Base.Hex, Description = "Vendor Specific HT Extended Capability information")]
    public partial ushort Capabilities2 { get; }

    [Field("wlan.htex.capabilities.pco", "Transmitter supports PCO", Truth = "Supported|Not supported"), Mask(0x1), Of(nameof(Capabilities2))]
    public partial bool Pco { get; }

    [Field("wlan.htex.capabilities.transtime", "Time needed to transition between 20MHz and 40MHz", Base.Hex, Names = typeof(WirelessHtexCapabilitiesTranstime)), Mask(0x6), Of(nameof(Capabilities2))]
    public partial ushort Transtime { get; }

    [Field("wlan.htex.capabilities.mcs", "MCS Feedback capability", Base.Hex, Names = typeof(WirelessHtexCapabilitiesMcs)), Mask(0x300), Of(nameof(Capabilities2))]
    public partial ushort Mcs { get; }

    [Field("wlan.htex.capabilities.htc", "High Throughput", Truth = "Supported|Not supported"), Mask(0x400), Of(nameof(Capabilities2))]
    public partial bool Htc { get; }

    [Field("wlan.htex.capabilities.rdresponder", "Reverse Direction Responder", Truth = "Supported|Not supported"), Mask(0x800), Of(nameof(Capabilities2))]
    public partial bool Rdresponder { get; }

    [Field("wlan.vs.txbf", "Transmit Beam Forming (TxBF) Capabilities (VS)", Base.Hex, Description = "Vendor Specific Transmit Beam Forming (TxBF) Capabilities")]
    public partial uint Txbf { get; }

    [Field("wlan.txbf.txbf", "Transmit Beamforming", Truth = "Supported|Not supported"), Mask(0x1), Of(nameof(Txbf))]
    public partial bool Txbf2 { get; }

    [Field("wlan.txbf.rxss", "Receive Staggered Sounding", Truth = "Supported|Not supported"), Mask(0x2), Of(nameof(Txbf))]
    public partial bool Rxss { get; }

    [Field("wlan.txbf.txss", "Transmit Staggered Sounding", Truth = "Supported|Not supported"), Mask(0x4), Of(nameof(Txbf))]
    public partial bool Txss { get; }

    [Field("wlan.txbf.rxndp", "Receive Null Data packet (NDP)", Truth = "Supported|Not supported"), Mask(0x8), Of(nameof(Txbf))]
    public partial bool Rxndp { get; }

    [Field("wlan.txbf.txndp", "Transmit Null Data packet (NDP)", Truth = "Supported|Not supported"), Mask(0x10), Of(nameof(Txbf))]
    public partial bool Txndp { get; }

    [Field("wlan.txbf.impltxbf", "Implicit TxBF capable", Truth = "Supported|Not supported", Description = "Implicit Transmit Beamforming (TxBF) capable"), Mask(0x20), Of(nameof(Txbf))]
    public partial bool Impltxbf { get; }

    [Field("wlan.txbf.calibration", "Calibration", Base.Hex, Names = typeof(WirelessTxbfCalibration)), Mask(0xc0), Of(nameof(Txbf))]
    public partial uint Calibration { get; }

    [Field("wlan.txbf.csi", "STA can apply TxBF using CSI explicit feedback", Truth = "Supported|Not supported", Description = "Station can apply TxBF using CSI explicit feedback"), Mask(0x100), Of(nameof(Txbf))]
    public partial bool Csi { get; }

    [Field("wlan.txbf.fm.uncompressed.tbf", "STA can apply TxBF using uncompressed beamforming feedback matrix", Truth = "Supported|Not supported", Description = "Station can apply TxBF using uncompressed beamforming feedback matrix"), Mask(0x200), Of(nameof(Txbf))]
    public partial bool Tbf { get; }

    [Field("wlan.txbf.fm.compressed.tbf", "STA can apply TxBF using compressed beamforming feedback matrix", Truth = "Supported|Not supported", Description = "Station can apply TxBF using compressed beamforming feedback matrix"), Mask(0x400), Of(nameof(Txbf))]
    public partial bool Tbf2 { get; }

    [Field("wlan.txbf.rcsi", "Receiver can return explicit CSI feedback", Base.Hex, Names = typeof(WirelessTxbfRcsi)), Mask(0x1800), Of(nameof(Txbf))]
    public partial uint Rcsi { get; }

    [Field("wlan.txbf.fm.uncompressed.rbf", "Receiver can return explicit uncompressed Beamforming Feedback Matrix", Base.Hex, Names = typeof(WirelessTxbfRcsi)), Mask(0x6000), Of(nameof(Txbf))]
    public partial uint Rbf { get; }

    [Field("wlan.txbf.fm.compressed.bf", "STA can compress and use compressed Beamforming Feedback Matrix", Base.Hex, Names = typeof(WirelessTxbfRcsi), Description = "Station can compress and use compressed Beamforming Feedback Matrix"), Mask(0x18000), Of(nameof(Txbf))]
    public partial uint Bf { get; }

    [Field("wlan.txbf.mingroup", "Minimal grouping used for explicit feedback reports", Base.Hex, Names = typeof(WirelessTxbfMingroup)), Mask(0x60000), Of(nameof(Txbf))]
    public partial uint Mingroup { get; }

    [Field("wlan.txbf.csinumant", "Max antennae STA can support when CSI feedback required", Base.Hex, Names = typeof(WirelessTxbfCsinumant), Description = "Max antennae station can support when CSI feedback required"), Mask(0x180000), Of(nameof(Txbf))]
    public partial uint Csinumant { get; }

    [Field("wlan.txbf.fm.uncompressed.maxant", "Max antennae STA can support when uncompressed Beamforming feedback required", Base.Hex, Names = typeof(WirelessTxbfCsinumant), Description = "Max antennae station can support when uncompressed Beamforming feedback required"), Mask(0x600000), Of(nameof(Txbf))]
    public partial uint Maxant { get; }

    [Field("wlan.txbf.fm.compressed.maxant", "Max antennae STA can support when compressed Beamforming feedback required", Base.Hex, Names = typeof(WirelessTxbfCsinumant), Description = "Max antennae station can support when compressed Beamforming feedback required"), Mask(0x1800000), Of(nameof(Txbf))]
    public partial uint Maxant2 { get; }

    [Field("wlan.txbf.csi.maxrows", "Maximum number of rows of CSI explicit feedback", Base.Hex, Names = typeof(WirelessTxbfCsiMaxrows)), Mask(0x6000000), Of(nameof(Txbf))]
    public partial uint Maxrows { get; }

    [Field("wlan.txbf.channelest", "Maximum number of space time streams for which channel dimensions can be simultaneously estimated", Base.Hex, Names = typeof(WirelessTxbfChannelest)), Mask(0x18000000), Of(nameof(Txbf))]
    public partial uint Channelest { get; }

    [Field("wlan.txbf.reserved", "Reserved", Base.Hex), Mask(0xe0000000), Of(nameof(Txbf))]
    public partial uint Reserved2 { get; }

    [Field("wlan.vs.asel", "Antenna Selection (ASEL) Capabilities (VS)", Base.Hex, Description = "Vendor Specific Antenna Selection (ASEL) Capabilities")]
    public partial byte Asel { get; }

    [Field("wlan.asel.capable", "Antenna Selection Capable", Truth = "Supported|Not supported"), Mask(0x1), Of(nameof(Asel))]
    public partial bool Capable { get; }

    [Field("wlan.asel.txcsi", "Explicit CSI Feedback Based Tx ASEL", Truth = "Supported|Not supported"), Mask(0x2), Of(nameof(Asel))]
    public partial bool Txcsi { get; }

    [Field("wlan.asel.txif", "Antenna Indices Feedback Based Tx ASEL", Truth = "Supported|Not supported"), Mask(0x4), Of(nameof(Asel))]
    public partial bool Txif { get; }

    [Field("wlan.asel.csi", "Explicit CSI Feedback", Truth = "Supported|Not supported"), Mask(0x8), Of(nameof(Asel))]
    public partial bool Csi2 { get; }

    [Field("wlan.asel.if", "Antenna Indices Feedback", Truth = "Supported|Not supported"), Mask(0x10), Of(nameof(Asel))]
    public partial bool If { get; }

    [Field("wlan.asel.rx", "Rx ASEL", Truth = "Supported|Not supported"), Mask(0x20), Of(nameof(Asel))]
    public partial bool Rx { get; }

    [Field("wlan.asel.sppdu", "Tx Sounding PPDUs", Truth = "Supported|Not supported"), Mask(0x40), Of(nameof(Asel))]
    public partial bool Sppdu { get; }

    [Field("wlan.asel.reserved", "Reserved", Base.Hex), Mask(0x80), Of(nameof(Asel))]
    public partial byte Reserved22 { get; }

    private void WriteLongest(TextBuilder text) => text.Append($" ({(1 << 13 + Maxlength) - 1}[Bytes])");
}
