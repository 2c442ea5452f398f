namespace GenShark.Protocols;

/// <summary>Capabilities of bits 0 to 7.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct ExtendedCapabilities1
{
    [Field("wlan.extcap", "Extended Capabilities", Base.Hex), Append(nameof(WriteOctet))]
    public partial byte Extcap { get; }

    [Field("wlan.extcap.b0", "20/40 BSS Coexistence Management Support", Truth = "Supported|Not supported", Description = "HT Information Exchange Support"), Mask(0x1), Of(nameof(Extcap))]
    public partial bool B0 { get; }

    [Field("wlan.extcap.b1", "Reserved (was On-demand beacon)", Base.Hex, Description = "Must be zero"), Mask(0x2), Of(nameof(Extcap))]
    public partial byte B1 { get; }

    [Field("wlan.extcap.b2", "Extended Channel Switching", Truth = "Supported|Not supported"), Mask(0x4), Of(nameof(Extcap))]
    public partial bool B2 { get; }

    [Field("wlan.extcap.b3", "Reserved (was WAVE indication)", Base.Hex, Description = "Must be zero"), Mask(0x8), Of(nameof(Extcap))]
    public partial byte B3 { get; }

    [Field("wlan.extcap.b4", "PSMP Capability", Truth = "Supported|Not supported"), Mask(0x10), Of(nameof(Extcap))]
    public partial bool B4 { get; }

    [Field("wlan.extcap.b5", "Reserved", Base.Hex, Description = "Must be zero"), Mask(0x20), Of(nameof(Extcap))]
    public partial byte B5 { get; }

    [Field("wlan.extcap.b6", "S-PSMP Support", Truth = "Supported|Not supported"), Mask(0x40), Of(nameof(Extcap))]
    public partial bool B6 { get; }

    [Field("wlan.extcap.b7", "Event", Truth = "Supported|Not supported"), Mask(0x80), Of(nameof(Extcap))]
    public partial bool B7 { get; }

    private void WriteOctet(TextBuilder text) => text.Append(" (octet 1)");
}

/// <summary>Capabilities of bits 8 to 15.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct ExtendedCapabilities2
{
    [Field("wlan.extcap", "Extended Capabilities", Base.Hex), Append(nameof(WriteOctet))]
    public partial byte Extcap { get; }

    [Field("wlan.extcap.b8", "Diagnostics", Truth = "Supported|Not supported"), Mask(0x1), Of(nameof(Extcap))]
    public partial bool B8 { get; }

    [Field("wlan.extcap.b9", "Multicast Diagnostics", Truth = "Supported|Not supported"), Mask(0x2), Of(nameof(Extcap))]
    public partial bool B9 { get; }

    [Field("wlan.extcap.b10", "Location Tracking", Truth = "Supported|Not supported"), Mask(0x4), Of(nameof(Extcap))]
    public partial bool B10 { get; }

    [Field("wlan.extcap.b11", "FMS", Truth = "Supported|Not supported"), Mask(0x8), Of(nameof(Extcap))]
    public partial bool B11 { get; }

    [Field("wlan.extcap.b12", "Proxy ARP Service", Truth = "Supported|Not supported"), Mask(0x10), Of(nameof(Extcap))]
    public partial bool B12 { get; }

    [Field("wlan.extcap.b13", "Collocated Interference Reporting", Truth = "Supported|Not supported"), Mask(0x20), Of(nameof(Extcap))]
    public partial bool B13 { get; }

    [Field("wlan.extcap.b14", "Civic Location", Truth = "Supported|Not supported"), Mask(0x40), Of(nameof(Extcap))]
    public partial bool B14 { get; }

    [Field("wlan.extcap.b15", "Geospatial Location", Truth = "Supported|Not supported"), Mask(0x80), Of(nameof(Extcap))]
    public partial bool B15 { get; }

    private void WriteOctet(TextBuilder text) => text.Append(" (octet 2)");
}

