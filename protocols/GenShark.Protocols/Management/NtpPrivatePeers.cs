namespace GenShark.Protocols;

/// <summary>A peer's address.</summary>
[PartOf<Ntp>]
public readonly ref partial struct NtpPeerListItem
{
    [Field("ntp.priv.mode7.address", "Address")]
    public partial IPv4Address Address { get; }

    [Field("ntp.priv.mode7.port", "Port")]
    public partial ushort Port { get; }

    [Field("ntp.priv.mode7.hmode", "HMode")]
    public partial NtpMode Hmode { get; }

    public partial NtpPeerFlags PeerFlags { get; }

    [Field("ntp.priv.mode7.ipv6_flag", "IPv6 Flag")]
    public partial uint Ipv6Flag { get; }

    [Field("ntp.priv.mode7.unused", "Unused"), Size(4)]
    public partial ReadOnlySpan<byte> Unused { get; }

    [Field("ntp.priv.mode7.address6", "IPv6 addr")]
    public partial IPv6Address Address6 { get; }
}

/// <summary>A peer in short.</summary>
[PartOf<Ntp>]
public readonly ref partial struct NtpPeerSummaryItem
{
    [Field("ntp.priv.mode7.dstaddress", "Destination address")]
    public partial IPv4Address Dstaddress { get; }

    [Field("ntp.priv.mode7.srcaddress", "Source address")]
    public partial IPv4Address Srcaddress { get; }

    [Field("ntp.priv.mode7.srcport", "Source port")]
    public partial ushort Srcport { get; }

    [Field("ntp.stratum", "Peer Clock Stratum")]
    public partial NtpStratum Stratum { get; }

    [Field("ntp.priv.mode7.hpoll", "Host polling interval")]
    public partial sbyte Hpoll { get; }

    [Field("ntp.ppoll", "Peer Polling Interval", Description = "Maximum interval between successive messages")]
    public partial byte Ppoll { get; }

    [Field("ntp.priv.mode7.reach", "Reach")]
    public partial byte Reach { get; }

    public partial NtpPeerFlags PeerFlags { get; }

    [Field("ntp.priv.mode7.hmode", "HMode")]
    public partial NtpMode Hmode { get; }

    [Field("ntp.priv.mode7.delay", "Delay")]
    public partial int Delay { get; }

    [Field("ntp.priv.mode7.offset", "Offset")]
    public partial ulong Offset { get; }

    [Field("ntp.priv.mode7.dispersion", "Dispersion")]
    public partial uint Dispersion { get; }

    [Field("ntp.priv.mode7.ipv6_flag", "IPv6 Flag")]
    public partial uint Ipv6Flag { get; }

    [Field("ntp.priv.mode7.unused", "Unused"), Size(4)]
    public partial ReadOnlySpan<byte> Unused { get; }

    [Field("ntp.priv.mode7.dstaddress6", "IPv6 destination addr")]
    public partial IPv6Address Dstaddress6 { get; }

    [Field("ntp.priv.mode7.srcaddress6", "IPv6 source addr")]
    public partial IPv6Address Srcaddress6 { get; }
}

