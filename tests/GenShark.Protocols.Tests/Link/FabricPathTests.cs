using GenShark.Protocols.Tests.Tunnels;
using Xunit;

namespace GenShark.Protocols.Tests.Link;

public class FabricPathTests
{
    private const string Type = "8903 4020", Ethernet = "ffffffffffff 001122334455 0800", Check = "01020304";
    private const string Frame = "020abd010203 030abc000000" + Type + Ethernet + Inner.Ip + Check;

    [Fact]
    public void A_whole_frame_stands_between_header_and_check_sequence()
    {
        Packet packet = Packet.Dissect(Frame);
        Assert.Equal("eth:cfp:eth:ethertype:ip:udp", packet.Protocols);
        Assert.Contains("Cisco FabricPath, Src: abc.00.0000, Dst: abd.01.0203", packet.Labels);
        Assert.Contains(".... .... .... 1010 1011 1101 = switch-id: 2749 (0xabd)", packet.Labels);
        Assert.Contains("Frame check sequence: 0x01020304 [unverified]", packet.Labels);
        Assert.Contains("Ethernet II, Src: 00:11:22:33:44:55, Dst: ff:ff:ff:ff:ff:ff", packet.Labels);
    }

    [Fact]
    public void A_group_has_no_switch() =>
        Assert.Contains("MC Destination: 01:80:c2:00:00:00", Packet.Dissect("0180c2000000 020abc000000" + Type + Ethernet + Inner.Ip + Check).Labels);

    [Fact]
    public void Fabrics_lie_in_fabrics() =>
        Assert.Equal("eth:cfp:eth:cfp:eth:ethertype:ip:udp", Packet.Dissect("020abd000000 020abc000000" + Type + Frame + Check).Protocols);

    [Fact]
    public void A_header_alone_is_malformed() =>
        Assert.Contains("[Malformed Packet: CFP]", Packet.Dissect("020abd000000 020abc000000" + Type).Labels);

    [Fact]
    public void Every_prefix_is_survived() => Packet.SurvivesEveryPrefix(Frame);
}
