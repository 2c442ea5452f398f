namespace GenShark.Protocols;

/// <summary>What a sampled packet begins with.</summary>
public enum SflowHeaderProtocol : uint
{
    [Name("Ethernet")] Ethernet = 1,
    [Name("Token Bus")] TokenBus = 2,
    [Name("Token Ring")] TokenRing = 3,
    [Name("FDDI")] Fddi = 4,
    [Name("Frame Relay")] FrameRelay = 5,
    [Name("X.25")] X25 = 6,
    [Name("PPP")] Ppp = 7,
    [Name("SMDS")] Smds = 8,
    [Name("ATM AAL5")] Aal5 = 9,
    [Name("ATM AAL5-IP (e.g., Cisco AAL5 mux)")] Aal5Ip = 10,
    [Name("IPv4")] Ipv4 = 11,
    [Name("IPv6")] Ipv6 = 12,
    [Name("MPLS")] Mpls = 13,
    [Name("PPP over SONET/SDH (RFC 1662, 2615)")] PppOverSonet = 14,
    [Name("802.11 MAC")] Wireless = 15,
    [Name("802.11n Aggregated MPDU")] WirelessAggregate = 16,
    [Name("A-MSDU Subframe")] WirelessSubframe = 17,
}
