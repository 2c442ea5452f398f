using Xunit;

namespace GenShark.Protocols.Tests.Tunnels;

public class LabelTests
{
    private const string Addresses = "000000000002 000000000001";

    [Theory]
    [InlineData("8847 00010140", Inner.Ip, "mpls:ip:udp")]
    [InlineData("8847 00010040 00020140", Inner.Ip, "mpls:mpls:ip:udp")]
    [InlineData("8847 00010140", Inner.Ethernet, "mpls:pwethheuristic:pwethnocw:eth:ethertype:ip:udp")]
    [InlineData("8847 00010140 00000000", "0f0012340004 0f0012340003 0800" + Inner.Ip, "mpls:pwethheuristic:pwethcw:eth:ethertype:ip:udp")]
    [InlineData("8847 00010140", "5ac0", "mpls:data")]
    [InlineData("894f 0fc6 01 01 000001 02 00000001000000020000000300000004", Inner.Ip, "nsh:ip:udp")]
    [InlineData("894f 1fc5 02 01 000001 02 0103 81 05 0102030405000000", Inner.Ip, "nsh:ip:udp")]
    [InlineData("894f 2fc2 02 03 000001 02", Inner.Ethernet, "nsh:eth:ethertype:ip:udp")]
    [InlineData("894f 2fc2 02 05 000001 02 00010140", Inner.Ip, "nsh:mpls:ip:udp")]
    [InlineData("8926 c0050abc 0800", Inner.Ip, "vntag:ethertype:ip:udp")]
    [InlineData("893f e0012003 0102 0800", Inner.Ip, "etag:ethertype:ip:udp")]
    public void What_is_carried_is_reached(string header, string payload, string protocols)
    {
        string dump = Addresses + header + payload;
        Assert.Equal("eth:ethertype:" + protocols, Packet.Dissect(dump).Protocols);
        Packet.SurvivesEveryPrefix(dump);
    }

    [Fact]
    public void A_label_stack_is_named_once() =>
        Assert.Contains("[Protocols in frame: eth:ethertype:mpls:ip:udp]", Packet.Dissect(Addresses + "8847 00010040 00020140" + Inner.Ip).Labels);

    [Theory]
    [InlineData("00002140", "MultiProtocol Label Switching Header, Label: 2 (IPv6 Explicit-Null), Exp: 0, S: 1, TTL: 64")]
    [InlineData("00004140", "MultiProtocol Label Switching Header, Label: 4 (Reserved - Unknown), Exp: 0, S: 1, TTL: 64")]
    [InlineData("0001d7ff", "MultiProtocol Label Switching Header, Label: 29, Exp: 3, S: 1, TTL: 255")]
    public void Special_labels_have_names(string label, string title) =>
        Assert.Contains(title, Packet.Dissect(Addresses + "8847" + label + Inner.Ip).Labels);

    [Fact]
    public void Nothing_behind_the_last_label_is_malformed() =>
        Assert.Contains("[Malformed Packet: MPLS]", Packet.Dissect(Addresses + "8847 00010140").Labels);

    [Fact]
    public void Headers_whose_length_does_not_fit_their_form_are_remarked() =>
        Assert.Contains("[Expert Info (Warning/Protocol): Length MUST be of value 0x6 for MD Type equal to 0x1]",
            Packet.Dissect(Addresses + "894f 0fc5 01 01 000001 02 00000001000000020000000300000004" + Inner.Ip).Labels);

    [Theory]
    [InlineData("c8 123456 00000702", "Nonce: 1193046 (0x123456)", "0000 0010 = Locator-Status-Bits: 0x02")]
    [InlineData("50 123456 00000702", ".... .... .... 0100 0101 0110 = Destination Map-Version: 1110", "0000 0000 0000 0000 0000 0111 0000 0010 = Locator-Status-Bits: 0x00000702")]
    public void Flags_tell_what_a_locator_header_holds(string header, params string[] labels)
    {
        Packet packet = Packet.Dissect(Inner.OverUdp(4341, header + Inner.Ip));
        Assert.Equal("eth:ethertype:ip:udp:lisp-data:ip:udp", packet.Protocols);
        Assert.Empty(labels.Except(packet.Labels));
    }
}
