namespace GenShark.Protocols;

/// <summary>Codes of the ICMPv6 message node information query.</summary>
/// <seealso href="https://www.iana.org/assignments/icmpv6-parameters"/>
public enum NodeInformationQueryCode : byte
{
    [Name("Query subject = IPv6 addresses")] Ipv6Address = 0,
    [Name("Query subject = DNS name or empty")] NameOrEmpty = 1,
    [Name("Query subject = IPv4 addresses")] Ipv4Address = 2,
}
