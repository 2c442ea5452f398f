using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>EDNS options (RFC 6891, 6.1.2).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsOptions
{
    /// <summary>The last option may promise more than the record holds: it is read on behind it.</summary>
    [Custom]
    private bool WalkOptions(Dissection d, in Slice s, ref int at)
    {
        Slice rest = s.Whole.From(s.LayerOffset);
        while (at < s.Length)
        {
            Slice option = rest.From(at);
            if (!d.Need(option, 0, 4) || !DnsOption.Walk(d, option, out _)) return false;
            at += DnsOption.Create(option).Size;
        }
        return true;
    }

    /// <summary>The options.</summary>
    public Sequence<DnsOption> Options => new(Slice, int.MaxValue);
}

/// <summary>One option.</summary>
[PartOf<Dns>, Node("dns.opt", "Option", FieldType.None)]
[DeclareField("dns.opt.cookie.client", "Client Cookie", FieldType.Bytes), DeclareField("dns.opt.cookie.server", "Server Cookie", FieldType.Bytes)]
public readonly ref partial struct DnsOption
{
    [Field("dns.opt.code", "Option Code"), Expert(nameof(IsDeprecated), "dns.depr.opc", "Deprecated opcode. Client subnet OPT assigned as 8.", Severity.Warning, ExpertGroup.Protocol)]
    public partial DnsOptionCode Code { get; }

    /// <summary>In bytes.</summary>
    [Field("dns.opt.len", "Option Length")]
    [Expert(nameof(IsNoAddress), "dns.rr.opt.bad_length", "Length too long for any type of IP address.", Severity.Error, ExpertGroup.Malformed)]
    public partial ushort Length { get; }

    [Field("dns.opt.data", "Option Data"), Size(nameof(Length))] public partial ReadOnlySpan<byte> Data { get; }

    /// <summary>The same bytes again in the form of the option, if they have one.</summary>
    [Custom]
    private bool WalkForm(Dissection d, in Slice s, ref int at)
    {
        Slice part = s.Part(4, Length);
        d.EndOpenNode(s, 4 + Length);
        return Code switch
        {
            DnsOptionCode.Dau => DnsOptDau.Walk(d, part, out _),
            DnsOptionCode.Dhu => DnsOptDhu.Walk(d, part, out _),
            DnsOptionCode.N3u => DnsOptN3u.Walk(d, part, out _),
            DnsOptionCode.ClientSubnet or DnsOptionCode.ClientSubnetExperimental => DnsOptSubnet.Walk(d, s.Part(4, Math.Max(4, (int)Length)), out _),
            DnsOptionCode.Cookie => d.Bytes(DnsFields.OptCookieClient, s, 4, 8) && d.Bytes(DnsFields.OptCookieServer, s, 12, Length - 8),
            DnsOptionCode.TcpKeepalive => DnsOptKeepalive.Walk(d, part, out _),
            DnsOptionCode.Padding => DnsOptPadding.Walk(d, part, out _),
            DnsOptionCode.Chain => DnsOptChain.Walk(d, part, out _),
            DnsOptionCode.ExtendedError => DnsOptError.Walk(d, part, out _),
            _ => true,
        };
    }

    // An extended error without a code leaves its bytes to the next option.
    internal int Size => 4 + (Code == DnsOptionCode.ExtendedError && Length < 2 ? 0 : Length);

    private bool IsDeprecated => Code == DnsOptionCode.ClientSubnetExperimental;
    private bool IsNoAddress => Code is DnsOptionCode.ClientSubnet or DnsOptionCode.ClientSubnetExperimental && (Length < 4 || Length > 20) && Slice.Has(4, 4);

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        text.Append("Option: "u8);
        if (Code.Name() is { } name) text.Append(name);
        else text.Append($"Unknown ({(ushort)Code})");
    }
}
