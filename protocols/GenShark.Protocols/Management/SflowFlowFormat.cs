namespace GenShark.Protocols;

/// <summary>What a record of a flow sample holds.</summary>
public enum SflowFlowFormat : uint
{
    [Name("Raw packet header")] RawHeader = 1,
    [Name("Ethernet frame data")] Ethernet = 2,
    [Name("IPv4 data")] Ipv4 = 3,
    [Name("IPv6 data")] Ipv6 = 4,
    [Name("Extended switch data")] Switch = 1001,
    [Name("Extended router data")] Router = 1002,
    [Name("Extended gateway data")] Gateway = 1003,
    [Name("Extended user data")] User = 1004,
    [Name("Extended URL data")] Url = 1005,
    [Name("Extended MPLS data")] Mpls = 1006,
    [Name("Extended NAT data")] Nat = 1007,
    [Name("Extended MPLS tunnel data")] MplsTunnel = 1008,
    [Name("Extended MPLS VC data")] MplsVc = 1009,
    [Name("Extended MPLS FEC data")] MplsFec = 1010,
    [Name("Extended MPLS LVP FEC data")] MplsLvpFec = 1011,
    [Name("Extended VLAN tunnel")] VlanTunnel = 1012,
    [Name("Extended 802.11 payload")] WirelessPayload = 1013,
    [Name("Extended 802.11 RX")] WirelessReceived = 1014,
    [Name("Extended 802.11 TX")] WirelessSent = 1015,
    [Name("Extended 802.11 aggregation")] WirelessAggregation = 1016,
}
