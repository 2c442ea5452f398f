namespace GenShark.Protocols;

/// <summary>The start of a zone; intervals in seconds (RFC 1035, 3.3.13).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsSoa
{
    [Field("dns.soa.mname", "Primary name server", Type = FieldType.String)] public partial DomainName Primary { get; }
    [Field("dns.soa.rname", "Responsible authority's mailbox", Type = FieldType.String)] public partial DomainName Mailbox { get; }
    [Field("dns.soa.serial_number", "Serial Number")] public partial uint Serial { get; }
    [Field("dns.soa.refresh_interval", "Refresh Interval"), Append(nameof(WriteRefresh))] public partial uint Refresh { get; }
    [Field("dns.soa.retry_interval", "Retry Interval"), Append(nameof(WriteRetry))] public partial uint Retry { get; }
    [Field("dns.soa.expire_limit", "Expire limit"), Append(nameof(WriteExpire))] public partial uint Expire { get; }
    [Field("dns.soa.minimum_ttl", "Minimum TTL"), Append(nameof(WriteMinimum))] public partial uint Minimum { get; }

    private void WriteRefresh(TextBuilder text) => DnsText.WriteSpan(text, Refresh);
    private void WriteRetry(TextBuilder text) => DnsText.WriteSpan(text, Retry);
    private void WriteExpire(TextBuilder text) => DnsText.WriteSpan(text, Expire);
    private void WriteMinimum(TextBuilder text) => DnsText.WriteSpan(text, Minimum);
}
