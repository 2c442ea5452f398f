namespace GenShark.Protocols;

/// <summary>Ways to carry IPv4 over IPv6 (RFC 8026).</summary>
public enum Dhcpv6SoftwireOption : ushort
{
    [Name("DS-Lite")] DSLite = 64,
    [Name("DHCPv4 over DHCPv6")] DHCPv4OverDHCPv6 = 88,
    [Name("MAP-E")] MAPE = 94,
    [Name("MAP-T")] MAPT = 95,
    [Name("Lightweight 4over6")] Lightweight4over6 = 96,
}
