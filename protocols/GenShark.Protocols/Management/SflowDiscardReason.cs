namespace GenShark.Protocols;

/// <summary>Why a packet was discarded: codes of ICMP (RFC 1812), and others.</summary>
public enum SflowDiscardReason : uint
{
    [Name("Net Unreachable")] NetUnreachable = 0,
    [Name("Host Unreachable")] HostUnreachable = 1,
    [Name("Protocol Unreachable")] ProtocolUnreachable = 2,
    [Name("Port Unreachable")] PortUnreachable = 3,
    [Name("Fragmentation Needed and Don't Fragment was Set")] FragmentationNeededAndDonTFragmentWasSet = 4,
    [Name("Source Route Failed")] SourceRouteFailed = 5,
    [Name("Destination Network Unknown")] DestinationNetworkUnknown = 6,
    [Name("Destination Host Unknown")] DestinationHostUnknown = 7,
    [Name("Source Host Isolated")] SourceHostIsolated = 8,
    [Name("Communication with Destination Network is Administratively Prohibited")] CommunicationWithDestinationNetworkIsAdministrativelyProhibi = 9,
    [Name("Communication with Destination Host is Administratively Prohibited")] CommunicationWithDestinationHostIsAdministrativelyProhibited = 10,
    [Name("Destination Network Unreachable for Type of Service")] DestinationNetworkUnreachableForTypeOfService = 11,
    [Name("Destination Host Unreachable for Type of Service")] DestinationHostUnreachableForTypeOfService = 12,
    [Name("Communication Administratively Prohibited")] CommunicationAdministrativelyProhibited = 13,
    [Name("Host Precedence Violation")] HostPrecedenceViolation = 14,
    [Name("Precedence cutoff in effect")] PrecedenceCutoffInEffect = 15,
    [Name("unknown")] Unknown = 256,
    [Name("ttl exceeded")] TtlExceeded = 257,
    [Name("ACL")] ACL = 258,
    [Name("no buffer space")] NoBufferSpace = 259,
    [Name("RED")] RED = 260,
    [Name("traffic shaping/rate limiting")] TrafficShapingRateLimiting = 261,
    [Name("packet too big (for protocols that don't support fragmentation)")] PacketTooBig = 262,
}