/// <summary>Capabilities of bits 16 to 23.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct ExtendedCapabilities3
{
    [Field("wlan.extcap", "Extended Capabilities", Base.Hex), Append(nameof(WriteOctet))]
    public partial byte Extcap { get; }

    [Field("wlan.extcap.b16", "TFS", Truth = "Supported|Not supported"), Mask(0x1), Of(nameof(Extcap))]
    public partial bool B16 { get; }

    [Field("wlan.extcap.b17", "WNM Sleep Mode", Truth = "Supported|Not supported"), Mask(0x2), Of(nameof(Extcap))]
    public partial bool B17 { get; }

    [Field("wlan.extcap.b18", "TIM Broadcast", Truth = "Supported|Not supported"), Mask(0x4), Of(nameof(Extcap))]
    public partial bool B18 { get; }

    [Field("wlan.extcap.b19", "BSS Transition", Truth = "Supported|Not supported"), Mask(0x8), Of(nameof(Extcap))]
    public partial bool B19 { get; }

    [Field("wlan.extcap.b20", "QoS Traffic Capability", Truth = "Supported|Not supported"), Mask(0x10), Of(nameof(Extcap))]
    public partial bool B20 { get; }

    [Field("wlan.extcap.b21", "AC Station Count", Truth = "Supported|Not supported"), Mask(0x20), Of(nameof(Extcap))]
    public partial bool B21 { get; }

    [Field("wlan.extcap.b22", "Multiple BSSID", Truth = "Supported|Not supported"), Mask(0x40), Of(nameof(Extcap))]
    public partial bool B22 { get; }

    [Field("wlan.extcap.b23", "Timing Measurement", Truth = "Supported|Not supported"), Mask(0x80), Of(nameof(Extcap))]
    public partial bool B23 { get; }

    private void WriteOctet(TextBuilder text) => text.Append(" (octet 3)");
}

/// <summary>Capabilities of bits 24 to 31.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct ExtendedCapabilities4
{
    [Field("wlan.extcap", "Extended Capabilities", Base.Hex), Append(nameof(WriteOctet))]
    public partial byte Extcap { get; }

    [Field("wlan.extcap.b24", "Channel Usage", Truth = "Supported|Not supported"), Mask(0x1), Of(nameof(Extcap))]
    public partial bool B24 { get; }

    [Field("wlan.extcap.b25", "SSID List", Truth = "Supported|Not supported"), Mask(0x2), Of(nameof(Extcap))]
    public partial bool B25 { get; }

    [Field("wlan.extcap.b26", "DMS", Truth = "Supported|Not supported"), Mask(0x4), Of(nameof(Extcap))]
    public partial bool B26 { get; }

    [Field("wlan.extcap.b27", "UTC TSF Offset", Truth = "Supported|Not supported"), Mask(0x8), Of(nameof(Extcap))]
    public partial bool B27 { get; }

    [Field("wlan.extcap.b28", "TPU Buffer STA Support", Truth = "Supported|Not supported"), Mask(0x10), Of(nameof(Extcap))]
    public partial bool B28 { get; }

    [Field("wlan.extcap.b29", "TDLS Peer PSM Support", Truth = "Supported|Not supported"), Mask(0x20), Of(nameof(Extcap))]
    public partial bool B29 { get; }

    [Field("wlan.extcap.b30", "TDLS channel switching", Truth = "Supported|Not supported"), Mask(0x40), Of(nameof(Extcap))]
    public partial bool B30 { get; }

    [Field("wlan.extcap.b31", "Interworking", Truth = "Supported|Not supported"), Mask(0x80), Of(nameof(Extcap))]
    public partial bool B31 { get; }

    private void WriteOctet(TextBuilder text) => text.Append(" (octet 4)");
}

/// <summary>Capabilities of bits 32 to 39.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct ExtendedCapabilities5
{
    [Field("wlan.extcap", "Extended Capabilities", Base.Hex), Append(nameof(WriteOctet))]
    public partial byte Extcap { get; }

    [Field("wlan.extcap.b32", "QoS Map", Truth = "Supported|Not supported"), Mask(0x1), Of(nameof(Extcap))]
    public partial bool B32 { get; }

    [Field("wlan.extcap.b33", "EBR", Truth = "Supported|Not supported"), Mask(0x2), Of(nameof(Extcap))]
    public partial bool B33 { get; }

    [Field("wlan.extcap.b34", "SSPN Interface", Truth = "Supported|Not supported"), Mask(0x4), Of(nameof(Extcap))]
    public partial bool B34 { get; }

    [Field("wlan.extcap.b35", "Reserved", Base.Hex, Description = "Must be zero"), Mask(0x8), Of(nameof(Extcap))]
    public partial byte B35 { get; }

    [Field("wlan.extcap.b36", "MSGCF Capability", Truth = "Supported|Not supported"), Mask(0x10), Of(nameof(Extcap))]
    public partial bool B36 { get; }

    [Field("wlan.extcap.b37", "TDLS Support", Truth = "Supported|Not supported"), Mask(0x20), Of(nameof(Extcap))]
    public partial bool B37 { get; }

    [Field("wlan.extcap.b38", "TDLS Prohibited", Truth = "Supported|Not supported"), Mask(0x40), Of(nameof(Extcap))]
    public partial bool B38 { get; }

    [Field("wlan.extcap.b39", "TDLS Channel Switching Prohibited", Truth = "Supported|Not supported"), Mask(0x80), Of(nameof(Extcap))]
    public partial bool B39 { get; }

    private void WriteOctet(TextBuilder text) => text.Append(" (octet 5)");
}

