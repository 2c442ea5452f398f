namespace GenShark.Protocols;

/// <summary>Algorithms that the client understands (RFC 6975).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsOptDau
{
    public partial Sequence<DnsOptDauItem> Items { get; }
}

/// <summary>One of them.</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsOptDauItem
{
    [Field("dns.opt.dau", "DAU")] public partial DnssecAlgorithm Item { get; }
}

/// <summary>Digests that the client understands (RFC 6975).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsOptDhu
{
    public partial Sequence<DnsOptDhuItem> Items { get; }
}

/// <summary>One of them.</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsOptDhuItem
{
    [Field("dns.opt.dhu", "DHU")] public partial DnssecDigest Item { get; }
}

/// <summary>Hashes that the client understands (RFC 6975).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsOptN3u
{
    public partial Sequence<DnsOptN3uItem> Items { get; }
}

/// <summary>One of them.</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsOptN3uItem
{
    [Field("dns.opt.n3u", "N3U")] public partial Nsec3Algorithm Item { get; }
}

/// <summary>How long a connection may idle, in units of 100 ms (RFC 7828).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsOptKeepalive
{
    [Field("dns.opt.edns_tcp_keepalive.timeout", "Timeout"), If(nameof(IsThere))] public partial ushort Timeout { get; }

    private bool IsThere => Slice.Length == 2;
}

/// <summary>Padding (RFC 7830).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsOptPadding
{
    [Field("dns.opt.padding", "Padding"), Rest] public partial ReadOnlySpan<byte> Padding { get; }
}

/// <summary>From where on to send the chain of trust (RFC 7901).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsOptChain
{
    [Field("dns.opt.chain.fqdn", "Closest Trust Point", Type = FieldType.String), Rest, If(nameof(IsThere))] public partial ReadOnlySpan<byte> TrustPoint { get; }

    private bool IsThere => Slice.Length > 0;
}

/// <summary>More on a response code (RFC 8914).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsOptError
{
    [Field("dns.opt.ext_error.info_code", "Info Code"), If(nameof(HasCode))] public partial DnsExtendedErrorCode Code { get; }
    [Field("dns.opt.ext_error.extra_text", "Extra Text", Type = FieldType.String), Rest, If(nameof(HasText))] public partial ReadOnlySpan<byte> Text { get; }

    private bool HasCode => Slice.Length >= 2;
    private bool HasText => Slice.Length > 2;
}
