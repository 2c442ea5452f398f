namespace GenShark.Protocols;

/// <summary>ICMP messages.</summary>
/// <seealso href="https://www.iana.org/assignments/icmp-parameters"/>
[NameRange(1, 2, "Reserved")]
[NameRange(7, 7, "Unknown ICMP (obsolete or malformed?)")]
[NameRange(20, 29, "Unknown ICMP (obsolete or malformed?)")]
[NameRange(44, 255, "Unknown ICMP (obsolete or malformed?)")]
public enum IcmpType : byte
{
    [Name("Echo (ping) reply")] EchoReply = 0,
    [Name("Destination unreachable")] DestinationUnreachable = 3,
    [Name("Source quench (flow control)")] SourceQuench = 4,
    [Name("Redirect")] Redirect = 5,
    [Name("Alternate host address")] AlternateHostAddress = 6,
    [Name("Echo (ping) request")] EchoRequest = 8,
    [Name("Router advertisement")] RouterAdvertisement = 9,
    [Name("Router solicitation")] RouterSolicitation = 10,
    [Name("Time-to-live exceeded")] TimeExceeded = 11,
    [Name("Parameter problem")] ParameterProblem = 12,
    [Name("Timestamp request")] TimestampRequest = 13,
    [Name("Timestamp reply")] TimestampReply = 14,
    [Name("Information request")] InformationRequest = 15,
    [Name("Information reply")] InformationReply = 16,
    [Name("Address mask request")] AddressMaskRequest = 17,
    [Name("Address mask reply")] AddressMaskReply = 18,
    [Name("Reserved (for security)")] Reserved = 19,
    [Name("Traceroute")] Traceroute = 30,
    [Name("Datagram Conversion Error")] DatagramConversionError = 31,
    [Name("Mobile Host Redirect")] MobileHostRedirect = 32,
    [Name("IPv6 Where-Are-You")] Ipv6WhereAreYou = 33,
    [Name("IPv6 I-Am-Here")] Ipv6IAmHere = 34,
    [Name("Mobile Registration Request")] MobileRegistrationRequest = 35,
    [Name("Mobile Registration Reply")] MobileRegistrationReply = 36,
    [Name("Domain Name Request")] DomainNameRequest = 37,
    [Name("Domain Name Reply")] DomainNameReply = 38,
    [Name("SKIP")] Skip = 39,
    [Name("Photuris")] Photuris = 40,
    [Name("Experimental mobility protocols")] ExperimentalMobility = 41,
    [Name("Extended Echo request")] ExtendedEchoRequest = 42,
    [Name("Extended Echo reply")] ExtendedEchoReply = 43,
}
