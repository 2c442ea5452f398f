namespace GenShark.Protocols;

/// <summary>Codes of the ICMP message destination unreachable.</summary>
/// <seealso href="https://www.iana.org/assignments/icmp-parameters"/>
public enum IcmpUnreachableCode : byte
{
    [Name("Network unreachable")] NetworkUnreachable = 0,
    [Name("Host unreachable")] HostUnreachable = 1,
    [Name("Protocol unreachable")] ProtocolUnreachable = 2,
    [Name("Port unreachable")] PortUnreachable = 3,
    [Name("Fragmentation needed")] FragmentationNeeded = 4,
    [Name("Source route failed")] SourceRouteFailed = 5,
    [Name("Destination network unknown")] DestinationNetworkUnknown = 6,
    [Name("Destination host unknown")] DestinationHostUnknown = 7,
    [Name("Source host isolated")] SourceHostIsolated = 8,
    [Name("Network administratively prohibited")] NetworkAdministrativelyProhibited = 9,
    [Name("Host administratively prohibited")] HostAdministrativelyProhibited = 10,
    [Name("Network unreachable for TOS")] NetworkUnreachableForTos = 11,
    [Name("Host unreachable for TOS")] HostUnreachableForTos = 12,
    [Name("Communication administratively filtered")] CommunicationAdministrativelyFiltered = 13,
    [Name("Host precedence violation")] HostPrecedenceViolation = 14,
    [Name("Precedence cutoff in effect")] PrecedenceCutoffInEffect = 15,
}