/// <summary>Capabilities of bits 40 to 47.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct ExtendedCapabilities6
{
    [Field("wlan.extcap", "Extended Capabilities", Base.Hex), Append(nameof(WriteOctet))]
    public partial byte Extcap { get; }

    [Field("wlan.extcap.b40", "Reject Unadmitted Frame", Truth = "Supported|Not supported"), Mask(0x1), Of(nameof(Extcap))]
    public partial bool B40 { get; }

    [Field("wlan.extcap.serv_int_granularity", "Service Interval Granularity", Names = typeof(WirelessExtcapServIntGranularity)), Mask(0xe), Of(nameof(Extcap))]
    public partial byte ServIntGranularity { get; }

    [Field("wlan.extcap.b44", "Identifier Location", Truth = "Supported|Not supported"), Mask(0x10), Of(nameof(Extcap))]
    public partial bool B44 { get; }

    [Field("wlan.extcap.b45", "U-APSD Coexistence", Truth = "Supported|Not supported"), Mask(0x20), Of(nameof(Extcap))]
    public partial bool B45 { get; }

    [Field("wlan.extcap.b46", "WNM Notification", Truth = "Supported|Not supported"), Mask(0x40), Of(nameof(Extcap))]
    public partial bool B46 { get; }

    [Field("wlan.extcap.b47", "QAB Capability", Base.Hex, Description = "AP supports QAB"), Mask(0x80), Of(nameof(Extcap))]
    public partial byte B47 { get; }

    private void WriteOctet(TextBuilder text) => text.Append(" (octet 6)");
}

/// <summary>Capabilities of bits 48 to 55.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct ExtendedCapabilities7
{
    [Field("wlan.extcap", "Extended Capabilities", Base.Hex), Append(nameof(WriteOctet))]
    public partial byte Extcap { get; }

    [Field("wlan.extcap.b48", "UTF-8 SSID", Truth = "Supported|Not supported", Description = "The SSID in this BSS is interpreted using UTF-8 encoding"), Mask(0x1), Of(nameof(Extcap))]
    public partial bool B48 { get; }

    [Field("wlan.extcap.b49", "QMF Activated"), Mask(0x2), Of(nameof(Extcap))]
    public partial bool B49 { get; }

    [Field("wlan.extcap.b50", "QMF Reconfiguration Activated"), Mask(0x4), Of(nameof(Extcap))]
    public partial bool B50 { get; }

    [Field("wlan.extcap.b51", "Robust AV Streaming"), Mask(0x8), Of(nameof(Extcap))]
    public partial bool B51 { get; }

    [Field("wlan.extcap.b52", "Advanced GCR"), Mask(0x10), Of(nameof(Extcap))]
    public partial bool B52 { get; }

    [Field("wlan.extcap.b53", "Mesh GCR"), Mask(0x20), Of(nameof(Extcap))]
    public partial bool B53 { get; }

    [Field("wlan.extcap.b54", "SCS"), Mask(0x40), Of(nameof(Extcap))]
    public partial bool B54 { get; }

    [Field("wlan.extcap.b55", "QLoad Report"), Mask(0x80), Of(nameof(Extcap))]
    public partial bool B55 { get; }

    private void WriteOctet(TextBuilder text) => text.Append(" (octet 7)");
}

/// <summary>Capabilities of bits 56 to 63.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct ExtendedCapabilities8
{
    [Field("wlan.extcap", "Extended Capabilities", Base.Hex), Append(nameof(WriteOctet))]
    public partial byte Extcap { get; }

    [Field("wlan.extcap.b56", "Alternate EDCA"), Mask(0x1), Of(nameof(Extcap))]
    public partial bool B56 { get; }

    [Field("wlan.extcap.b57", "Unprotected TXOP Negotiation"), Mask(0x2), Of(nameof(Extcap))]
    public partial bool B57 { get; }

    [Field("wlan.extcap.b58", "Protected TXOP Negotiation"), Mask(0x4), Of(nameof(Extcap))]
    public partial bool B58 { get; }

    [Field("wlan.extcap.b59", "Reserved", Base.Hex), Mask(0x8), Of(nameof(Extcap))]
    public partial byte B59 { get; }

    [Field("wlan.extcap.b60", "Protected QLoad Report"), Mask(0x10), Of(nameof(Extcap))]
    public partial bool B60 { get; }

    [Field("wlan.extcap.b61", "TDLS Wider Bandwidth", Truth = "Supported|Not supported"), Mask(0x20), Of(nameof(Extcap))]
    public partial bool B61 { get; }

    [Field("wlan.extcap.b62", "Operating Mode Notification", Truth = "Supported|Not supported"), Mask(0x40), Of(nameof(Extcap))]
    public partial bool B62 { get; }

    [Field("wlan.extcap.b63", "Max Number Of MSDUs In A-MSDU", Description = "Part 1 (bit63)"), Mask(0x80), Of(nameof(Extcap))]
    public partial byte B63 { get; }

    private void WriteOctet(TextBuilder text) => text.Append(" (octet 8)");
}

