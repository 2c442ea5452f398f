using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows who a client, a server or a relay is (RFC 8415, 11).</summary>
internal static class Dhcpv6Duid
{
    // From 1970 to 2000, which DUIDs count from, in seconds.
    private const long Epoch = 946684800;

    public static bool Walk(Dissection d, in Dhcpv6Value o)
    {
        Slice s = o.Slice;
        int at = o.At, size = o.Length;
        if (o.Code == Dhcpv6OptionCode.ClientIdentifier && size > 0) d.BeginInfo(append: true)?.Append("CID: "u8).AppendHex(s.Span(at, size)).Append(' ');
        if (size < 2) return o.Complain(d, "DUID");
        var type = (Dhcpv6DuidType)s.UInt16(at);
        d.Bytes(Dhcpv6Fields.DuidBytes, s, at, size);
        d.Number(Dhcpv6Fields.DuidType, s, at, 2, (ulong)type);
        switch (type)
        {
            case Dhcpv6DuidType.LinkLayerTime when size < 8:
            case Dhcpv6DuidType.Enterprise when size < 6:
            case Dhcpv6DuidType.LinkLayer when size < 4:
            case Dhcpv6DuidType.Uuid when size != 18:
                return o.Complain(d, "DUID");
            case Dhcpv6DuidType.LinkLayerTime:
                d.Number(Dhcpv6Fields.DuidlltHwtype, s, at + 2, 2, (ulong)s.UInt16(at + 2));
                d.Time(Dhcpv6Fields.DuidlltTime, s, at + 4, 4, new Timestamp(Epoch + s.UInt32(at + 4), 0));
                WalkAddress(d, s, Dhcpv6Fields.DuidlltLinkLayerAddr, at + 8, size - 8, s.UInt16(at + 2));
                break;
            case Dhcpv6DuidType.LinkLayer:
                d.Number(Dhcpv6Fields.DuidllHwtype, s, at + 2, 2, (ulong)s.UInt16(at + 2));
                WalkAddress(d, s, Dhcpv6Fields.DuidllLinkLayerAddr, at + 4, size - 4, s.UInt16(at + 2));
                break;
            case Dhcpv6DuidType.Enterprise:
                DhcpVendorIdentifying.Enterprise(d, s, Dhcpv6Fields.DuidenEnterprise, "Enterprise ID", at + 2);
                if (size > 6) d.Bytes(Dhcpv6Fields.DuidenIdentifier, s, at + 6, size - 6);
                break;
            case Dhcpv6DuidType.Uuid:
                d.Bytes(Dhcpv6Fields.DuiduuidBytes, s, at + 2, 16);
                break;
        }
        return true;
    }

    // Bytes of hexadecimal digits; colons between those of an address of Ethernet's kind.
    private static void WalkAddress(Dissection d, in Slice s, int field, int at, int size, ushort hardware)
    {
        if (size > 0) DhcpDuid.WriteHex(d, s, field, at, size, hardware is (ushort)ArpHardwareType.Ethernet or 6 && size == MacAddress.Size ? ':' : '\0');
    }
}
