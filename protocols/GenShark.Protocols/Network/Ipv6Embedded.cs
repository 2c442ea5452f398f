namespace GenShark.Protocols;

/// <summary>What IPv6 addresses hold of others: the interface's MAC address (RFC 4291, appendix A), IPv4 addresses of ISATAP (RFC 5214), 6to4
/// (RFC 3056) and Teredo (RFC 4380).</summary>
internal static class Ipv6Embedded
{
    private const int SourceOffset = 8, DestinationOffset = 24;

    public static void Add(Dissection d, in Slice s)
    {
        Walk6To4(d, s, SourceOffset, Ipv6Fields.Src6to4GwIpv4, Ipv6Fields.Src6to4SlaId);
        Walk6To4(d, s, DestinationOffset, Ipv6Fields.Dst6to4GwIpv4, Ipv6Fields.Dst6to4SlaId);
        WalkTeredo(d, s, SourceOffset, Ipv6Fields.SrcTsIpv4, Ipv6Fields.SrcTcPort, Ipv6Fields.SrcTcIpv4);
        WalkTeredo(d, s, DestinationOffset, Ipv6Fields.DstTsIpv4, Ipv6Fields.DstTcPort, Ipv6Fields.DstTcIpv4);
        WalkMac(d, s, SourceOffset, Ipv6Fields.SrcSlaacMac);
        WalkMac(d, s, DestinationOffset, Ipv6Fields.DstSlaacMac);
        WalkIsatap(d, s, SourceOffset, Ipv6Fields.SrcIsatapIpv4);
        WalkIsatap(d, s, DestinationOffset, Ipv6Fields.DstIsatapIpv4);
    }

    private static void WalkMac(Dissection d, in Slice s, int at, int mac)
    {
        ulong identifier = s.UInt64(at + 8);
        if (s.UInt8(at) == 0xff || (identifier & 0x0200_00ff_ff00_0000) != 0x0200_00ff_fe00_0000) return;
        var address = new MacAddress((identifier >> 16 & 0xffff_ff00_0000 | identifier & 0xff_ffff) ^ 0x0200_0000_0000);
        d.Address(mac, s, at + 8, 8, address, NodeFlags.Generated);
        d.Address(Ipv6Fields.SlaacMac, s, at + 8, 8, address, NodeFlags.Hidden);
    }

    private static void WalkIsatap(Dissection d, in Slice s, int at, int isatap)
    {
        if (s.UInt8(at) == 0xff || (s.UInt32(at + 8) & 0xfdff_ffff) != 0x0000_5efe) return;
        ulong address = s.UInt32(at + 12);
        d.Number(isatap, s, at + 12, 4, address, NodeFlags.Generated);
        d.Number(Ipv6Fields.IsatapIpv4, s, at + 12, 4, address, NodeFlags.Hidden);
    }

    private static void Walk6To4(Dissection d, in Slice s, int at, int gateway, int aggregator)
    {
        if (s.UInt16(at) != 0x2002) return;
        d.Number(gateway, s, at + 2, 4, (ulong)s.UInt32(at + 2), NodeFlags.Generated);
        d.Number(aggregator, s, at + 6, 2, (ulong)s.UInt16(at + 6), NodeFlags.Generated);
        d.Number(Ipv6Fields.N6to4GwIpv4, s, at + 2, 4, (ulong)s.UInt32(at + 2), NodeFlags.Hidden);
        d.Number(Ipv6Fields.N6to4SlaId, s, at + 6, 2, (ulong)s.UInt16(at + 6), NodeFlags.Hidden);
    }

    private static void WalkTeredo(Dissection d, in Slice s, int at, int server, int port, int client)
    {
        if (s.UInt32(at) != 0x2001_0000) return;
        // Port and client are inverted, so that translators leave them alone.
        ulong clientPort = (ushort)~s.UInt16(at + 10), clientAddress = ~s.UInt32(at + 12);
        d.Number(server, s, at + 4, 4, (ulong)s.UInt32(at + 4), NodeFlags.Generated);
        d.Number(port, s, at + 10, 2, clientPort, NodeFlags.Generated);
        d.Number(client, s, at + 12, 4, clientAddress, NodeFlags.Generated);
        d.Number(Ipv6Fields.TsIpv4, s, at + 4, 4, (ulong)s.UInt32(at + 4), NodeFlags.Hidden);
        d.Number(Ipv6Fields.TcPort, s, at + 10, 2, clientPort, NodeFlags.Hidden);
        d.Number(Ipv6Fields.TcIpv4, s, at + 12, 4, clientAddress, NodeFlags.Hidden);
    }
}
