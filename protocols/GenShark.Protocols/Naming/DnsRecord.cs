using GenShark.Output;

namespace GenShark.Protocols;

/// <summary>A resource record (RFC 1035, 4.1.3).</summary>
[PartOf<Dns>, Node]
public readonly ref partial struct DnsRecord
{
    public partial DomainName Name { get; }

    [Field("dns.resp.name", "Name", Generated = false, At = nameof(Name), Covers = true, Description = "Response Name"), If(nameof(HasPlainName))]
    private void WriteName(TextBuilder text) => Name.WriteTo(text);

    [Field("dns.srv.service", "Service", Generated = false, At = nameof(Name), Covers = true), If(nameof(HasService))]
    private void WriteService(TextBuilder text) => DnsServiceName.Write(text, Name, 0);

    [Field("dns.srv.proto", "Protocol", Generated = false, At = nameof(Name), Covers = true), If(nameof(HasServiceProtocol))]
    private void WriteServiceProtocol(TextBuilder text) => DnsServiceName.Write(text, Name, 1);

    [Field("dns.srv.name", "Name", Generated = false, At = nameof(Name), Covers = true), If(nameof(HasServiceDomain))]
    private void WriteServiceDomain(TextBuilder text) => DnsServiceName.Write(text, Name, 2);

    [Field("dns.resp.type", "Type", Description = "Response Type")]
    public partial DnsType Type { get; }

    [Size(6), Switch(nameof(Type)), Case<DnsOptHeader>(DnsType.Opt), Default<DnsRecordHeader>]
    public partial Variant Header { get; }

    /// <summary>In bytes.</summary>
    [Field("dns.resp.len", "Data length", Description = "Response Length")]
    public partial ushort DataLength { get; }

    /// <summary>Nothing of the data shows if a name lacks that stands at its beginning.</summary>
    [Custom]
    private bool CheckNames(Dissection d, in Slice s, ref int at)
    {
        d.EndOpenNode(s, NameEnd + 10 + DataLength);
        return DataLength == 0 || DnsSummary.HasNames(d, Type, s.Part(NameEnd + 10, DataLength));
    }

    [Size(nameof(DataLength)), Switch(nameof(Type)), Default<DnsUnknownData>, If(nameof(HasData))]
    [Case<DnsA>(DnsType.A), Case<DnsNs>(DnsType.Ns), Case<DnsCname>(DnsType.Cname), Case<DnsSoa>(DnsType.Soa), Case<DnsPtr>(DnsType.Ptr)]
    [Case<DnsMd>(DnsType.Md), Case<DnsMf>(DnsType.Mf), Case<DnsMb>(DnsType.Mb), Case<DnsMg>(DnsType.Mg), Case<DnsMr>(DnsType.Mr), Case<DnsNull>(DnsType.Null)]
    [Case<DnsHinfo>(DnsType.Hinfo), Case<DnsMinfo>(DnsType.Minfo), Case<DnsMx>(DnsType.Mx), Case<DnsTxt>(DnsType.Txt), Case<DnsSpf>(DnsType.Spf)]
    [Case<DnsRp>(DnsType.Rp), Case<DnsAfsdb>(DnsType.Afsdb), Case<DnsX25>(DnsType.X25), Case<DnsRt>(DnsType.Rt), Case<DnsNsap>(DnsType.Nsap), Case<DnsNsapPtr>(DnsType.NsapPtr)]
    [Case<DnsPx>(DnsType.Px), Case<DnsGpos>(DnsType.Gpos), Case<DnsAaaa>(DnsType.Aaaa), Case<DnsLoc>(DnsType.Loc), Case<DnsSrv>(DnsType.Srv), Case<DnsNaptr>(DnsType.Naptr)]
    [Case<DnsKx>(DnsType.Kx), Case<DnsCert>(DnsType.Cert), Case<DnsDname>(DnsType.Dname), Case<DnsOptions>(DnsType.Opt)]
    [Case<DnsDs>(DnsType.Ds, DnsType.Cds, DnsType.Dlv), Case<DnsSshfp>(DnsType.Sshfp), Case<DnsRrsig>(DnsType.Rrsig, DnsType.Sig), Case<DnsNsec>(DnsType.Nsec)]
    [Case<DnsDnskey>(DnsType.Dnskey, DnsType.Cdnskey), Case<DnsDhcid>(DnsType.Dhcid), Case<DnsNsec3>(DnsType.Nsec3), Case<DnsNsec3Param>(DnsType.Nsec3param)]
    [Case<DnsTlsa>(DnsType.Tlsa), Case<DnsOpenPgpKey>(DnsType.Openpgpkey), Case<DnsZonemd>(DnsType.Zonemd), Case<DnsSvcb>(DnsType.Svcb, DnsType.Https)]
    [Case<DnsNid>(DnsType.Nid), Case<DnsL32>(DnsType.L32), Case<DnsL64>(DnsType.L64), Case<DnsLp>(DnsType.Lp), Case<DnsEui48>(DnsType.Eui48), Case<DnsEui64>(DnsType.Eui64)]
    [Case<DnsTkey>(DnsType.Tkey), Case<DnsTsig>(DnsType.Tsig), Case<DnsCaa>(DnsType.Caa), Case<DnsWks>(DnsType.Wks), Case<DnsIsdn>(DnsType.Isdn), Case<DnsApl>(DnsType.Apl)]
    [Case<DnsKey>(DnsType.Key), Case<DnsNxt>(DnsType.Nxt), Case<DnsA6>(DnsType.A6), Case<DnsIpseckey>(DnsType.Ipseckey), Case<DnsHip>(DnsType.Hip), Case<DnsCsync>(DnsType.Csync)]
    [Case<DnsWins>(DnsType.Wins), Case<DnsWinsReverse>(DnsType.WinsR), Case<DnsXpf>(DnsType.Xpf)]
    public partial Variant Data { get; }

    private bool HasData => DataLength > 0;
    private bool HasService => Type == DnsType.Srv;
    private bool HasServiceProtocol => HasService && Name.LabelCount > 1;
    private bool HasServiceDomain => HasService && Name.LabelCount > 2;
    private bool HasPlainName => !HasService;

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        int start = text.Length;
        Name.WriteTo(text);
        text.Append(": type "u8);
        DnsText.WriteType(text, (ushort)Type);
        int at = NameEnd + 2;
        if (Type != DnsType.Opt) DnsRecordHeader.Create(Slice.From(at)).WriteTitle(text);
        LabelFormatter.Limit(text, start);
        DnsSummary.Write(text, Type, DataOf(at + 8), isTitle: true);
        LabelFormatter.Cut(text, start);
    }

    [Info(Append = true)]
    private void WriteInfo(TextBuilder text)
    {
        text.Append(' ');
        DnsText.WriteType(text, (ushort)Type);
        int at = NameEnd + 2;
        if (Type != DnsType.Opt) DnsRecordHeader.Create(Slice.From(at)).WriteInfo(text);
        DnsSummary.Write(text, Type, DataOf(at + 8), isTitle: false);
        if (HasData && DnsSummary.NamesOwner(Type)) Name.WriteTo(text.Append(' '));
    }

    // The texts are written before the data is walked: they stand even if the data is broken.
    private Slice DataOf(int at) => Slice.Part(at, Slice.UInt16(at - 2));
}
