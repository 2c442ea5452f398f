using Xunit;

namespace GenShark.Protocols.Tests.Tunnels;

public class PppTests
{
    private const int Ppp = 9, CiscoHdlc = 104;

    private const string Ethernet = "000000000002 000000000001";

    [Theory]
    [InlineData("ff03 0021" + Inner.Ip, Ppp, "ppp:ip:udp")]
    [InlineData("ff03 21" + Inner.Ip, Ppp, "ppp:ip:udp")]
    [InlineData("21" + Inner.Ip, Ppp, "ppp:ip:udp")]
    [InlineData("0f00 0800" + Inner.Ip, Ppp, "ppp:chdlc:ip:udp")]
    [InlineData("0f00 0800" + Inner.Ip, CiscoHdlc, "chdlc:ip:udp")]
    [InlineData("0f00 6558" + Inner.Ethernet, CiscoHdlc, "chdlc:eth:ethertype:ip:udp")]
    [InlineData("8f00 8035 00000002 00000001 00000002 ffff", CiscoHdlc, "chdlc:slarp")]
    [InlineData(Ethernet + "8864 1100 0005 001e 0021" + Inner.Ip, Packet.Ethernet, "eth:ethertype:pppoes:ppp:ip:udp")]
    [InlineData(Ethernet + "8864 1100 0005 0005 ff 03002100", Packet.Ethernet, "eth:ethertype:pppoes:ppp:data")]
    [InlineData(Ethernet + "8863 1109 0000 0011 0102 0001 78 0103 0000 0104 0002 6364 0105", Packet.Ethernet, "eth:ethertype:pppoed")]
    public void What_is_carried_is_reached(string dump, int linkType, string protocols)
    {
        Assert.Equal(protocols, Packet.Dissect(dump, linkType).Protocols);
        Packet.SurvivesEveryPrefix(dump, linkType);
    }

    [Fact]
    public void Discovery_tags_show_under_their_own_names()
    {
        Packet packet = Packet.Dissect(Ethernet + "8863 1107 0000 0017 0101 0000 0102 0001 78 0103 0000 0201 0000 0999 0001 55 00");
        Assert.Equal("Active Discovery Offer (PADO) AC-Name='x'", packet.Info);
        Assert.Equal(["PPPoE Tags", "AC-Name: x", "Host-Uniq: <MISSING>"], packet.Labels.SkipWhile(label => label != "PPPoE Tags").Take(3));
    }

    [Theory]
    [InlineData(44, "Payload Length: 38 [incorrect, should be 44]")]
    [InlineData(42, "Payload Length: 38")]
    [InlineData(40, "Payload Length: 38")]
    public void Neither_padding_nor_a_check_sequence_is_a_bad_length(int size, string label) =>
        Assert.Contains(label, Packet.Dissect(Ethernet + "8864 1100 0005 0026 0025" + new string('0', 2 * (size - 2))).Labels);

    [Fact]
    public void An_unknown_protocol_names_the_columns()
    {
        Packet packet = Packet.Dissect("ff03 1234 55", Ppp);
        Assert.Equal(("0x1234", "PPP Unknown (0x1234)"), (packet.Protocol, packet.Info));
    }

    [Fact]
    public void Serial_lines_tell_addresses() =>
        Assert.Equal("Reply, from 10.0.0.1, mask 255.255.255.0", Packet.Dissect("8f00 8035 00000001 0a000001 ffffff00 ffff", CiscoHdlc).Info);
}