/// <summary>Capabilities of bits 56 to 71: a field over two octets, once there are two.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct ExtendedCapabilities8And9
{
    [Field("wlan.extcap", "Extended Capabilities", Base.Hex), Append(nameof(WriteOctet))]
    public partial ushort Extcap { get; }

    [Field("wlan.extcap.b56", "Alternate EDCA"), Mask(0x1), Of(nameof(Extcap))]
    public partial bool B56 { get; }

    [Field("wlan.extcap.b57", "Unprotected TXOP Negotiation"), Mask(0x2), Of(nameof(Extcap))]
    public partial bool B57 { get; }

    [Field("wlan.extcap.b58", "Protected TXOP Negotiation"), Mask(0x4), Of(nameof(Extcap))]
    public partial bool B58 { get; }

    [Field("wlan.extcap.b59", "Reserved", Base.Hex), Mask(0x8), Of(nameof(Extcap))]
    public partial ushort B59 { get; }

    [Field("wlan.extcap.b60", "Protected QLoad Report"), Mask(0x10), Of(nameof(Extcap))]
    public partial bool B60 { get; }

    [Field("wlan.extcap.b61", "TDLS Wider Bandwidth", Truth = "Supported|Not supported"), Mask(0x20), Of(nameof(Extcap))]
    public partial bool B61 { get; }

    [Field("wlan.extcap.b62", "Operating Mode Notification", Truth = "Supported|Not supported"), Mask(0x40), Of(nameof(Extcap))]
    public partial bool B62 { get; }

    [Field("wlan.extcap.b63", "Max Number Of MSDUs In A-MSDU", Names = typeof(WirelessExtcapB63), Description = "Part 1 (bit63)"), Mask(0x180), Of(nameof(Extcap))]
    public partial ushort B63 { get; }

    [Field("wlan.extcap.b65", "Channel Schedule Management"), Mask(0x200), Of(nameof(Extcap))]
    public partial bool B65 { get; }

    [Field("wlan.extcap.b66", "Geodatabase Inband Enabling Signal"), Mask(0x400), Of(nameof(Extcap))]
    public partial bool B66 { get; }

    [Field("wlan.extcap.b67", "Network Channel Control"), Mask(0x800), Of(nameof(Extcap))]
    public partial bool B67 { get; }

    [Field("wlan.extcap.b68", "White Space Map"), Mask(0x1000), Of(nameof(Extcap))]
    public partial bool B68 { get; }

    [Field("wlan.extcap.b69", "Channel Availability Query"), Mask(0x2000), Of(nameof(Extcap))]
    public partial bool B69 { get; }

    [Field("wlan.extcap.b70", "Fine Timing Measurement Responder"), Mask(0x4000), Of(nameof(Extcap))]
    public partial bool B70 { get; }

    [Field("wlan.extcap.b71", "Fine Timing Measurement Initiator"), Mask(0x8000), Of(nameof(Extcap))]
    public partial bool B71 { get; }

    private void WriteOctet(TextBuilder text) => text.Append(" (octets 8 & 9)");
}

/// <summary>Capabilities of bits 72 to 79.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct ExtendedCapabilities10
{
    [Field("wlan.extcap", "Extended Capabilities", Base.Hex), Append(nameof(WriteOctet))]
    public partial byte Extcap { get; }

    [Field("wlan.extcap.b72", "FILS Capable"), Mask(0x1), Of(nameof(Extcap))]
    public partial bool B72 { get; }

    [Field("wlan.extcap.b73", "Extended Spectrum Management Capable"), Mask(0x2), Of(nameof(Extcap))]
    public partial bool B73 { get; }

    [Field("wlan.extcap.b74", "Future Channel Capable"), Mask(0x4), Of(nameof(Extcap))]
    public partial bool B74 { get; }

    [Field("wlan.extcap.b75", "Reserved", Base.Hex), Mask(0x8), Of(nameof(Extcap))]
    public partial byte B75 { get; }

    [Field("wlan.extcap.b76", "Reserved", Base.Hex), Mask(0x10), Of(nameof(Extcap))]
    public partial byte B76 { get; }

    [Field("wlan.extcap.b77", "TWT Requester Support"), Mask(0x20), Of(nameof(Extcap))]
    public partial bool B77 { get; }

    [Field("wlan.extcap.b78", "TWT Responder Support"), Mask(0x40), Of(nameof(Extcap))]
    public partial bool B78 { get; }

    [Field("wlan.extcap.b79", "OBSS Narrow Bandwidth RU in UL OFDMA Tolerance Support"), Mask(0x80), Of(nameof(Extcap))]
    public partial bool B79 { get; }

    private void WriteOctet(TextBuilder text) => text.Append(" (octet 10)");
}

