using Xunit;

namespace GenShark.Protocols.Tests.Tunnels;

public class UdpTunnelTests
{
    private const string Ipv6 = "60000000 0000 3b 40 00000000000000000000000000000001 00000000000000000000000000000002";

    private const string Authentication = "0001 01 02 aa bbcc 1122334455667788 00", Origin = "0000 ff00 f0f1f2f3";

    [Theory]
    [InlineData(3544, Ipv6, "teredo:ipv6")]
    [InlineData(3544, Authentication + Origin + Ipv6, "teredo:ipv6")]
    [InlineData(3544, Origin + Ipv6, "teredo:ipv6")]
    [InlineData(3544, Authentication, "teredo")]
    [InlineData(3386, "1eff 001c 0000 0001 ff ffffff 4200012143658709" + Inner.Ip, "gtpprime:gtp:ip:udp")]
    [InlineData(2152, "32ff 0020 00000001 0000 0000" + Inner.Ip, "gtp:ip:udp")]
    [InlineData(5072, "21 12 11 04 4af64bfd 01020304 05060708" + Inner.Ip, "ayiya:ip:udp")]
    [InlineData(5072, "01 02 11 29 4af64bfd 01" + Ipv6, "ayiya:ipv6")]
    [InlineData(5072, "01 02 10 3b 4af64bfd 01 55", "ayiya")]
    public void What_is_carried_is_reached(int port, string payload, string protocols)
    {
        string dump = Inner.OverUdp(port, payload);
        Assert.Equal("eth:ethertype:ip:udp:" + protocols, Packet.Dissect(dump).Protocols);
        Packet.SurvivesEveryPrefix(dump);
    }

    [Fact]
    public void The_origin_stands_inverted()
    {
        IReadOnlyList<string> labels = Packet.Dissect(Inner.OverUdp(3544, Authentication + Origin + Ipv6)).Labels;
        Assert.Contains("Origin UDP port: 255", labels);
        Assert.Contains("Origin IPv4 address: 15.14.13.12", labels);
    }

    [Fact]
    public void Headers_without_a_packet_name_themselves() =>
        Assert.Equal("Authentication header, Origin indication[Malformed Packet]", Packet.Dissect(Inner.OverUdp(3544, Authentication + Origin)).Info);
}
