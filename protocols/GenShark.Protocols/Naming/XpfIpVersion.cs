namespace GenShark.Protocols;

/// <summary>IP versions in XPF records.</summary>
public enum XpfIpVersion : byte
{
    [Name("Reserved")] Reserved = 0,
    [Name("IPv4")] Ipv4 = 4,
    [Name("ST Datagram")] StDatagram = 5,
    [Name("IPv6")] Ipv6 = 6,
    [Name("TP/IX")] TpIx = 7,
    [Name("PIP")] Pip = 8,
    [Name("TUBA")] Tuba = 9,
}
