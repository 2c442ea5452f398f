using Xunit;

namespace GenShark.Protocols.Tests.Tunnels;

public class UdpTunnelTests
{
    private const int Vxlan = 4789, Geneve = 6081, Gtp = 2152;

    [Theory]
    [InlineData(Vxlan, "0800 0000 000007 00", Inner.Ethernet, "vxlan:eth:ethertype:ip:udp")]
    [InlineData(Geneve, "0000 6558 000007 00", Inner.Ethernet, "geneve:eth:ethertype:ip:udp")]
    [InlineData(Geneve, "0200 0800 000007 00 0132 81 00 0102 01 00", Inner.Ip, "geneve:ip:udp")]
    [InlineData(Gtp, "30 ff 001c 00000007", Inner.Ip, "gtp:ip:udp")]
    [InlineData(Gtp, "33 ff 0020 00000007 1234 05 00", Inner.Ip, "gtp:ip:udp")]
    [InlineData(Gtp, "34 ff 0028 00000007 0000 00 85 01 1005 c0 01 1234 00", Inner.Ip, "gtp:ip:udp")]
    [InlineData(Gtp, "1e ff 001c 1234 0001 05 ffffff 2143658709badcfe", Inner.Ip, "gtp:ip:udp")]
    [InlineData(Gtp, "30 ff 0002 00000007", "1234", "gtp")]
    [InlineData(Gtp, "48 01 0000 00000007", "", "data")]
    public void What_is_carried_is_reached(int port, string header, string payload, string protocols)
    {
        string dump = Inner.OverUdp(port, header + payload);
        Assert.Equal("eth:ethertype:ip:udp:" + protocols, Packet.Dissect(dump).Protocols);
        Packet.SurvivesEveryPrefix(dump);
    }

    [Fact]
    public void Group_policy_has_flags()
    {
        IReadOnlyList<string> labels = Packet.Dissect(Inner.OverUdp(Vxlan, "8848 abcd 000007 05" + Inner.Ethernet)).Labels;
        Assert.Contains("Flags: 0x8848, GBP Extension, VXLAN Network ID (VNI), Don't Learn, Policy Applied", labels);
        Assert.Contains(".000 .000 0.00 .000 = Reserved(R): 0x0000", labels);
    }

    [Fact]
    public void Options_that_end_behind_all_options_are_remarked() =>
        Assert.Contains("Unknown, Class: Open Virtual Networking (OVN) (0x0102) Type: 0x83 (length of 12 is past end of options)",
            Packet.Dissect(Inner.OverUdp(Geneve, "0200 0800 000007 05 0102 83 02 01020304" + Inner.Ip)).Labels);

    [Fact]
    public void Options_that_are_not_there_are_malformed() =>
        Assert.Contains("[Malformed Packet: Geneve]", Packet.Dissect(Inner.OverUdp(Geneve, "0300 0800 000007 05 0102 83 02 0102")).Labels);

    [Fact]
    public void Tunnelled_packets_are_named_in_the_column() =>
        Assert.Equal("GTP <UDP>", Packet.Dissect(Inner.OverUdp(Gtp, "30 ff 001c 00000007" + Inner.Ip)).Protocol);

    [Fact]
    public void The_old_header_names_its_tunnel_by_digits() =>
        Assert.Contains("TID: 1234567890", Packet.Dissect(Inner.OverUdp(Gtp, "1e ff 001c 1234 0001 05 ffffff 2143658709badcfe" + Inner.Ip)).Labels);

    [Fact]
    public void Extension_headers_of_no_length_end_the_header() =>
        Assert.Contains("[Expert Info (Error/Malformed): Extension header length is zero]", Packet.Dissect(Inner.OverUdp(Gtp, "34 ff 0024 00000007 0000 00 85 00" + Inner.Ip)).Labels);
}
