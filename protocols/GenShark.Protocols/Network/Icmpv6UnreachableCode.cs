namespace GenShark.Protocols;

/// <summary>Codes of the ICMPv6 message destination unreachable.</summary>
/// <seealso href="https://www.iana.org/assignments/icmpv6-parameters"/>
public enum Icmpv6UnreachableCode : byte
{
    [Name("no route to destination")] NoRoute = 0,
    [Name("Administratively prohibited")] AdministrativelyProhibited = 1,
    [Name("Beyond scope of source address")] BeyondScope = 2,
    [Name("Address unreachable")] AddressUnreachable = 3,
    [Name("Port unreachable")] PortUnreachable = 4,
    [Name("Source address failed ingress/egress policy")] SourceAddressFailedPolicy = 5,
    [Name("Reject route to destination")] RejectRoute = 6,
    [Name("Error in Source Routing Header")] SourceRoutingHeader = 7,
}
