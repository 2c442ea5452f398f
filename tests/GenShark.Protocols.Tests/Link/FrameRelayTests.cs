using GenShark.Protocols.Tests.Tunnels;
using Xunit;

namespace GenShark.Protocols.Tests.Link;

public class FrameRelayTests
{
    private const int FrameRelay = 107;

    [Theory]
    [InlineData("48e1 0800" + Inner.Ip, "fr:ip:udp")]
    [InlineData("48e005 0800" + Inner.Ip, "fr:ip:udp")]
    [InlineData("48e00005 03cc" + Inner.Ip, "fr:ip:udp")]
    [InlineData("48e1 03cc" + Inner.Ip, "fr:ip:udp")]
    [InlineData("48e1 2200 cc" + Inner.Ip, "fr:ip:udp")]
    [InlineData("48e1 03 00 80 000000 0800" + Inner.Ip, "fr:ip:udp")]
    [InlineData("48e1 03 80 0080c2 0007" + Inner.Ethernet, "fr:eth:ethertype:ip:udp")]
    [InlineData("48e1 03cf 0021" + Inner.Ip, "fr:ppp:ip:udp")]
    [InlineData("48e1 1234 55", "fr:data")]
    public void What_is_carried_is_reached(string dump, string protocols)
    {
        Assert.Equal(protocols, Packet.Dissect(dump, FrameRelay).Protocols);
        Packet.SurvivesEveryPrefix(dump, FrameRelay);
    }

    [Theory]
    [InlineData("48e1", "DLCI 302")]
    [InlineData("48e005", "DLCI 19329")]
    [InlineData("48e007", "DLCI 302")]
    [InlineData("48e0fe05", "DLCI 2482113")]
    [InlineData("8040fe07", "DLCI 66175")]
    public void Addresses_have_two_to_four_octets(string address, string info) => Assert.Equal(info + ", U, func=UI", Packet.Dissect(address + "0399 00", FrameRelay).Info);
}