/// <summary>Capabilities of bits 80 to 87.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct ExtendedCapabilities11
{
    [Field("wlan.extcap", "Extended Capabilities", Base.Hex), Append(nameof(WriteOctet))]
    public partial byte Extcap { get; }

    [Field("wlan.extcap.b80", "Complete List of NonTxBSSID Profiles"), Mask(0x1), Of(nameof(Extcap))]
    public partial bool B80 { get; }

    [Field("wlan.extcap.b81", "SAE Password Identifiers In Use"), Mask(0x2), Of(nameof(Extcap))]
    public partial bool B81 { get; }

    [Field("wlan.extcap.b82", "SAE Passwords Used Exclusively"), Mask(0x4), Of(nameof(Extcap))]
    public partial bool B82 { get; }

    [Field("wlan.extcap.b83", "Enhanced Multi-BSSID Advertisement Support"), Mask(0x8), Of(nameof(Extcap))]
    public partial bool B83 { get; }

    [Field("wlan.extcap.b84", "Beacon Protection Enabled"), Mask(0x10), Of(nameof(Extcap))]
    public partial bool B84 { get; }

    [Field("wlan.extcap.b85", "Mirrored SCS"), Mask(0x20), Of(nameof(Extcap))]
    public partial bool B85 { get; }

    [Field("wlan.extcap.b86", "OCT"), Mask(0x40), Of(nameof(Extcap))]
    public partial bool B86 { get; }

    [Field("wlan.extcap.b87", "Reserved", Base.Hex), Mask(0x80), Of(nameof(Extcap))]
    public partial byte B87 { get; }

    private void WriteOctet(TextBuilder text) => text.Append(" (octet 11)");
}

/// <summary>What a station can do beyond all that (802.11-2020, 9.4.2.26): an octet is a field of its own.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct ExtendedCapabilities
{
    [If(nameof(Has1))]
    public partial ExtendedCapabilities1 Octet1 { get; }

    [If(nameof(Has2))]
    public partial ExtendedCapabilities2 Octet2 { get; }

    [If(nameof(Has3))]
    public partial ExtendedCapabilities3 Octet3 { get; }

    [If(nameof(Has4))]
    public partial ExtendedCapabilities4 Octet4 { get; }

    [If(nameof(Has5))]
    public partial ExtendedCapabilities5 Octet5 { get; }

    [If(nameof(Has6))]
    public partial ExtendedCapabilities6 Octet6 { get; }

    [If(nameof(Has7))]
    public partial ExtendedCapabilities7 Octet7 { get; }

    [If(nameof(Has8))]
    public partial ExtendedCapabilities8 Octet8 { get; }

    [If(nameof(HasTwo))]
    public partial ExtendedCapabilities8And9 Octets8And9 { get; }

    [If(nameof(Has10))]
    public partial ExtendedCapabilities10 Octet10 { get; }

    [If(nameof(Has11))]
    public partial ExtendedCapabilities11 Octet11 { get; }

    [If(nameof(HasMore))]
    public partial Sequence<MoreCapabilities> More { get; }

    private bool Has1 => Slice.Length >= 1;
    private bool Has2 => Slice.Length >= 2;
    private bool Has3 => Slice.Length >= 3;
    private bool Has4 => Slice.Length >= 4;
    private bool Has5 => Slice.Length >= 5;
    private bool Has6 => Slice.Length >= 6;
    private bool Has7 => Slice.Length >= 7;
    private bool Has8 => Slice.Length == 8;
    private bool HasTwo => Slice.Length > 8;
    private bool Has10 => Slice.Length >= 10;
    private bool Has11 => Slice.Length >= 11;
    private bool HasMore => Slice.Length > 11;
}

/// <summary>Capabilities that have no names here.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct MoreCapabilities
{
    [Field("wlan.extcap", "Extended Capabilities", Base.Hex)]
    public partial byte Octet { get; }
}
