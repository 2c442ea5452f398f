using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>EDNS options (RFC 6891, 6.1.2).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsOptions
{
    public partial Sequence<DnsOption> Options { get; }
}

/// <summary>One option.</summary>
[PartOf<Dns>, Node("dns.opt", "Option", FieldType.None)]
public readonly ref partial struct DnsOption
{
    [Field("dns.opt.code", "Option Code")] public partial DnsOptionCode Code { get; }

    /// <summary>In bytes.</summary>
    [Field("dns.opt.len", "Option Length")] public partial ushort Length { get; }

    [Field("dns.opt.data", "Option Data"), Size(nameof(Length))] public partial ReadOnlySpan<byte> Data { get; }

    /// <summary>The same bytes again in the form of the option, if they have one.</summary>
    [Custom]
    private bool WalkForm(Dissection d, in Slice s, ref int at)
    {
        Slice part = s.Part(4, Length);
        return Code switch
        {
            DnsOptionCode.Dau => DnsOptDau.Walk(d, part, out _),
            DnsOptionCode.Dhu => DnsOptDhu.Walk(d, part, out _),
            DnsOptionCode.N3u => DnsOptN3u.Walk(d, part, out _),
            DnsOptionCode.ClientSubnet or DnsOptionCode.ClientSubnetExperimental => DnsOptSubnet.Walk(d, part, out _),
            DnsOptionCode.Cookie => DnsOptCookie.Walk(d, part, out _),
            DnsOptionCode.TcpKeepalive => DnsOptKeepalive.Walk(d, part, out _),
            DnsOptionCode.Padding => DnsOptPadding.Walk(d, part, out _),
            DnsOptionCode.Chain => DnsOptChain.Walk(d, part, out _),
            DnsOptionCode.ExtendedError => DnsOptError.Walk(d, part, out _),
            _ => true,
        };
    }

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        text.Append("Option: "u8);
        if (Code.Name() is { } name) text.Append(name);
        else text.Append($"Unknown ({(ushort)Code})");
    }
}
