using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What a controller is, and how many it serves (RFC 5415, 4.6.1).</summary>
[PartOf<Capwap>]
public readonly ref partial struct CapwapControllerDescriptor
{
    [Field("capwap.control.message_element.ac_descriptor.stations", "Stations")] public partial ushort Stations { get; }
    [Field("capwap.control.message_element.ac_descriptor.limit", "Limit Stations")] public partial ushort StationLimit { get; }
    [Field("capwap.control.message_element.ac_descriptor.active_wtp", "Active WTPs")] public partial ushort ActiveAccessPoints { get; }
    [Field("capwap.control.message_element.ac_descriptor.max_wtp", "Max WTPs")] public partial ushort AccessPointLimit { get; }

    [Field("capwap.control.message_element.ac_descriptor.security", "Security Flags", Base.Hex)] public partial byte Security { get; }
    [Field("capwap.control.message_element.ac_descriptor.security.r", "Reserved", Truth = Truth.SetNotSet), Mask(0xf9), Of(nameof(Security))] public partial bool SecurityReserved { get; }
    [Field("capwap.control.message_element.ac_descriptor.security.s", "AC supports the pre-shared", Truth = Truth.TrueFalse), Mask(0x04), Of(nameof(Security))] public partial bool TakesPresharedSecrets { get; }
    [Field("capwap.control.message_element.ac_descriptor.security.x", "AC supports X.509 Certificate", Truth = Truth.TrueFalse), Mask(0x02), Of(nameof(Security))] public partial bool TakesCertificates { get; }

    [Field("capwap.control.message_element.ac_descriptor.rmac_field", "R-MAC Field")] public partial CapwapRadioAddressing RadioAddressing { get; }
    [Field("capwap.control.message_element.ac_descriptor.reserved", "Reserved")] public partial byte Reserved { get; }

    [Field("capwap.control.message_element.ac_descriptor.dtls_policy", "DTLS Policy Flags", Base.Hex)] public partial byte Policy { get; }
    [Field("capwap.control.message_element.ac_descriptor.dtls_policy.r", "Reserved", Base.Hex, Description = "Must be zero"), Mask(0xf9), Of(nameof(Policy))] public partial byte PolicyReserved { get; }
    [Field("capwap.control.message_element.ac_descriptor.dtls_policy.d", "DTLS-Enabled Data Channel Supported", Truth = Truth.TrueFalse), Mask(0x04), Of(nameof(Policy))] public partial bool TakesEncryptedData { get; }
    [Field("capwap.control.message_element.ac_descriptor.dtls_policy.c", "Clear Text Data Channel Supported", Truth = Truth.TrueFalse), Mask(0x02), Of(nameof(Policy))] public partial bool TakesPlainData { get; }

    public partial Sequence<CapwapControllerInformation> Information { get; }
}

/// <summary>Whether the radio's address may stand in headers.</summary>
public enum CapwapRadioAddressing : byte
{
    [Name("Reserved")] Reserved = 0,
    [Name("Supported")] Supported = 1,
    [Name("Not Supported")] NotSupported = 2,
}

/// <summary>A version of a controller.</summary>
[PartOf<Capwap>, Node("capwap.control.message_element.ac_information", "AC Information", FieldType.None)]
public readonly ref partial struct CapwapControllerInformation
{
    private const int ValueStart = 8;

    [Field("capwap.control.message_element.ac_information.vendor", "AC Information Vendor", Base.Custom, Format = nameof(CapwapVendor) + "." + nameof(CapwapVendor.Write))] public partial uint Vendor { get; }
    [Field("capwap.control.message_element.ac_information.type", "AC Information Type")] public partial CapwapControllerVersion Type { get; }
    [Field("capwap.control.message_element.ac_information.length", "AC Information Length")] public partial ushort Length { get; }
    [Field("capwap.control.message_element.ac_information.value", "AC Information Value"), Size(nameof(Length))] public partial ReadOnlySpan<byte> Value { get; }

    [Field("capwap.control.message_element.ac_information.hardware_version", "AC Hardware Version", Type = FieldType.String), At(ValueStart), Size(nameof(Length)), If(nameof(IsHardware))]
    public partial ReadOnlySpan<byte> Hardware { get; }

    [Field("capwap.control.message_element.ac_information.software_version", "AC Software Version", Type = FieldType.String), At(ValueStart), Size(nameof(Length)), If(nameof(IsSoftware))]
    public partial ReadOnlySpan<byte> Software { get; }

    private bool IsHardware => Type == CapwapControllerVersion.Hardware;
    private bool IsSoftware => Type == CapwapControllerVersion.Software;

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        text.Append($"AC Information: (t={(ushort)Type},l={Length}) ");
        _ = Type.Name() is { } name ? text.Append(name) : text.Append($"Unknown AC Information Type ({(ushort)Type:00})");
    }
}

/// <summary>Versions of a controller.</summary>
public enum CapwapControllerVersion : ushort
{
    [Name("AC Hardware Version")] Hardware = 4,
    [Name("AC Software Version")] Software = 5,
}

