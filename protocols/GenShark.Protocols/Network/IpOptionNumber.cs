namespace GenShark.Protocols;

/// <summary>Numbers of IPv4 options: the low five bits of the type.</summary>
/// <seealso href="https://www.iana.org/assignments/ip-parameters"/>
public enum IpOptionNumber : byte
{
    [Name("End of Option List (EOL)")] EndOfOptions = 0,
    [Name("No-Operation (NOP)")] NoOperation = 1,
    [Name("Security")] Security = 2,
    [Name("Loose source route")] LooseSourceRoute = 3,
    [Name("Time stamp")] Timestamp = 4,
    [Name("Extended security")] ExtendedSecurity = 5,
    [Name("Commercial IP security option")] CommercialSecurity = 6,
    [Name("Record route")] RecordRoute = 7,
    [Name("Stream identifier")] StreamIdentifier = 8,
    [Name("Strict source route")] StrictSourceRoute = 9,
    [Name("Experimental Measurement")] ExperimentalMeasurement = 10,
    [Name("MTU probe")] MtuProbe = 11,
    [Name("MTU Reply")] MtuReply = 12,
    [Name("Experimental Flow Control")] ExperimentalFlowControl = 13,
    [Name("Experimental Access Control")] ExperimentalAccessControl = 14,
    [Name("Ask Estrin")] AskEstrin = 15,
    [Name("IMI Traffic Descriptor")] ImiTrafficDescriptor = 16,
    [Name("Extended Internet Protocol")] ExtendedInternetProtocol = 17,
    [Name("Traceroute")] Traceroute = 18,
    [Name("Address Extension")] AddressExtension = 19,
    [Name("Router Alert")] RouterAlert = 20,
    [Name("Selective Directed Broadcast")] SelectiveDirectedBroadcast = 21,
    [Name("Unassigned")] Unassigned = 22,
    [Name("Dynamic Packet State")] DynamicPacketState = 23,
    [Name("Upstream Multicast Packet")] UpstreamMulticastPacket = 24,
    [Name("Quick-Start")] QuickStart = 25,
    [Name("RFC 3692-style experiment")] Experiment = 30,
}
