namespace GenShark.Protocols;

/// <summary>Where to ask for names that the zone lacks: WINS servers; times in seconds ([MS-DNSP], 2.2.2.2.4.23).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsWins
{
    [Field("dns.wins.local_flag", "Local Flag", Truth = Truth.TrueFalse), Bits(1, Skip = 31, Width = 4)] public partial bool IsLocal { get; }
    [Field("dns.wins.lookup_timeout", "Lookup timeout", Description = "In seconds")] public partial uint LookupTimeout { get; }
    [Field("dns.wins.cache_timeout", "Cache timeout", Description = "In seconds")] public partial uint CacheTimeout { get; }
    [Field("dns.wins.nb_wins_servers", "Number of WINS servers")] public partial uint ServerCount { get; }
    [Count(nameof(Servers))] public partial Sequence<DnsWinsServer> Addresses { get; }

    private int Servers => (int)Math.Min(ServerCount, int.MaxValue);
}

/// <summary>One of the servers.</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsWinsServer
{
    [Field("dns.wins.wins_server", "WINS Server Address")] public partial IPv4Address Address { get; }
}

/// <summary>How to find the names of addresses that the zone lacks: by NetBIOS ([MS-DNSP], 2.2.2.2.4.24).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsWinsReverse
{
    [Field("dns.winsr.local_flag", "Local Flag", Truth = Truth.TrueFalse), Bits(1, Skip = 31, Width = 4)] public partial bool IsLocal { get; }
    [Field("dns.winsr.lookup_timeout", "Lookup timeout", Description = "In seconds")] public partial uint LookupTimeout { get; }
    [Field("dns.winsr.cache_timeout", "Cache timeout", Description = "In seconds")] public partial uint CacheTimeout { get; }
    [Field("dns.winsr.name_result_domain", "Name Result Domain", Type = FieldType.String)] public partial DomainName ResultDomain { get; }
}
