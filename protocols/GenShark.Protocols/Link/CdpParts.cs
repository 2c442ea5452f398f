using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What a device does.</summary>
[PartOf<Cdp>]
public readonly ref partial struct CdpCapabilities
{
    [Field("cdp.capabilities", "Capabilities", Base.Hex)] public partial uint Flags { get; }
    [Field("cdp.capabilities.router", "Router", Truth = "Yes|No"), Mask(0x1), Of(nameof(Flags))] public partial bool IsRouter { get; }
    [Field("cdp.capabilities.trans_bridge", "Transparent Bridge", Truth = "Yes|No"), Mask(0x2), Of(nameof(Flags))] public partial bool IsBridge { get; }
    [Field("cdp.capabilities.src_bridge", "Source Route Bridge", Truth = "Yes|No"), Mask(0x4), Of(nameof(Flags))] public partial bool IsSourceRouteBridge { get; }
    [Field("cdp.capabilities.switch", "Switch", Truth = "Yes|No"), Mask(0x8), Of(nameof(Flags))] public partial bool IsSwitch { get; }
    [Field("cdp.capabilities.host", "Host", Truth = "Yes|No"), Mask(0x10), Of(nameof(Flags))] public partial bool IsHost { get; }
    [Field("cdp.capabilities.igmp_capable", "IGMP capable", Truth = "Yes|No"), Mask(0x20), Of(nameof(Flags))] public partial bool KnowsIgmp { get; }
    [Field("cdp.capabilities.repeater", "Repeater", Truth = "Yes|No"), Mask(0x40), Of(nameof(Flags))] public partial bool IsRepeater { get; }
    [Field("cdp.capabilities.voip_phone", "VoIP Phone", Truth = "Yes|No"), Mask(0x80), Of(nameof(Flags))] public partial bool IsPhone { get; }
    [Field("cdp.capabilities.remote", "Remotely Managed Device", Truth = "Yes|No"), Mask(0x100), Of(nameof(Flags))] public partial bool IsRemotelyManaged { get; }
    [Field("cdp.capabilities.cvta", "CVTA/STP Dispute Resolution/Cisco VT Camera", Truth = "Yes|No"), Mask(0x200), Of(nameof(Flags))] public partial bool IsCamera { get; }
    [Field("cdp.capabilities.mac_relay", "Two Port Mac Relay", Truth = "Yes|No"), Mask(0x400), Of(nameof(Flags))] public partial bool IsMacRelay { get; }
}

/// <summary>Power over the pairs that carry no data.</summary>
[PartOf<Cdp>]
public readonly ref partial struct CdpSparePower
{
    [Field("cdp.spare_poe_tlv", "Spare Pair PoE", Base.Hex)] public partial byte Flags { get; }
    [Field("cdp.spare_poe_tlv.poe", "PSE Four-Wire PoE", Truth = "Supported|Not supported"), Mask(0x1), Of(nameof(Flags))] public partial bool IsFourWire { get; }
    [Field("cdp.spare_poe_tlv.spare_pair_arch", "PD Spare Pair Architecture", Truth = "Shared|Independent"), Mask(0x2), Of(nameof(Flags))] public partial bool IsShared { get; }
    [Field("cdp.spare_poe_tlv.req_spare_pair_poe", "PD Request Spare Pair PoE", Truth = "On|Off"), Mask(0x4), Of(nameof(Flags))] public partial bool IsRequested { get; }
    [Field("cdp.spare_poe_tlv.pse_spare_pair_poe", "PSE Spare Pair PoE", Truth = "On|Off"), Mask(0x8), Of(nameof(Flags))] public partial bool IsProvided { get; }
}

/// <summary>What a switch tells of its cluster; the question marks are the reference's.</summary>
[PartOf<Cdp>]
public readonly ref partial struct CdpCluster
{
    [Field("cdp.cluster.master_ip", "Cluster Master IP")] public partial IPv4Address Master { get; }
    [Field("cdp.cluster.ip", "IP?")] public partial IPv4Address Address { get; }
    [Field("cdp.cluster.version", "Version?", Base.Hex)] public partial byte Version { get; }
    [Field("cdp.cluster.sub_version", "Sub Version?", Base.Hex)] public partial byte SubVersion { get; }
    [Field("cdp.cluster.status", "Status?", Base.Hex)] public partial byte Status { get; }
    [Field("cdp.cluster.unknown", "UNKNOWN", Base.Hex)] public partial byte Unknown { get; }
    [Field("cdp.cluster.commander_mac", "Cluster Commander MAC")] public partial MacAddress Commander { get; }
    [Field("cdp.cluster.switch_mac", "Switch's MAC")] public partial MacAddress Switch { get; }
    [Field("cdp.cluster.unknown", "UNKNOWN", Base.Hex)] public partial byte MoreUnknown { get; }
    [Field("cdp.cluster.management_vlan", "Management VLAN")] public partial ushort ManagementVlan { get; }
}
