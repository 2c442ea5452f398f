namespace GenShark.Protocols;

/// <summary>What a record's data adds to its title and to the Info column.</summary>
internal static class DnsSummary
{
    public static void Write(TextBuilder text, DnsType type, in Slice data, bool isTitle)
    {
        if (data.CapturedLength == 0) return;
        switch (type)
        {
            case DnsType.A when data.Has(0, 4): text.Append(isTitle ? ", addr " : " ").Append(data.IPv4(0)); break;
            case DnsType.Aaaa when data.Has(0, 16): text.Append(isTitle ? ", addr " : " ").Append(data.IPv6(0)); break;
            case DnsType.Ns: Name(text, isTitle ? ", ns " : " ", data, 0); break;
            case DnsType.Cname: Name(text, isTitle ? ", cname " : " ", data, 0); break;
            case DnsType.Dname: Name(text, isTitle ? ", dname " : " ", data, 0); break;
            case DnsType.Soa: Name(text, isTitle ? ", mname " : " ", data, 0); break;
            case DnsType.Ptr: Name(text, isTitle ? ", " : " ", data, 0); break;
            case DnsType.Mx: WriteMx(text, data, isTitle); break;
            case DnsType.Srv: WriteSrv(text, data, isTitle); break;
            case DnsType.Naptr: WriteNaptr(text, data, isTitle); break;
            case DnsType.Hinfo: WriteHinfo(text, data, isTitle); break;
        }
    }

    private static void Name(TextBuilder text, string lead, in Slice data, int at)
    {
        text.Append(lead);
        DomainName.Read(data, at).WriteTo(text);
    }

    private static void WriteMx(TextBuilder text, in Slice data, bool isTitle)
    {
        text.Append(isTitle ? ", preference " : " ").Append(data.UInt16(0));
        Name(text, isTitle ? ", mx " : " ", data, 2);
    }

    private static void WriteSrv(TextBuilder text, in Slice data, bool isTitle)
    {
        if (isTitle) text.Append($", priority {data.UInt16(0)}, weight {data.UInt16(2)}, port {data.UInt16(4)}");
        else text.Append($" {data.UInt16(0)} {data.UInt16(2)} {data.UInt16(4)}");
        Name(text, isTitle ? ", target " : " ", data, 6);
    }

    private static void WriteNaptr(TextBuilder text, in Slice data, bool isTitle)
    {
        if (isTitle) text.Append($", order {data.UInt16(0)}, preference {data.UInt16(2)}, flags ");
        else text.Append($" {data.UInt16(0)} {data.UInt16(2)} ");
        text.Append(data.Span(5, data.UInt8(4)));
    }

    private static void WriteHinfo(TextBuilder text, in Slice data, bool isTitle)
    {
        int cpu = data.UInt8(0);
        text.Append(isTitle ? ", CPU " : " ").Append(data.Span(1, cpu));
        text.Append(isTitle ? ", OS " : " ").Append(data.Span(2 + cpu, data.UInt8(1 + cpu)));
    }
}