/// <summary>RFC 5415, 4.6.4.</summary>
[PartOf<Capwap>]
public readonly ref partial struct CapwapControllerName
{
    [Field("capwap.control.message_element.ac_name", "AC Name", Type = FieldType.String), Rest] public partial ReadOnlySpan<byte> Name { get; }
}

/// <summary>Where a controller is reached, and how many access points do that (RFC 5415, 4.6.9).</summary>
[PartOf<Capwap>]
public readonly ref partial struct CapwapControlAddress
{
    [Field("capwap.control.message_element.message_element.capwap_control_ipv4", "CAPWAP Control IP Address")] public partial IPv4Address Address { get; }
    [Field("capwap.control.message_element.capwap_control_wtp_count", "CAPWAP Control WTP Count")] public partial ushort AccessPoints { get; }
}

/// <summary>How an access point knows of the controller (RFC 5415, 4.6.21).</summary>
[PartOf<Capwap>]
public readonly ref partial struct CapwapDiscovery
{
    [Field("capwap.control.message_element.discovery_type", "Discovery Type")] public partial CapwapDiscoveryType Type { get; }
}

/// <summary>Ways to learn of a controller.</summary>
public enum CapwapDiscoveryType : byte
{
    [Name("Unknown")] Unknown = 0,
    [Name("Static Configuration")] Static = 1,
    [Name("DHCP")] Dhcp = 2,
    [Name("DNS")] Dns = 3,
    [Name("AC Referral")] Referral = 4,
}

/// <summary>Which frames access points send to the controller (RFC 5415, 4.6.43).</summary>
[PartOf<Capwap>]
public readonly ref partial struct CapwapTunnelMode
{
    [Field("capwap.control.message_element.wtp_frame_tunnel_mode", "WTP Frame Tunnel Mode", Base.Hex)] public partial byte Modes { get; }
    [Field("capwap.control.message_element.wtp_frame_tunnel_mode.n", "Native Frame Tunnel Mode", Truth = Truth.TrueFalse), Mask(0x08), Of(nameof(Modes))] public partial bool TunnelsNative { get; }
    [Field("capwap.control.message_element.wtp_frame_tunnel_mode.e", "802.3 Frame Tunnel Mode", Truth = Truth.TrueFalse), Mask(0x04), Of(nameof(Modes))] public partial bool TunnelsEthernet { get; }
    [Field("capwap.control.message_element.wtp_frame_tunnel_mode.l", "Local Bridging", Truth = Truth.TrueFalse), Mask(0x02), Of(nameof(Modes))] public partial bool Bridges { get; }
    [Field("capwap.control.message_element.wtp_frame_tunnel_mode.r", "Reserved", Base.Hex), Mask(0xf1), Of(nameof(Modes))] public partial byte Reserved { get; }
}

/// <summary>Who does the work of a wireless network's stations (RFC 5415, 4.6.44).</summary>
[PartOf<Capwap>]
public readonly ref partial struct CapwapMacMode
{
    [Field("capwap.control.message_element.wtp_mac_type", "WTP MAC Type", Description = "The MAC mode of operation supported by the WTP")] public partial CapwapMacType Type { get; }
}

/// <summary>Access points, controllers, or either.</summary>
public enum CapwapMacType : byte
{
    [Name("Local MAC")] Local = 0,
    [Name("Split MAC")] Split = 1,
    [Name("Both (Local and Split MAC)")] Both = 2,
}

/// <summary>What a radio of an access point speaks (RFC 5416, 6.25).</summary>
[PartOf<Capwap>]
public readonly ref partial struct CapwapRadioInformation
{
    [Field("capwap.control.message_element.ieee80211_wtp_radio_info.radio_id", "Radio ID")] public partial byte Radio { get; }
    [Field("capwap.control.message_element.ieee80211_wtp_info_radio.radio_type_reserved", "Radio Type Reserved"), Size(3)] public partial ReadOnlySpan<byte> Reserved { get; }

    /// <summary>In the low four bits.</summary>
    public partial byte Types { get; }

    [Field("capwap.control.message_element.ieee80211_wtp_info_radio.radio_type_n", "Radio Type 802.11n", Truth = Truth.TrueFalse, Mask = 0x08, MaskWidth = 4, At = nameof(Types), Covers = true, Generated = false)] private bool SpeaksN => (Types & 0x08) != 0;
    [Field("capwap.control.message_element.ieee80211_wtp_info_radio.radio_type_g", "Radio Type 802.11g", Truth = Truth.TrueFalse, Mask = 0x04, MaskWidth = 4, At = nameof(Types), Covers = true, Generated = false)] private bool SpeaksG => (Types & 0x04) != 0;
    [Field("capwap.control.message_element.ieee80211_wtp_info_radio.radio_type_a", "Radio Type 802.11a", Truth = Truth.TrueFalse, Mask = 0x02, MaskWidth = 4, At = nameof(Types), Covers = true, Generated = false)] private bool SpeaksA => (Types & 0x02) != 0;
    [Field("capwap.control.message_element.ieee80211_wtp_info_radio.radio_type_b", "Radio Type 802.11b", Truth = Truth.TrueFalse, Mask = 0x01, MaskWidth = 4, At = nameof(Types), Covers = true, Generated = false)] private bool SpeaksB => (Types & 0x01) != 0;
}
