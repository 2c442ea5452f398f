namespace GenShark.Protocols;

/// <summary>ICMPv6 messages.</summary>
/// <seealso href="https://www.iana.org/assignments/icmpv6-parameters"/>
[NameRange(100, 101, "Private experimentation")]
[NameRange(200, 201, "Private experimentation")]
public enum Icmpv6Type : byte
{
    [Name("Destination Unreachable")] DestinationUnreachable = 1,
    [Name("Packet Too Big")] PacketTooBig = 2,
    [Name("Time Exceeded")] TimeExceeded = 3,
    [Name("Parameter Problem")] ParameterProblem = 4,
    [Name("Reserved for expansion of ICMPv6 error messages")] ReservedError = 127,
    [Name("Echo (ping) request")] EchoRequest = 128,
    [Name("Echo (ping) reply")] EchoReply = 129,
    [Name("Multicast Listener Query")] MulticastListenerQuery = 130,
    [Name("Multicast Listener Report")] MulticastListenerReport = 131,
    [Name("Multicast Listener Done")] MulticastListenerDone = 132,
    [Name("Router Solicitation")] RouterSolicitation = 133,
    [Name("Router Advertisement")] RouterAdvertisement = 134,
    [Name("Neighbor Solicitation")] NeighborSolicitation = 135,
    [Name("Neighbor Advertisement")] NeighborAdvertisement = 136,
    [Name("Redirect")] Redirect = 137,
    [Name("Router Renumbering")] RouterRenumbering = 138,
    [Name("Node Information Query")] NodeInformationQuery = 139,
    [Name("Node Information Reply")] NodeInformationReply = 140,
    [Name("Inverse Neighbor Discovery Solicitation")] InverseNeighborSolicitation = 141,
    [Name("Inverse Neighbor Discovery Advertisement")] InverseNeighborAdvertisement = 142,
    [Name("Multicast Listener Report Message v2")] MulticastListenerReportV2 = 143,
    [Name("Home Agent Address Discovery Request")] HomeAgentDiscoveryRequest = 144,
    [Name("Home Agent Address Discovery Reply")] HomeAgentDiscoveryReply = 145,
    [Name("Mobile Prefix Solicitation")] MobilePrefixSolicitation = 146,
    [Name("Mobile Prefix Advertisement")] MobilePrefixAdvertisement = 147,
    [Name("Certification Path Solicitation")] CertificationPathSolicitation = 148,
    [Name("Certification Path Advertisement")] CertificationPathAdvertisement = 149,
    [Name("Experimental Mobility")] ExperimentalMobility = 150,
    [Name("Multicast Router Advertisement")] MulticastRouterAdvertisement = 151,
    [Name("Multicast Router Solicitation")] MulticastRouterSolicitation = 152,
    [Name("Multicast Router Termination")] MulticastRouterTermination = 153,
    [Name("FMIPv6")] FastHandover = 154,
    [Name("RPL Control")] RplControl = 155,
    [Name("Locator Update")] LocatorUpdate = 156,
    [Name("Duplicate Address Request")] DuplicateAddressRequest = 157,
    [Name("Duplicate Address Confirmation")] DuplicateAddressConfirmation = 158,
    [Name("MPL Control Message")] Mpl = 159,
    [Name("Extended Echo request")] ExtendedEchoRequest = 160,
    [Name("Extended Echo reply")] ExtendedEchoReply = 161,
    [Name("Reserved for expansion of ICMPv6 informational messages")] ReservedInformational = 255,
}
