namespace GenShark.Protocols;

/// <summary>A host that was seen; the form of version 2.</summary>
[PartOf<Ntp>]
public readonly ref partial struct NtpMonitorItem
{
    [Field("ntp.priv.monlist.avgint", "avgint")]
    public partial uint Avgint { get; }

    [Field("ntp.priv.monlist.lsint", "lsint")]
    public partial uint Lsint { get; }

    [Field("ntp.priv.monlist.restr", "restr", Base.Hex)]
    public partial uint Restr { get; }

    [Field("ntp.priv.monlist.count", "count")]
    public partial uint Count { get; }

    [Field("ntp.priv.monlist.remote_address", "remote address")]
    public partial IPv4Address RemoteAddress { get; }

    [Field("ntp.priv.monlist.port", "port")]
    public partial ushort Port { get; }

    [Field("ntp.priv.monlist.mode", "mode")]
    public partial byte Mode { get; }

    [Field("ntp.priv.monlist.version", "version")]
    public partial byte Version { get; }

    [Field("ntp.priv.monlist.ipv6", "ipv6", Base.Hex)]
    public partial uint Ipv6 { get; }

    [Field("ntp.priv.monlist.unused", "unused", Base.Hex)]
    public partial uint Unused { get; }

    [Field("ntp.priv.monlist.addr6", "ipv6 remote addr"), If(nameof(IsIpv6))]
    public partial IPv6Address Addr6 { get; }

    private bool IsIpv6 => Ipv6 != 0;
}

/// <summary>A host that was seen.</summary>
[PartOf<Ntp>]
public readonly ref partial struct NtpMonitorItem1
{
    [Field("ntp.priv.monlist.avgint", "avgint")]
    public partial uint Avgint { get; }

    [Field("ntp.priv.monlist.lsint", "lsint")]
    public partial uint Lsint { get; }

    [Field("ntp.priv.monlist.restr", "restr", Base.Hex)]
    public partial uint Restr { get; }

    [Field("ntp.priv.monlist.count", "count")]
    public partial uint Count { get; }

    [Field("ntp.priv.monlist.remote_address", "remote address")]
    public partial IPv4Address RemoteAddress { get; }

    [Field("ntp.priv.monlist.local_address", "local address")]
    public partial IPv4Address LocalAddress { get; }

    [Field("ntp.priv.monlist.flags", "flags", Base.Hex)]
    public partial uint Flags { get; }

    [Field("ntp.priv.monlist.port", "port")]
    public partial ushort Port { get; }

    [Field("ntp.priv.monlist.mode", "mode")]
    public partial byte Mode { get; }

    [Field("ntp.priv.monlist.version", "version")]
    public partial byte Version { get; }

    [Field("ntp.priv.monlist.ipv6", "ipv6", Base.Hex)]
    public partial uint Ipv6 { get; }

    [Field("ntp.priv.monlist.unused", "unused", Base.Hex)]
    public partial uint Unused { get; }

    [Field("ntp.priv.monlist.addr6", "ipv6 remote addr"), If(nameof(IsIpv6))]
    public partial IPv6Address Addr6 { get; }

    [Field("ntp.priv.monlist.daddr6", "ipv6 local addr"), If(nameof(IsIpv6))]
    public partial IPv6Address Daddr6 { get; }

    private bool IsIpv6 => Ipv6 != 0;
}

/// <summary>Counters of keys.</summary>
[PartOf<Ntp>]
public readonly ref partial struct NtpAuthenticationItem
{
    [Field("ntp.priv.mode7.timereset", "Time reset", Description = "time counters were reset")]
    public partial uint Timereset { get; }

    [Field("ntp.priv.mode7.numkeys", "Num keys")]
    public partial uint Numkeys { get; }

    [Field("ntp.priv.mode7.numfreekeys", "Num free keys")]
    public partial uint Numfreekeys { get; }

    [Field("ntp.priv.mode7.keylookups", "Keylookups")]
    public partial uint Keylookups { get; }

    [Field("ntp.priv.mode7.keynotfound", "Key not found")]
    public partial uint Keynotfound { get; }

    [Field("ntp.priv.mode7.encryptions", "Encryptions")]
    public partial uint Encryptions { get; }

    [Field("ntp.priv.mode7.decryptions", "Decryptions")]
    public partial uint Decryptions { get; }

    [Field("ntp.priv.mode7.expired", "Expired")]
    public partial uint Expired { get; }

    [Field("ntp.priv.mode7.keyuncached", "Key uncached")]
    public partial uint Keyuncached { get; }
}

