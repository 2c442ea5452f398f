namespace GenShark.Protocols;

/// <summary>EDNS options.</summary>
/// <seealso href="https://www.iana.org/assignments/dns-parameters"/>
public enum DnsOptionCode : ushort
{
    [Name("Reserved")] Reserved = 0,
    [Name("LLQ - Long-lived query")] Llq = 1,
    [Name("UL - Update lease")] UpdateLease = 2,
    [Name("NSID - Name Server Identifier")] Nsid = 3,
    [Name("Owner (reserved)")] Owner = 4,
    [Name("DAU - DNSSEC Algorithm Understood (RFC6975)")] Dau = 5,
    [Name("DHU - DS Hash Understood (RFC6975)")] Dhu = 6,
    [Name("N3U - NSEC3 Hash Understood (RFC6975)")] N3u = 7,
    [Name("CSUBNET - Client subnet")] ClientSubnet = 8,
    [Name("EDNS EXPIRE (RFC7314)")] Expire = 9,
    [Name("COOKIE")] Cookie = 10,
    [Name("EDNS TCP Keepalive")] TcpKeepalive = 11,
    [Name("PADDING")] Padding = 12,
    [Name("CHAIN")] Chain = 13,
    [Name("Extended DNS Error")] ExtendedError = 15,
    [Name("Experimental - CSUBNET - Client subnet")] ClientSubnetExperimental = 20730,
}
