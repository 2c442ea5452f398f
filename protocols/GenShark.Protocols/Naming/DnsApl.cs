namespace GenShark.Protocols;

/// <summary>Networks (RFC 3123, 4).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsApl
{
    public partial Sequence<DnsAplItem> Items { get; }
}

/// <summary>A network, without the zeros at its address's end.</summary>
[PartOf<Dns>]
[DeclareField("dns.apl.afdpart.ipv4", "Address", FieldType.IPv4), DeclareField("dns.apl.afdpart.ipv6", "Address", FieldType.IPv6), DeclareField("dns.apl.afdpart.data", "Address", FieldType.Bytes)]
public readonly ref partial struct DnsAplItem
{
    [Field("dns.apl.address_family", "Address Family")] public partial DnsAddressFamily Family { get; }

    /// <summary>In bits.</summary>
    [Field("dns.apl.coded_prefix", "Prefix Length")] public partial byte PrefixLength { get; }

    [Field("dns.apl.negation", "Negation Flag", Truth = "Yes (!)|No (0)"), Bits(1)] public partial bool IsExcepted { get; }

    /// <summary>In bytes.</summary>
    [Field("dns.apl.afdlength", "Address Length", Description = "in octets"), Bits(7)] public partial byte AddressSize { get; }

    [Size(nameof(AddressSize))] public partial ReadOnlySpan<byte> Part { get; }

    /// <summary>The part that is there as a whole address.</summary>
    [Custom]
    private bool ShowAddress(Dissection d, in Slice s, ref int at)
    {
        int size = AddressSize, start = at - size;
        Span<byte> bytes = stackalloc byte[16];
        bytes.Clear();
        int whole = Family switch { DnsAddressFamily.Ipv4 => 4, DnsAddressFamily.Ipv6 => 16, _ => 0 };
        if (size <= whole) Part.CopyTo(bytes);
        return Family switch
        {
            _ when size > whole => d.Bytes(DnsFields.AplAfdpartData, s, start, size),
            DnsAddressFamily.Ipv4 => d.Number(DnsFields.AplAfdpartIpv4, s, start, size, (ulong)System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(bytes)),
            DnsAddressFamily.Ipv6 => d.Address(DnsFields.AplAfdpartIpv6, s, start, size, IPv6Address.Read(bytes)),
            _ => d.Bytes(DnsFields.AplAfdpartData, s, start, size),
        };
    }
}
