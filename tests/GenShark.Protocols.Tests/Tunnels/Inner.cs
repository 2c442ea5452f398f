namespace GenShark.Protocols.Tests.Tunnels;

/// <summary>Parts of packets for tests of what carries others.</summary>
internal static class Inner
{
    /// <summary>An empty datagram from 1.1.1.1 to 2.2.2.2.</summary>
    public const string Ip = "4500001c 00010000 4011 0000 01010101 02020202" + "1234 5678 0008 0000";

    public const string Ethernet = "000000000004 000000000003 0800" + Ip;

    /// <summary>An Ethernet frame with an IPv4 packet of a protocol.</summary>
    public static string OverIp(int protocol, string payload) =>
        "000000000002 000000000001 0800" + $"4500 {20 + Size(payload):x4} 0001 0000 40 {protocol:x2} 0000 0a000001 0a000002" + payload;

    /// <summary>An Ethernet frame with a datagram to a port.</summary>
    public static string OverUdp(int port, string payload) => OverIp(17, $"c000 {port:x4} {8 + Size(payload):x4} 0000" + payload);

    private static int Size(string dump) => dump.Count(char.IsAsciiHexDigit) / 2;
}
