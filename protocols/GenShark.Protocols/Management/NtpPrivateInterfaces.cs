namespace GenShark.Protocols;

/// <summary>An interface.</summary>
[PartOf<Ntp>]
public readonly ref partial struct NtpInterfaceItem
{
    [Field("ntp.priv.mode7.address6", "IPv6 addr")]
    public partial IPv6Address Address6 { get; }

    [Field("ntp.priv.mode7.bcast6", "IPv6 bcast")]
    public partial IPv6Address Bcast6 { get; }

    [Field("ntp.priv.mode7.mask6", "IPv6 mask")]
    public partial IPv6Address Mask6 { get; }

    [Field("ntp.priv.mode7.ipv6_flag", "IPv6 Flag")]
    public partial uint Ipv6Flag { get; }

    [Field("ntp.priv.mode7.int_name", "Interface name", Type = FieldType.String), Size(32)]
    public partial ReadOnlySpan<byte> IntName { get; }

    [Field("ntp.priv.mode7.int_flags", "Interface flags")]
    public partial int IntFlags { get; }

    [Field("ntp.priv.mode7.last_ttl", "Last TTL specified")]
    public partial int LastTtl { get; }

    [Field("ntp.priv.mode7.num_mcast", "Numer multicast sockets")]
    public partial int NumMcast { get; }

    [Field("ntp.priv.mode7.received", "Received packets")]
    public partial uint Received { get; }

    [Field("ntp.priv.mode7.sent", "Sent")]
    public partial uint Sent { get; }

    [Field("ntp.priv.mode7.notsent", "Not sent packets")]
    public partial uint Notsent { get; }

    [Field("ntp.priv.mode7.uptime", "Uptime")]
    public partial int Uptime { get; }

    [Field("ntp.priv.mode7.scopeid", "Scopeid")]
    public partial uint Scopeid { get; }

    [Field("ntp.priv.mode7.ifindex", "Ifindex")]
    public partial uint Ifindex { get; }

    [Field("ntp.priv.mode7.ifnum", "Ifnum")]
    public partial uint Ifnum { get; }

    [Field("ntp.priv.mode7.peercnt", "Peer count")]
    public partial uint Peercnt { get; }

    [Field("ntp.priv.mode7.family", "Address family")]
    public partial ushort Family { get; }

    [Field("ntp.priv.mode7.ignore_pkts", "Ignore packets")]
    public partial byte IgnorePkts { get; }

    [Field("ntp.priv.mode7.action", "Action")]
    public partial NtpInterfaceAction Action { get; }

    [Field("ntp.priv.mode7.unused", "Unused"), Size(4)]
    public partial ReadOnlySpan<byte> Unused { get; }
}
