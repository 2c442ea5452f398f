namespace GenShark.Protocols;

/// <summary>Protocol numbers of Cisco HDLC: EtherTypes, and some more.</summary>
public enum CiscoHdlcType : ushort
{
    [Name("IP")] IP = 0x0800,
    [Name("Cisco Discovery Protocol")] CiscoDiscoveryProtocol = 0x2000,
    [Name("Spanning Tree BPDU")] SpanningTreeBpdu = 0x4242,
    [Name("Transparent Ethernet bridging")] TransparentEthernetBridging = 0x6558,
    [Name("SLARP")] Slarp = 0x8035,
    [Name("DEC LanBridge")] DECLanBridge = 0x8038,
    [Name("Appletalk")] Appletalk = 0x809b,
    [Name("AARP")] Aarp = 0x80f3,
    [Name("Netware IPX/SPX")] NetwareIPXSPX = 0x8137,
    [Name("IPv6")] IPv6 = 0x86dd,
    [Name("MPLS unicast")] MplsUnicast = 0x8847,
    [Name("MPLS multicast")] MplsMulticast = 0x8848,
    [Name("OSI")] OSI = 0xfefe,
}
