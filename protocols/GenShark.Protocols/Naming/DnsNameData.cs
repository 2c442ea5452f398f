namespace GenShark.Protocols;

/// <summary>A name server (RFC 1035, 3.3.11).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsNs
{
    [Field("dns.ns", "Name Server", Type = FieldType.String)] public partial DomainName Name { get; }
}

/// <summary>The canonical name (RFC 1035, 3.3.1).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsCname
{
    [Field("dns.cname", "CNAME", Type = FieldType.String)] public partial DomainName Name { get; }
}

/// <summary>The name of a subtree (RFC 6672).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsDname
{
    [Field("dns.dname", "Dname", Type = FieldType.String)] public partial DomainName Name { get; }
}

/// <summary>A pointer to a name (RFC 1035, 3.3.12).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsPtr
{
    [Field("dns.ptr.domain_name", "Domain Name", Type = FieldType.String)] public partial DomainName Name { get; }
}

/// <summary>A mail destination (RFC 1035, 3.3.4).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsMd
{
    [Field("dns.md", "Mail Destination", Type = FieldType.String)] public partial DomainName Name { get; }
}

/// <summary>A mail forwarder (RFC 1035, 3.3.5).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsMf
{
    [Field("dns.mf", "Mail Forwarder", Type = FieldType.String)] public partial DomainName Name { get; }
}

/// <summary>A mailbox (RFC 1035, 3.3.3).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsMb
{
    [Field("dns.mb", "MailBox Domaine", Type = FieldType.String)] public partial DomainName Name { get; }
}

/// <summary>A member of a mail group (RFC 1035, 3.3.6).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsMg
{
    [Field("dns.mg", "Mail Group member", Type = FieldType.String)] public partial DomainName Name { get; }
}

/// <summary>A mailbox's new name (RFC 1035, 3.3.8).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsMr
{
    [Field("dns.mr", "Mail Rename domaine", Type = FieldType.String)] public partial DomainName Name { get; }
}

/// <summary>Who looks after a mailbox (RFC 1035, 3.3.7).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsMinfo
{
    [Field("dns.minfo.r", "Responsible Mailbox", Type = FieldType.String)] public partial DomainName Responsible { get; }
    [Field("dns.minfo.e", "Error Mailbox", Type = FieldType.String)] public partial DomainName Errors { get; }
}

/// <summary>A responsible person (RFC 1183, 2.2).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsRp
{
    [Field("dns.rp.mailbox", "Mailbox", Type = FieldType.String)] public partial DomainName Mailbox { get; }
    [Field("dns.rp.txt_rr", "TXT RR", Type = FieldType.String)] public partial DomainName Text { get; }
}

/// <summary>A mail exchange (RFC 1035, 3.3.9).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsMx
{
    [Field("dns.mx.preference", "Preference")] public partial ushort Preference { get; }
    [Field("dns.mx.mail_exchange", "Mail Exchange", Type = FieldType.String)] public partial DomainName Exchange { get; }
}

/// <summary>A server of AFS or DCE cells (RFC 1183, 1).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsAfsdb
{
    [Field("dns.afsdb.subtype", "Subtype")] public partial ushort Subtype { get; }
    [Field("dns.afsdb.hostname", "Hostname", Type = FieldType.String)] public partial DomainName Host { get; }
}

/// <summary>A route through a host (RFC 1183, 3.3).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsRt
{
    [Field("dns.rt.subtype", "Preference")] public partial ushort Preference { get; }
    [Field("dns.rt.intermediate_host", "Intermediate Hostname", Type = FieldType.String)] public partial DomainName Host { get; }
}

/// <summary>A key exchanger (RFC 2230).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsKx
{
    [Field("dns.kx.preference", "Preference")] public partial ushort Preference { get; }
    [Field("dns.kx.key_exchange", "Key Exchange", Type = FieldType.String)] public partial DomainName Exchanger { get; }
}

/// <summary>Mail addresses of X.400 (RFC 2163).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsPx
{
    [Field("dns.px.preference", "Preference")] public partial ushort Preference { get; }
    [Field("dns.px.map822", "MAP822", Type = FieldType.String)] public partial DomainName Map822 { get; }
    [Field("dns.px.map400", "MAPX400", Type = FieldType.String)] public partial DomainName Map400 { get; }
}

/// <summary>The place of a service (RFC 2782).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsSrv
{
    [Field("dns.srv.priority", "Priority")] public partial ushort Priority { get; }
    [Field("dns.srv.weight", "Weight")] public partial ushort Weight { get; }
    [Field("dns.srv.port", "Port")] public partial ushort Port { get; }
    [Field("dns.srv.target", "Target", Type = FieldType.String)] public partial DomainName Target { get; }
}

/// <summary>A rule that rewrites names (RFC 3403).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsNaptr
{
    [Field("dns.naptr.order", "Order")] public partial ushort Order { get; }
    [Field("dns.naptr.preference", "Preference")] public partial ushort Preference { get; }
    [Field("dns.naptr.flags_length", "Flags Length")] public partial byte FlagsLength { get; }
    [Field("dns.naptr.flags", "Flags", Type = FieldType.String), Size(nameof(FlagsLength))] public partial ReadOnlySpan<byte> Flags { get; }
    [Field("dns.naptr.service_length", "Service Length")] public partial byte ServiceLength { get; }
    [Field("dns.naptr.service", "Service", Type = FieldType.String), Size(nameof(ServiceLength))] public partial ReadOnlySpan<byte> Service { get; }
    [Field("dns.naptr.regex_length", "Regex Length")] public partial byte RegexLength { get; }
    [Field("dns.naptr.regex", "Regex", Type = FieldType.String), Size(nameof(RegexLength))] public partial ReadOnlySpan<byte> Regex { get; }

    [Field("dns.naptr.replacement_length", "Replacement Length", At = nameof(Replacement))]
    private byte ReplacementLength => (byte)Replacement.TextLength;

    [Field("dns.naptr.replacement", "Replacement", Type = FieldType.String)] public partial DomainName Replacement { get; }
}
