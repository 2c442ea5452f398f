namespace GenShark.Protocols;

/// <summary>An IPv4 address (RFC 1035, 3.4.1).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsA
{
    [Field("dns.a", "Address")] public partial IPv4Address Address { get; }
}

/// <summary>An IPv6 address (RFC 3596).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsAaaa
{
    [Field("dns.aaaa", "AAAA Address")] public partial IPv6Address Address { get; }
}

/// <summary>Processor and system (RFC 1035, 3.3.2).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsHinfo
{
    [Field("dns.hinfo.cpu_length", "CPU Length")] public partial byte CpuLength { get; }
    [Field("dns.hinfo.cpu", "CPU", Type = FieldType.String), Size(nameof(CpuLength))] public partial ReadOnlySpan<byte> Cpu { get; }
    [Field("dns.hinfo.os_length", "OS Length")] public partial byte OsLength { get; }
    [Field("dns.hinfo.os", "OS", Type = FieldType.String), Size(nameof(OsLength))] public partial ReadOnlySpan<byte> Os { get; }
}

/// <summary>A MAC address (RFC 7043).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsEui48
{
    [Field("dns.eui48", "EUI48 Address")] public partial MacAddress Address { get; }
}

/// <summary>An EUI-64 (RFC 7043).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsEui64
{
    [Field("dns.eui64", "EUI64 Address", Type = FieldType.Eui64), Size(8)] public partial ReadOnlySpan<byte> Address { get; }
}

/// <summary>An X.25 address (RFC 1183, 3.1).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsX25
{
    [Field("dns.x25.length", "Length")] public partial byte Length { get; }
    [Field("dns.x25.psdn_address", "PSDN-Address", Type = FieldType.String), Size(nameof(Length))] public partial ReadOnlySpan<byte> Address { get; }
}

/// <summary>An OSI address (RFC 1706).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsNsap
{
    [Field("dns.nsap.rdata", "NSAP Data"), Rest] public partial ReadOnlySpan<byte> Address { get; }
}

/// <summary>The name of an OSI address (RFC 1348).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsNsapPtr
{
    [Field("dns.nsap_ptr.owner", "Owner", Type = FieldType.String)] public partial DomainName Name { get; }
}

/// <summary>A place on earth as text (RFC 1712).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsGpos
{
    [Field("dns.gpos.longitude_length", "Longitude length")] public partial byte LongitudeLength { get; }
    [Field("dns.gpos.longitude", "Longitude", Type = FieldType.String), Size(nameof(LongitudeLength))] public partial ReadOnlySpan<byte> Longitude { get; }
    [Field("dns.gpos.latitude_length", "Latitude length")] public partial byte LatitudeLength { get; }
    [Field("dns.gpos.latitude", "Latitude", Type = FieldType.String), Size(nameof(LatitudeLength))] public partial ReadOnlySpan<byte> Latitude { get; }
    [Field("dns.gpos.altitude_length", "Altitude length")] public partial byte AltitudeLength { get; }
    [Field("dns.gpos.altitude", "Altitude", Type = FieldType.String), Size(nameof(AltitudeLength))] public partial ReadOnlySpan<byte> Altitude { get; }
}

/// <summary>A node identifier (RFC 6742, 2.1).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsNid
{
    [Field("dns.ilnp.nid.preference", "Preference")] public partial ushort Preference { get; }
    [Field("dns.ilnp.nid", "NodeID"), Size(8)] public partial ReadOnlySpan<byte> NodeId { get; }
}

/// <summary>A locator of four bytes (RFC 6742, 2.2).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsL32
{
    [Field("dns.ilnp.l32.preference", "Preference")] public partial ushort Preference { get; }
    [Field("dns.ilnp.l32", "Locator32")] public partial IPv4Address Locator { get; }
}

/// <summary>A locator of eight bytes (RFC 6742, 2.3).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsL64
{
    [Field("dns.ilnp.l64.preference", "Preference")] public partial ushort Preference { get; }
    [Field("dns.ilnp.l64", "Locator64"), Size(8)] public partial ReadOnlySpan<byte> Locator { get; }
}

/// <summary>The name of locators (RFC 6742, 2.4).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsLp
{
    [Field("dns.ilnp.lp.preference", "Preference")] public partial ushort Preference { get; }
    [Field("dns.ilnp.lp", "Locator FQDN", Type = FieldType.String)] public partial DomainName Name { get; }
}