/// <summary>All about a peer.</summary>
[PartOf<Ntp>]
public readonly ref partial struct NtpPeerInfoItem
{
    [Field("ntp.priv.mode7.dstaddress", "Destination address")]
    public partial IPv4Address Dstaddress { get; }

    [Field("ntp.priv.mode7.srcaddress", "Source address")]
    public partial IPv4Address Srcaddress { get; }

    [Field("ntp.priv.mode7.srcport", "Source port")]
    public partial ushort Srcport { get; }

    public partial NtpPeerFlags PeerFlags { get; }

    [Field("ntp.priv.mode7.leap", "Leap")]
    public partial byte Leap { get; }

    [Field("ntp.priv.mode7.hmode", "HMode")]
    public partial NtpMode Hmode { get; }

    [Field("ntp.priv.mode7.pmode", "Peer mode")]
    public partial NtpMode Pmode { get; }

    [Field("ntp.stratum", "Peer Clock Stratum")]
    public partial NtpStratum Stratum { get; }

    [Field("ntp.ppoll", "Peer Polling Interval", Description = "Maximum interval between successive messages")]
    public partial byte Ppoll { get; }

    [Field("ntp.priv.mode7.hpoll", "Host polling interval")]
    public partial sbyte Hpoll { get; }

    [Field("ntp.precision", "Peer Clock Precision", Description = "The precision of the system clock")]
    public partial byte Precision { get; }

    [Field("ntp.priv.mode7.version", "Version")]
    public partial byte Version { get; }

    [Field("ntp.priv.mode7.unused", "Unused"), Size(1)]
    public partial ReadOnlySpan<byte> Unused { get; }

    [Field("ntp.priv.mode7.reach", "Reach")]
    public partial byte Reach { get; }

    [Field("ntp.priv.mode7.unreach", "Unreach")]
    public partial byte Unreach { get; }

    [Field("ntp.priv.mode7.flash", "Flash")]
    public partial byte Flash { get; }

    [Field("ntp.priv.mode7.ttl", "TTL")]
    public partial byte Ttl { get; }

    [Field("ntp.priv.mode7.flash2", "Flash new")]
    public partial ushort Flash2 { get; }

    [Field("ntp.priv.mode7.associd", "Association ID")]
    public partial ushort Associd { get; }

    [Field("ntp.keyid", "Key ID"), Size(4)]
    public partial ReadOnlySpan<byte> Keyid { get; }

    [Field("ntp.priv.mode7.pkeyid", "Peer Key ID")]
    public partial uint Pkeyid { get; }

    [Field("ntp.refid", "Reference ID", Description = "Particular server or reference clock being used"), Size(4)]
    public partial ReadOnlySpan<byte> Refid { get; }

    [Field("ntp.priv.mode7.timer", "Timer")]
    public partial uint Timer { get; }

    [Field("ntp.rootdelay", "Root Delay", Description = "Total round-trip delay to the reference clock")]
    public partial uint Rootdelay { get; }

    [Field("ntp.rootdispersion", "Root Dispersion", Description = "Total dispersion to the reference clock")]
    public partial uint Rootdispersion { get; }

    [Field("ntp.reftime", "Reference Timestamp", Base.NtpUtc, Type = FieldType.AbsoluteTime, Description = "Time when the system clock was last set or corrected")]
    public partial NtpTimestamp Reftime { get; }

    [Field("ntp.org", "Origin Timestamp", Base.NtpUtc, Type = FieldType.AbsoluteTime, Description = "Time at the client when the request departed for the server")]
    public partial NtpTimestamp Org { get; }

    [Field("ntp.rec", "Receive Timestamp", Base.NtpUtc, Type = FieldType.AbsoluteTime, Description = "Time at the server when the request arrived from the client")]
    public partial NtpTimestamp Rec { get; }

    [Field("ntp.xmt", "Transmit Timestamp", Base.NtpUtc, Type = FieldType.AbsoluteTime, Description = "Time at the server when the response left for the client")]
    public partial NtpTimestamp Xmt { get; }

    [Field("ntp.priv.mode7.filtdelay", "Filt delay")]
    public partial int Filtdelay { get; }

    [Field("ntp.priv.mode7.filtoffset", "Filt offset")]
    public partial long Filtoffset { get; }

    [Field("ntp.priv.mode7.order", "Order")]
    public partial byte Order { get; }

    [Field("ntp.priv.mode7.delay", "Delay")]
    public partial int Delay { get; }

    [Field("ntp.priv.mode7.dispersion", "Dispersion")]
    public partial uint Dispersion { get; }

    [Field("ntp.priv.mode7.offset", "Offset")]
    public partial ulong Offset { get; }

    [Field("ntp.priv.mode7.selectdis", "Selectdis")]
    public partial uint Selectdis { get; }

    [Field("ntp.priv.mode7.unused", "Unused"), Size(4)]
    public partial ReadOnlySpan<byte> Unused2 { get; }

    [Field("ntp.priv.mode7.unused", "Unused"), Size(4)]
    public partial ReadOnlySpan<byte> Unused3 { get; }

    [Field("ntp.priv.mode7.unused", "Unused"), Size(4)]
    public partial ReadOnlySpan<byte> Unused4 { get; }

    [Field("ntp.priv.mode7.unused", "Unused"), Size(4)]
    public partial ReadOnlySpan<byte> Unused5 { get; }

    [Field("ntp.priv.mode7.unused", "Unused"), Size(4)]
    public partial ReadOnlySpan<byte> Unused6 { get; }

    [Field("ntp.priv.mode7.unused", "Unused"), Size(4)]
    public partial ReadOnlySpan<byte> Unused7 { get; }

    [Field("ntp.priv.mode7.unused", "Unused"), Size(4)]
    public partial ReadOnlySpan<byte> Unused8 { get; }

    [Field("ntp.priv.mode7.estbdelay", "Estbdelay")]
    public partial int Estbdelay { get; }

    [Field("ntp.priv.mode7.ipv6_flag", "IPv6 Flag")]
    public partial uint Ipv6Flag { get; }

    [Field("ntp.priv.mode7.unused", "Unused"), Size(4)]
    public partial ReadOnlySpan<byte> Unused9 { get; }

    [Field("ntp.priv.mode7.dstaddress6", "IPv6 destination addr")]
    public partial IPv6Address Dstaddress6 { get; }

    [Field("ntp.priv.mode7.srcaddress6", "IPv6 source addr")]
    public partial IPv6Address Srcaddress6 { get; }
}

