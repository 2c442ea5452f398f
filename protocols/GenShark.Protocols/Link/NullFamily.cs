namespace GenShark.Protocols;

/// <summary>Address families of BSD loopback captures; IPv6 differs by system.</summary>
public enum NullFamily : uint
{
    [Name("IP")] Ip = 2,
    [Name("OSI")] Osi = 7,
    [Name("Appletalk")] AppleTalk = 16,
    [Name("Netware IPX/SPX")] Ipx = 23,
    [Name("IPv6")] Ipv6Bsd = 24,
    [Name("IPv6")] Ipv6FreeBsd = 28,
    [Name("IPv6")] Ipv6Darwin = 30,
}
