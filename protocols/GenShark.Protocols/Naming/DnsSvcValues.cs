namespace GenShark.Protocols;

/// <summary>Keys that a client must know.</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsSvcMandatory
{
    public partial Sequence<DnsSvcMandatoryKey> Keys { get; }
}

/// <summary>One of them.</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsSvcMandatoryKey
{
    [Field("dns.svcb.svcparam.mandatory.key", "Mandatory key")] public partial SvcParamKey Key { get; }
}

/// <summary>Protocols of the application (RFC 7301).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsSvcAlpn
{
    public partial Sequence<DnsSvcAlpnName> Names { get; }
}

/// <summary>One of them.</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsSvcAlpnName
{
    [Field("dns.svcb.svcparam.alpn.length", "ALPN length")] public partial byte Length { get; }
    [Field("dns.svcb.svcparam.alpn", "ALPN", Type = FieldType.String), Size(nameof(Length))] public partial ReadOnlySpan<byte> Name { get; }
}

/// <summary>The service's port.</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsSvcPort
{
    [Field("dns.svcb.svcparam.port", "Port")] public partial ushort Port { get; }
}

/// <summary>Addresses that the target may have.</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsSvcIpv4Hint
{
    public partial Sequence<DnsSvcIpv4> Addresses { get; }
}

/// <summary>One of them.</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsSvcIpv4
{
    [Field("dns.svcb.svcparam.ipv4hint.ip", "IP")] public partial IPv4Address Address { get; }
}

/// <summary>Addresses that the target may have.</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsSvcIpv6Hint
{
    public partial Sequence<DnsSvcIpv6> Addresses { get; }
}

/// <summary>One of them.</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsSvcIpv6
{
    [Field("dns.svcb.svcparam.ipv6hint.ip", "IP")] public partial IPv6Address Address { get; }
}

/// <summary>Keys, shown in Base64.</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsSvcEch
{
    [Field("dns.svcb.svcparam.echconfig", "ECHConfig"), Rest, Label(nameof(WriteLabel))] public partial ReadOnlySpan<byte> Config { get; }

    private void WriteLabel(TextBuilder text) => DnsSvcText.WriteBase64(text.Append("ECHConfig: "u8), Config);
}

/// <summary>Keys, shown in Base64.</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsSvcOdoh
{
    [Field("dns.svcb.svcparam.odohconfig", "ODoHConfig"), Rest, Label(nameof(WriteLabel))] public partial ReadOnlySpan<byte> Config { get; }

    private void WriteLabel(TextBuilder text) => DnsSvcText.WriteBase64(text.Append("ODoHConfig: "u8), Config);
}

/// <summary>A value of unknown form.</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsSvcUnknown
{
    [Field("dns.svcb.svcparam.value", "SvcParamValue"), Rest] public partial ReadOnlySpan<byte> Value { get; }
}
