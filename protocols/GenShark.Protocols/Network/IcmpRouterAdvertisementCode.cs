namespace GenShark.Protocols;

/// <summary>Codes of the ICMP message router advertisement.</summary>
/// <seealso href="https://www.iana.org/assignments/icmp-parameters"/>
public enum IcmpRouterAdvertisementCode : byte
{
    [Name("Normal router advertisement")] Normal = 0,
    [Name("Does not route common traffic")] NoCommonTraffic = 16,
}
