using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>The binding of a service (RFC 9460, 2.2).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsSvcb
{
    [Field("dns.svcb.svcpriority", "SvcPriority")] public partial ushort Priority { get; }
    [Field("dns.svcb.targetname", "TargetName", Type = FieldType.String)] public partial DomainName Target { get; }
    public partial Sequence<DnsSvcParam> Parameters { get; }
}

/// <summary>One of its parameters.</summary>
[PartOf<Dns>, Node("dns.svcb.svcparam", "SvcParam", FieldType.None)]
public readonly ref partial struct DnsSvcParam
{
    [Field("dns.svcb.svcparam.key", "SvcParamKey")] public partial SvcParamKey Key { get; }

    /// <summary>In bytes.</summary>
    [Field("dns.svcb.svcparam.value.length", "SvcParamValue length")] public partial ushort ValueLength { get; }

    [Size(nameof(ValueLength)), Switch(nameof(Key)), Default<DnsSvcUnknown>, If(nameof(HasValue))]
    [Case<DnsSvcMandatory>(SvcParamKey.Mandatory), Case<DnsSvcAlpn>(SvcParamKey.Alpn), Case<DnsSvcPort>(SvcParamKey.Port)]
    [Case<DnsSvcIpv4Hint>(SvcParamKey.Ipv4Hint), Case<DnsSvcIpv6Hint>(SvcParamKey.Ipv6Hint)]
    [Case<DnsSvcEch>(SvcParamKey.EchConfig), Case<DnsSvcOdoh>(SvcParamKey.OdohConfig)]
    public partial Variant Value { get; }

    private bool HasValue => ValueLength > 0;

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        text.Append("SvcParam: "u8);
        if (Key.Name() is { } name) text.Append(name);
        else text.Append($"key{(ushort)Key}");
    }

    [Title(Append = true)]
    private void WriteValue(TextBuilder text) => DnsSvcText.Write(text, Key, Slice.Part(4, ValueLength));
}
