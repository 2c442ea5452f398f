namespace GenShark.Protocols;

/// <summary>The services that an address offers (RFC 1035, 3.4.2).</summary>
[PartOf<Dns>]
[DeclareField("dns.wks.bits", "Bits", FieldType.UInt8, Base.Hex)]
public readonly ref partial struct DnsWks
{
    [Field("dns.wks.address", "Address")] public partial IPv4Address Address { get; }
    [Field("dns.wks.protocol", "Protocol")] public partial IpProtocol Protocol { get; }
    [Rest] public partial ReadOnlySpan<byte> Map { get; }

    /// <summary>One field for every byte that is not zero, which no declaration counts.</summary>
    [Custom]
    private bool ShowPorts(Dissection d, in Slice s, ref int at)
    {
        ReadOnlySpan<byte> map = Map;
        int start = at - map.Length;
        for (int i = 0; i < map.Length; i++)
        {
            if (map[i] == 0) continue;
            d.Number(DnsFields.WksBits, s, start + i, 1, (ulong)map[i]);
            if (d.WantsText) WritePorts(d, map[i], i * 8);
        }
        return true;
    }

    private static void WritePorts(Dissection d, byte bits, int first)
    {
        int node = d.LastNode;
        TextBuilder text = d.BeginText().Append($"Bits: 0x{bits:x2} (");
        bool follows = false;
        for (int bit = 0; bit < 8; bit++)
        {
            if ((bits >> 7 - bit & 1) == 0) continue;
            if (follows) text.Append(", "u8);
            follows = true;
            text.Append(first + bit);
        }
        text.Append(')');
        d.EndText(node);
    }
}

/// <summary>A telephone number (RFC 1183, 3.2).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsIsdn
{
    [Field("dns.idsn.length", "Length")] public partial byte Length { get; }
    [Field("dns.idsn.address", "ISDN Address", Type = FieldType.String), Size(nameof(Length))] public partial ReadOnlySpan<byte> Address { get; }
    [Field("dns.idsn.sa.length", "Length"), If(nameof(HasSubaddress))] public partial byte SubaddressLength { get; }
    [Field("dns.idsn.sa.address", "Sub Address", Type = FieldType.String), Size(nameof(SubaddressLength)), If(nameof(HasSubaddress))] public partial ReadOnlySpan<byte> Subaddress { get; }

    private bool HasSubaddress => Slice.Length > 2 + Length;
}