/// <summary>A peer's counters.</summary>
[PartOf<Ntp>]
public readonly ref partial struct NtpPeerStatisticsItem
{
    [Field("ntp.priv.mode7.dstaddress", "Destination address")]
    public partial IPv4Address Dstaddress { get; }

    [Field("ntp.priv.mode7.srcaddress", "Source address")]
    public partial IPv4Address Srcaddress { get; }

    [Field("ntp.priv.mode7.srcport", "Source port")]
    public partial ushort Srcport { get; }

    public partial NtpPeerFlags PeerFlags { get; }

    [Field("ntp.priv.mode7.timereset", "Time reset", Description = "time counters were reset")]
    public partial uint Timereset { get; }

    [Field("ntp.priv.mode7.timereceived", "Time received", Description = "time since a packet received")]
    public partial uint Timereceived { get; }

    [Field("ntp.priv.mode7.timetosend", "Time to send", Description = "time until a packet sent")]
    public partial uint Timetosend { get; }

    [Field("ntp.priv.mode7.timereachable", "Time reachable", Description = "time peer has been reachable")]
    public partial uint Timereachable { get; }

    [Field("ntp.priv.mode7.sent", "Sent")]
    public partial uint Sent { get; }

    [Field("ntp.priv.mode7.unused", "Unused"), Size(4)]
    public partial ReadOnlySpan<byte> Unused { get; }

    [Field("ntp.priv.mode7.processed", "Processed")]
    public partial uint Processed { get; }

    [Field("ntp.priv.mode7.unused", "Unused"), Size(4)]
    public partial ReadOnlySpan<byte> Unused2 { get; }

    [Field("ntp.priv.mode7.badauth", "Bad authentication")]
    public partial uint Badauth { get; }

    [Field("ntp.priv.mode7.bogusorg", "Bogus origin")]
    public partial uint Bogusorg { get; }

    [Field("ntp.priv.mode7.oldpkt", "Old packet")]
    public partial uint Oldpkt { get; }

    [Field("ntp.priv.mode7.unused", "Unused"), Size(4)]
    public partial ReadOnlySpan<byte> Unused3 { get; }

    [Field("ntp.priv.mode7.unused", "Unused"), Size(4)]
    public partial ReadOnlySpan<byte> Unused4 { get; }

    [Field("ntp.priv.mode7.seldisp", "Bad dispersion")]
    public partial uint Seldisp { get; }

    [Field("ntp.priv.mode7.selbroken", "Bad reference time")]
    public partial uint Selbroken { get; }

    [Field("ntp.priv.mode7.unused", "Unused"), Size(4)]
    public partial ReadOnlySpan<byte> Unused5 { get; }

    [Field("ntp.priv.mode7.candidate", "Candidate")]
    public partial uint Candidate { get; }

    [Field("ntp.priv.mode7.unused", "Unused"), Size(1)]
    public partial ReadOnlySpan<byte> Unused6 { get; }

    [Field("ntp.priv.mode7.unused", "Unused"), Size(1)]
    public partial ReadOnlySpan<byte> Unused7 { get; }

    [Field("ntp.priv.mode7.unused", "Unused"), Size(1)]
    public partial ReadOnlySpan<byte> Unused8 { get; }

    [Field("ntp.priv.mode7.ipv6_flag", "IPv6 Flag")]
    public partial uint Ipv6Flag { get; }

    [Field("ntp.priv.mode7.unused", "Unused"), Size(4)]
    public partial ReadOnlySpan<byte> Unused9 { get; }

    [Field("ntp.priv.mode7.dstaddress6", "IPv6 destination addr")]
    public partial IPv6Address Dstaddress6 { get; }

    [Field("ntp.priv.mode7.srcaddress6", "IPv6 source addr")]
    public partial IPv6Address Srcaddress6 { get; }
}
