namespace GenShark.Protocols;

/// <summary>Codes of the ICMPv6 message RPL control.</summary>
/// <seealso href="https://www.iana.org/assignments/icmpv6-parameters"/>
public enum RplCode : byte
{
    [Name("DODAG Information Solicitation")] InformationSolicitation = 0,
    [Name("DODAG Information Object")] InformationObject = 1,
    [Name("Destination Advertisement Object")] DestinationAdvertisement = 2,
    [Name("Destination Advertisement Object Acknowledgment")] DestinationAdvertisementAcknowledgment = 3,
    [Name("P2P Discovery Reply Object")] DiscoveryReply = 4,
    [Name("P2P Discovery Reply Object Acknowledgement")] DiscoveryReplyAcknowledgment = 5,
}
