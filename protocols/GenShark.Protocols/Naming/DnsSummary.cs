namespace GenShark.Protocols;

/// <summary>What a record's data adds to its title and to the Info column.</summary>
internal static class DnsSummary
{
    /// <summary>Writes nothing if the data lacks what would be written.</summary>
    public static void Write(TextBuilder text, DnsType type, in Slice data, bool isTitle)
    {
        if (data.CapturedLength == 0 || !IsWhole(type, data)) return;
        switch (type)
        {
            case DnsType.A or DnsType.Wks: text.Append(isTitle ? ", addr " : " ").Append(data.IPv4(0)); break;
            case DnsType.Aaaa: text.Append(isTitle ? ", addr " : " ").Append(data.IPv6(0)); break;
            case DnsType.Ns: Name(text, isTitle ? ", ns " : " ", data, 0); break;
            case DnsType.Cname: Name(text, isTitle ? ", cname " : " ", data, 0); break;
            case DnsType.Dname: Name(text, isTitle ? ", dname " : " ", data, 0); break;
            case DnsType.Soa: Name(text, isTitle ? ", mname " : " ", data, 0); break;
            case DnsType.Ptr: Name(text, isTitle ? ", " : " ", data, 0); break;
            case DnsType.Nsec or DnsType.Nxt: Name(text, isTitle ? ", next domain name " : " ", data, 0); break;
            case DnsType.WinsR: Name(text, isTitle ? ", name result domain " : " ", data, 12); break;
            case DnsType.Mx: WritePreference(text, data, isTitle ? ", mx " : null); break;
            case DnsType.Kx: WritePreference(text, data, isTitle ? ", kx " : null); break;
            case DnsType.Srv: WriteSrv(text, data, isTitle); break;
            case DnsType.Naptr: WriteNaptr(text, data, isTitle); break;
            case DnsType.Hinfo: WriteHinfo(text, data, isTitle); break;
            case DnsType.A6: WriteA6(text, data, isTitle); break;
        }
    }

    /// <summary>Whether the names and texts that the data of these types begins with are there; else the dissection ends.</summary>
    public static bool HasNames(Dissection d, DnsType type, in Slice data) => type switch
    {
        DnsType.Hinfo => d.Need(data, 0, 1) && d.Need(data, 1, data.UInt8(0) + 1) && d.Need(data, 2 + data.UInt8(0), data.UInt8(1 + data.UInt8(0))),
        DnsType.A6 => d.Need(data, 0, 1) && (data.UInt8(0) <= 128 || d.Fail(data, 0, 1)) && d.Need(data, 1, DnsA6.SuffixSizeOf(data.UInt8(0))),
        _ => NameAt(type) is not { } at || d.Need(data, 0, at) && DomainName.Walk(d, -1, data, at, NodeFlags.None, out _),
    };

    // Where the data of types that are read by their name first has it.
    private static int? NameAt(DnsType type) => type switch
    {
        DnsType.Ns or DnsType.Cname or DnsType.Dname or DnsType.Soa or DnsType.Ptr or DnsType.Nsec or DnsType.Nxt => 0,
        DnsType.Mx or DnsType.Kx or DnsType.Rt or DnsType.Afsdb => 2,
        _ => null,
    };

    private static bool IsWhole(DnsType type, in Slice data) => type switch
    {
        DnsType.A or DnsType.Wks => data.Has(0, 4),
        DnsType.Aaaa => data.Has(0, 16),
        DnsType.WinsR => data.Has(0, 12) && DomainName.IsWhole(data, 12),
        DnsType.Srv => data.Has(0, 6) && DomainName.IsWhole(data, 6),
        DnsType.Naptr => data.Has(0, 5) && data.Has(5, data.UInt8(4) + 1) && HasRewriting(data, 5 + data.UInt8(4)),
        DnsType.Hinfo => data.Has(0, 1) && data.Has(1, data.UInt8(0) + 1) && data.Has(2 + data.UInt8(0), data.UInt8(1 + data.UInt8(0))),
        DnsType.A6 => data.UInt8(0) <= 128 && data.Has(1, DnsA6.SuffixSizeOf(data.UInt8(0))) && (data.UInt8(0) == 0 || DomainName.IsWhole(data, 1 + DnsA6.SuffixSizeOf(data.UInt8(0)))),
        _ => NameAt(type) is not { } at || data.Has(0, at) && DomainName.IsWhole(data, at),
    };

    private static bool HasRewriting(in Slice data, int at)
    {
        int expression = at + 1 + data.UInt8(at), end = expression + 1 + data.UInt8(expression);
        return data.Has(at, end - at) && DomainName.IsWhole(data, end);
    }

    /// <summary>Whether the Info column names the record's owner, as it does for types of whose data nothing is shown there.</summary>
    public static bool NamesOwner(DnsType type) => type is DnsType.Md or DnsType.Mf or DnsType.Mb or DnsType.Mg or DnsType.Mr or DnsType.Null or DnsType.Minfo
        or DnsType.Rp or DnsType.Afsdb or DnsType.X25 or DnsType.Isdn or DnsType.Rt or DnsType.Nsap or DnsType.NsapPtr or DnsType.Px or DnsType.Gpos or DnsType.Apl
        or DnsType.Dhcid or DnsType.Nsec3param or DnsType.Tlsa or DnsType.Hip;

    private static void Name(TextBuilder text, string lead, in Slice data, int at)
    {
        text.Append(lead);
        DomainName.Read(data, at).WriteTo(text);
    }

    private static void WritePreference(TextBuilder text, in Slice data, string? lead)
    {
        text.Append(lead is null ? " " : ", preference ").Append(data.UInt16(0));
        Name(text, lead ?? " ", data, 2);
    }

    private static void WriteA6(TextBuilder text, in Slice data, bool isTitle)
    {
        byte prefix = data.UInt8(0);
        text.Append(isTitle ? ", addr " : " ").Append($"{prefix} ").Append(DnsA6.Address(data)).Append(' ');
        if (prefix > 0) DomainName.Read(data, 1 + DnsA6.SuffixSizeOf(prefix)).WriteTo(text);
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
        Text(text, data.Span(5, data.UInt8(4)));
    }

    private static void WriteHinfo(TextBuilder text, in Slice data, bool isTitle)
    {
        int cpu = data.UInt8(0);
        Text(text.Append(isTitle ? ", CPU " : " "), data.Span(1, cpu));
        Text(text.Append(isTitle ? ", OS " : " "), data.Span(2 + cpu, data.UInt8(1 + cpu)));
    }

    // Up to the first zero.
    private static void Text(TextBuilder text, ReadOnlySpan<byte> bytes)
    {
        int end = bytes.IndexOf((byte)0);
        text.Append(end < 0 ? bytes : bytes[..end]);
    }
}
