namespace GenShark.Protocols;

/// <summary>What a station or network can do (802.11-2020, 9.4.1.4).</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct WirelessCapabilities
{
    [Field("wlan.fixed.capabilities", "Capabilities Information", Base.Hex, Description = "Capability information")]
    public partial ushort Capabilities { get; }

    [Field("wlan.fixed.capabilities.ess", "ESS capabilities", Truth = "Transmitter is an AP|Transmitter is a STA"), Mask(0x1), Of(nameof(Capabilities))]
    public partial bool Ess { get; }

    [Field("wlan.fixed.capabilities.ibss", "IBSS status", Truth = "Transmitter belongs to an IBSS|Transmitter belongs to a BSS", Description = "IBSS participation"), Mask(0x2), Of(nameof(Capabilities))]
    public partial bool Ibss { get; }

    [Field("wlan.fixed.capabilities.reserved1", "Reserved"), Mask(0x4), Of(nameof(Capabilities))]
    public partial ushort Reserved1 { get; }

    [Field("wlan.fixed.capabilities.reserved2", "Reserved"), Mask(0x8), Of(nameof(Capabilities))]
    public partial ushort Reserved2 { get; }

    [Field("wlan.fixed.capabilities.privacy", "Privacy", Truth = "Data confidentiality required|Data confidentiality not required", Description = "Data privacy"), Mask(0x10), Of(nameof(Capabilities))]
    public partial bool Privacy { get; }

    [Field("wlan.fixed.capabilities.short_preamble", "Short Preamble", Truth = "Allowed|Not Allowed"), Mask(0x20), Of(nameof(Capabilities))]
    public partial bool ShortPreamble { get; }

    [Field("wlan.fixed.capabilities.reserved3", "Reserved"), Mask(0x40), Of(nameof(Capabilities))]
    public partial ushort Reserved3 { get; }

    [Field("wlan.fixed.capabilities.reserved4", "Reserved"), Mask(0x80), Of(nameof(Capabilities))]
    public partial ushort Reserved4 { get; }

    [Field("wlan.fixed.capabilities.spec_man", "Spectrum Management", Truth = "Implemented|Not Implemented"), Mask(0x100), Of(nameof(Capabilities))]
    public partial bool SpecMan { get; }

    [Field("wlan.fixed.capabilities.qos", "QoS", Truth = "Implemented|Not Implemented"), Mask(0x200), Of(nameof(Capabilities))]
    public partial bool Qos { get; }

    [Field("wlan.fixed.capabilities.short_slot_time", "Short Slot Time", Truth = "In use|Not in use"), Mask(0x400), Of(nameof(Capabilities))]
    public partial bool ShortSlotTime { get; }

    [Field("wlan.fixed.capabilities.apsd", "Automatic Power Save Delivery", Truth = "Implemented|Not Implemented"), Mask(0x800), Of(nameof(Capabilities))]
    public partial bool Apsd { get; }

    [Field("wlan.fixed.capabilities.radio_measurement", "Radio Measurement", Truth = "Implemented|Not Implemented"), Mask(0x1000), Of(nameof(Capabilities))]
    public partial bool RadioMeasurement { get; }

    [Field("wlan.fixed.capabilities.epd", "EPD", Truth = "Implemented|Not Implemented"), Mask(0x2000), Of(nameof(Capabilities))]
    public partial bool Epd { get; }

    [Field("wlan.fixed.capabilities.reserved5", "Reserved"), Mask(0x4000), Of(nameof(Capabilities))]
    public partial ushort Reserved5 { get; }

    [Field("wlan.fixed.capabilities.reserved6", "Reserved"), Mask(0x8000), Of(nameof(Capabilities))]
    public partial ushort Reserved6 { get; }
}

/// <summary>Terms of block acknowledgment (802.11-2020, 9.4.1.13).</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct BlockAckParameters
{
    [Field("wlan.fixed.baparams", "Block Ack Parameters", Base.Hex), NamesSetBits]
    public partial ushort Baparams { get; }

    [Field("wlan.fixed.baparams.amsdu", "A-MSDUs", Truth = "Permitted in QoS Data MPDUs|Not Permitted", Description = "A-MSDU Permitted in QoS Data MPDUs"), Mask(0x1), Of(nameof(Baparams))]
    public partial bool Amsdu { get; }

    [Field("wlan.fixed.baparams.policy", "Block Ack Policy", Truth = "Immediate Block Ack|Delayed Block Ack"), Mask(0x2), Of(nameof(Baparams))]
    public partial bool Policy { get; }

    [Field("wlan.fixed.baparams.tid", "Traffic Identifier", Base.Hex), Mask(0x3c), Of(nameof(Baparams))]
    public partial ushort Tid { get; }

    [Field("wlan.fixed.baparams.buffersize", "Number of Buffers (1 Buffer = 2304 Bytes)", Description = "Number of Buffers"), Mask(0xffc0), Of(nameof(Baparams))]
    public partial ushort Buffersize { get; }
}

/// <summary>Which block acknowledgment ends (802.11-2020, 9.4.1.15).</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct BlockAckEnd
{
    [Field("wlan.fixed.delba.param", "Delete Block Ack (DELBA) Parameter Set", Base.Hex), NamesSetBits]
    public partial ushort Param { get; }

    [Field("wlan.fixed.delba.param.reserved", "Reserved", Base.Hex), Mask(0x7ff), Of(nameof(Param))]
    public partial ushort Reserved { get; }

    [Field("wlan.fixed.delba.param.initiator", "Initiator"), Mask(0x800), Of(nameof(Param))]
    public partial bool Initiator { get; }

    [Field("wlan.fixed.delba.param.tid", "TID", Base.Hex, Description = "Traffic Identifier (TID)"), Mask(0xf000), Of(nameof(Param))]
    public partial ushort Tid { get; }
}

/// <summary>Where block acknowledgment starts.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct BlockAckStart
{
    [Field("wlan.fixed.ssc", "Block Ack Starting Sequence Control (SSC)", Base.Hex)]
    public partial ushort Ssc { get; }

    [Field("wlan.fixed.ssc.fragment", "Fragment"), Mask(0xf), Of(nameof(Ssc))]
    public partial ushort Fragment { get; }

    [Field("wlan.fixed.ssc.sequence", "Starting Sequence Number"), Mask(0xfff0), Of(nameof(Ssc))]
    public partial ushort Sequence { get; }
}

/// <summary>Power save of spatial multiplexing.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct SpatialPowerSave
{
    [Field("wlan.fixed.sm.powercontrol", "Spatial Multiplexing (SM) Power Control", Base.Hex)]
    public partial byte Powercontrol { get; }

    [Field("wlan.fixed.sm.powercontrol.enabled", "SM Power Save", Truth = Truth.EnabledDisabled, Description = "Spatial Multiplexing (SM) Power Save"), Mask(0x1), Of(nameof(Powercontrol))]
    public partial bool Enabled { get; }

    [Field("wlan.fixed.sm.powercontrol.mode", "SM Mode", Truth = "Dynamic SM Power Save mode|Static SM Power Save mode", Description = "Spatial Multiplexing (SM) Mode"), Mask(0x2), Of(nameof(Powercontrol))]
    public partial bool Mode { get; }

    [Field("wlan.fixed.sm.powercontrol.reserved", "Reserved", Base.Hex), Mask(0xfc), Of(nameof(Powercontrol))]
    public partial byte Reserved { get; }
}
