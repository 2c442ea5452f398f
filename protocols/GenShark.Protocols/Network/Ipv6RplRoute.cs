namespace GenShark.Protocols;

/// <summary>Type 2: the mobile node's home address.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc6275#section-6.4"/>
[PartOf<Ipv6Routing>]
public readonly ref partial struct Ipv6HomeRoute
{
    [Field("ipv6.routing.mipv6.reserved", "Reserved"), Size(4)]
    public partial ReadOnlySpan<byte> Reserved { get; }

    [Field("ipv6.routing.mipv6.home_address", "Home Address"), Label(nameof(WriteAddress))]
    public partial IPv6Address Address { get; }

    private void WriteAddress(TextBuilder text) => text.Append($"Address[1]: {Address}");
}

/// <summary>Type 3: addresses without what they have in common with the destination.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc6554"/>
[PartOf<Ipv6Routing>]
[DeclareField("ipv6.routing.rpl.address", "Address", FieldType.Bytes)]
[DeclareField("ipv6.routing.rpl.full_address", "Full Address", FieldType.IPv6)]
public readonly ref partial struct Ipv6RplRoute
{
    private const int FixedSize = 8, SegmentsLeftOffset = 3;

    [Bits(4, Width = 4), Field("ipv6.routing.rpl.cmprI", "Compressed Internal Octets (CmprI)")]
    public partial uint ElidedInner { get; }

    [Bits(4, Width = 4), Field("ipv6.routing.rpl.cmprE", "Compressed Final Octets (CmprE)")]
    public partial uint ElidedLast { get; }

    /// <summary>In bytes.</summary>
    [Bits(4, Width = 4), Field("ipv6.routing.rpl.pad", "Padding Bytes")]
    [Expert(nameof(IsPadded), "ipv6.routing.rpl.cmprI_cmprE_pad", "When cmprI equals 0 and cmprE equals 0, pad MUST equal 0 but instead was X",
        Severity.Warning, ExpertGroup.Protocol, Text = nameof(WritePadded))]
    public partial uint Padding { get; }

    [Bits(20, Width = 4), Field("ipv6.routing.rpl.reserved", "Reserved")]
    [Expert(nameof(IsReservedUsed), "ipv6.routing.rpl.reserved_not0", "Reserved field must equal 0 but instead was X",
        Severity.Note, ExpertGroup.Protocol, Text = nameof(WriteReserved))]
    public partial uint Reserved { get; }

    [Field("ipv6.routing.rpl.addr_count", "Total Address Count")]
    [Expert(nameof(IsCountNegative), "ipv6.routing.rpl.addr_count_ge0", "Calculated total address count must be greater than or equal to 0, instead was X",
        Severity.Error, ExpertGroup.Malformed, Text = nameof(WriteNegative))]
    private int AddressCount => CountAddresses(Slice.UInt32(0), Slice.Length + FixedSize - 4);

    /// <summary>Addresses are put together from the packet's destination, which lies outside of this header.</summary>
    [Custom]
    private bool WalkAddresses(Dissection d, in Slice s, ref int at)
    {
        int count = AddressCount;
        Span<byte> full = stackalloc byte[IPv6Address.Size];
        if (!Ipv6Place.TryDestination(d, full)) return true;
        for (int i = 1; i <= count; i++)
        {
            int elided = (int)(i < count ? ElidedInner : ElidedLast), size = IPv6Address.Size - elided;
            if (!d.Need(s, at, size)) return false;
            d.Bytes(Ipv6RoutingFields.RplAddress, s, at, size);
            s.Span(at, size).CopyTo(full[elided..]);
            IPv6Address address = IPv6Address.Read(full);
            d.Address(Ipv6RoutingFields.RplFullAddress, s, at, size, address, NodeFlags.Generated);
            WriteLabel(d, i, address);
            at += size;
            if (i == count && s.Layer[SegmentsLeftOffset] > 0) d.SetAddresses(d.SourceAddress, address);
        }
        return true;
    }

    private static void WriteLabel(Dissection d, int number, IPv6Address address)
    {
        if (!d.WantsText) return;
        d.BeginText().Append($"Address[{number}]: {address}");
        d.EndText(d.LastNode);
    }

    /// <summary>RFC 6554, 3: from the sizes of what is elided and of the padding.</summary>
    internal static int CountAddresses(uint sizes, int header)
    {
        int inner = IPv6Address.Size - (int)(sizes >> 28), last = IPv6Address.Size - (int)(sizes >> 24 & 0xf), padding = (int)(sizes >> 20 & 0xf);
        return (header - FixedSize - padding - last) / inner + 1;
    }

    private bool IsPadded => ElidedInner == 0 && ElidedLast == 0 && Padding != 0;
    private bool IsReservedUsed => Reserved != 0;
    private bool IsCountNegative => AddressCount < 0;

    private void WritePadded(TextBuilder text) => text.Append($"When cmprI equals 0 and cmprE equals 0, pad MUST equal 0 but instead was {Padding}");
    private void WriteReserved(TextBuilder text) => text.Append($"Reserved field must equal 0 but instead was {Reserved}");

    private void WriteNegative(TextBuilder text) =>
        text.Append($"Calculated total address count must be greater than or equal to 0, instead was {AddressCount}");
}