/// <summary>A trap that is set.</summary>
[PartOf<Ntp>]
public readonly ref partial struct NtpTrapItem
{
    [Field("ntp.priv.mode7.local_address", "Local address")]
    public partial IPv4Address LocalAddress { get; }

    [Field("ntp.priv.mode7.trap_address", "Trap address")]
    public partial IPv4Address TrapAddress { get; }

    [Field("ntp.priv.mode7.trap_port", "Trap port")]
    public partial ushort TrapPort { get; }

    [Field("ntp.priv.mode7.sequence", "Sequence number")]
    public partial ushort Sequence { get; }

    [Field("ntp.priv.mode7.settime", "Trap set time")]
    public partial uint Settime { get; }

    [Field("ntp.priv.mode7.origtime", "Trap originally time")]
    public partial uint Origtime { get; }

    [Field("ntp.priv.mode7.resets", "Resets")]
    public partial uint Resets { get; }

    [Field("ntp.priv.traps.flags", "Flags", Base.Hex)]
    public partial uint TrapsFlags { get; }

    [Field("ntp.priv.mode7.ipv6_flag", "IPv6 Flag")]
    public partial uint Ipv6Flag { get; }

    [Field("ntp.priv.mode7.local_address6", "IPv6 local addr")]
    public partial IPv6Address LocalAddress6 { get; }

    [Field("ntp.priv.mode7.trap_address6", "IPv6 trap addr")]
    public partial IPv6Address TrapAddress6 { get; }
}

/// <summary>A trap to set or to clear.</summary>
[PartOf<Ntp>]
public readonly ref partial struct NtpTrapChangeItem
{
    [Field("ntp.priv.mode7.local_address", "Local address")]
    public partial IPv4Address LocalAddress { get; }

    [Field("ntp.priv.mode7.trap_address", "Trap address")]
    public partial IPv4Address TrapAddress { get; }

    [Field("ntp.priv.mode7.trap_port", "Trap port")]
    public partial ushort TrapPort { get; }

    [Field("ntp.priv.mode7.unused", "Unused"), Size(2)]
    public partial ReadOnlySpan<byte> Unused { get; }

    [Field("ntp.priv.mode7.ipv6_flag", "IPv6 Flag")]
    public partial uint Ipv6Flag { get; }

    [Field("ntp.priv.mode7.local_address6", "IPv6 local addr")]
    public partial IPv6Address LocalAddress6 { get; }

    [Field("ntp.priv.mode7.trap_address6", "IPv6 trap addr")]
    public partial IPv6Address TrapAddress6 { get; }
}

/// <summary>Counters of control messages.</summary>
[PartOf<Ntp>]
public readonly ref partial struct NtpControlStatisticsItem
{
    [Field("ntp.priv.mode7.timereset", "Time reset", Description = "time counters were reset")]
    public partial uint Timereset { get; }

    [Field("ntp.priv.mode7.requests", "Requests")]
    public partial uint Requests { get; }

    [Field("ntp.priv.mode7.bad_packets", "Bad packets")]
    public partial uint BadPackets { get; }

    [Field("ntp.priv.mode7.responses", "Responses")]
    public partial uint Responses { get; }

    [Field("ntp.priv.mode7.fragments", "Fragments")]
    public partial uint Fragments { get; }

    [Field("ntp.priv.mode7.errors", "Errors")]
    public partial uint Errors { get; }

    [Field("ntp.priv.mode7.too_short", "Too short packets")]
    public partial uint TooShort { get; }

    [Field("ntp.priv.mode7.input_responses", "Responses on input")]
    public partial uint InputResponses { get; }

    [Field("ntp.priv.mode7.input_fragments", "Fragments on input")]
    public partial uint InputFragments { get; }

    [Field("ntp.priv.mode7.input_errors", "Errors on input")]
    public partial uint InputErrors { get; }

    [Field("ntp.priv.mode7.bad_offset", "Non zero offset packets")]
    public partial uint BadOffset { get; }

    [Field("ntp.priv.mode7.bad_version", "Unknown version packets")]
    public partial uint BadVersion { get; }

    [Field("ntp.priv.mode7.data_too_short", "Data too short")]
    public partial uint DataTooShort { get; }

    [Field("ntp.priv.mode7.badop", "Bad op code found")]
    public partial uint Badop { get; }

    [Field("ntp.priv.mode7.async_messages", "Async messages")]
    public partial uint AsyncMessages { get; }
}
