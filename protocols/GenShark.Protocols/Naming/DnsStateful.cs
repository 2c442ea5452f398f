using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What a stateful operation holds (RFC 8490, 5.4).</summary>
[PartOf<Dns>, Node("dns.dso", "DNS Stateful Operation", FieldType.None)]
public readonly ref partial struct DnsStatefulOperation
{
    public partial Sequence<DnsStatefulValue> Values { get; }
}

/// <summary>A type, a length and a value.</summary>
[PartOf<Dns>, Node("dns.dso.tlv", "DSO TLV", FieldType.None)]
public readonly ref partial struct DnsStatefulValue
{
    [Field("dns.dso.tlv.type", "Type")] public partial DnsStatefulType Type { get; }

    /// <summary>In bytes.</summary>
    [Field("dns.dso.tlv.length", "Length")] public partial ushort Length { get; }

    [Size(nameof(Length)), Switch(nameof(Type)), Default<DnsStatefulData>]
    [Case<DnsStatefulKeepAlive>(DnsStatefulType.KeepAlive), Case<DnsStatefulRetry>(DnsStatefulType.RetryDelay), Case<DnsStatefulPadding>(DnsStatefulType.EncryptionPadding)]
    public partial Variant Value { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append($"DSO TLV: {Type.Name() ?? "Unknown"}");
}

/// <summary>How long a session may idle, in milliseconds (RFC 8490, 7.1).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsStatefulKeepAlive
{
    [Field("dns.dso.tlv.keepalive.inactivity", "Inactivity Timeout", Description = "Inactivity Timeout (ms)")] public partial uint InactivityTimeout { get; }
    [Field("dns.dso.tlv.keepalive.interval", "Keepalive Interval", Description = "Keepalive Interval (ms)")] public partial uint Interval { get; }
}

/// <summary>How long to wait before the next session, in milliseconds (RFC 8490, 7.2).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsStatefulRetry
{
    [Field("dns.dso.tlv.retrydelay.retrydelay", "Retry Delay", Description = "Retry Delay (ms)")] public partial uint RetryDelay { get; }
}

/// <summary>Padding (RFC 8490, 7.3).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsStatefulPadding
{
    [Field("dns.dso.tlv.encpad.padding", "Padding"), Rest] public partial ReadOnlySpan<byte> Padding { get; }
}

/// <summary>A value of another type.</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsStatefulData
{
    [Field("dns.dso.tlv.data", "Data"), Rest] public partial ReadOnlySpan<byte> Data { get; }
}
