namespace GenShark.Protocols;

/// <summary>The addresses and ports that a proxy has seen (draft-bellis-dnsop-xpf).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsXpf
{
    public partial byte Version { get; }

    [Field("dns.xpf.ip_version", "IP Version", Type = FieldType.UInt16, Generated = false, At = nameof(Version), Covers = true)]
    private XpfIpVersion IpVersion => (XpfIpVersion)Version;

    [Field("dns.xpf.protocol", "Protocol"), If(nameof(IsKnown))] public partial IpProtocol Protocol { get; }
    [Field("dns.xpf.source_ipv4", "IPv4 Source"), If(nameof(IsIpv4))] public partial IPv4Address Ipv4Source { get; }
    [Field("dns.xpf.destination_ipv4", "IPv4 Destination"), If(nameof(IsIpv4))] public partial IPv4Address Ipv4Destination { get; }
    [Field("dns.xpf.source_ipv6", "IPv6 Source"), If(nameof(IsIpv6))] public partial IPv6Address Ipv6Source { get; }
    [Field("dns.xpf.destination_ipv6", "IPv6 Destination"), If(nameof(IsIpv6))] public partial IPv6Address Ipv6Destination { get; }
    [Field("dns.xpf.sport", "Source port"), If(nameof(IsKnown))] public partial ushort SourcePort { get; }
    [Field("dns.xpf.dport", "Destination port"), If(nameof(IsKnown))] public partial ushort DestinationPort { get; }

    private bool IsIpv4 => Version == 4;
    private bool IsIpv6 => Version == 6;
    private bool IsKnown => IsIpv4 || IsIpv6;
}
