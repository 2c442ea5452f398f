using Xunit;

namespace GenShark.Protocols.Tests.Link;

public class LinkHeaderTests
{
    private const string Ether = "ffffffffffff 001122334455", Arp = "0001 0800 06 04 0001 001122334455 c0000201 000000000000 c0000202";

    [Fact]
    public void A_vlan_tag_leads_on_by_its_type()
    {
        Packet packet = Packet.Dissect(Ether + "8100 f123 0806" + Arp);
        Assert.Equal("eth:ethertype:vlan:ethertype:arp", packet.Protocols);
        Assert.Contains("802.1Q Virtual LAN, PRI: 7, DEI: 1, ID: 291", packet.Labels);
    }

    [Fact]
    public void Two_provider_tags_are_one_layer() =>
        Assert.Contains("IEEE 802.1ad, S-VID: 7, C-VID: 5", Packet.Dissect(Ether + "88a8 2007 88a8 0005 0806" + Arp).Labels);

    [Fact]
    public void An_unknown_ethertype_names_the_protocol_column()
    {
        Packet packet = Packet.Dissect(Ether + "1234 00");
        Assert.Equal(("0x1234", "Ethernet II"), (packet.Protocol, packet.Info));
    }

    [Fact]
    public void Zeros_up_to_the_least_frame_are_padding_and_four_bytes_behind_it_a_check_sequence()
    {
        IReadOnlyList<string> labels = Packet.Dissect(Ether + "0806" + Arp + new string('0', 36) + "01020304").Labels;
        Assert.Contains("Padding: 000000000000000000000000000000000000", labels);
        Assert.Contains("Frame check sequence: 0x01020304 [unverified]", labels);
    }

    [Theory]
    [InlineData("50 52 03", "U, func=UI; DSAP 0x50 Individual, SSAP 0x52 Command")]
    [InlineData("30 31 0115", "S F, func=RR, N(R)=10; DSAP 0x30 Individual, SSAP 0x30 Response")]
    [InlineData("30 30 0215", "I P, N(R)=10, N(S)=1; DSAP 0x30 Individual, SSAP 0x30 Command")]
    [InlineData("aa aa 03 123456 0001", "U, func=UI; SNAP, OUI 0x123456 (Unknown), PID 0x0001")]
    public void Control_fields_tell_their_frame(string bytes, string info) =>
        Assert.Contains(info, Packet.Dissect(Ether + (bytes.Replace(" ", "").Length / 2).ToString("x4") + bytes).Info);

    [Fact]
    public void Snap_with_no_organization_carries_ethertypes() =>
        Assert.Equal("eth:llc:arp", Packet.Dissect(Ether + "0024 aaaa03 000000 0806" + Arp).Protocols);

    [Theory]
    [InlineData("02000000", "Family: IP (2)")]
    [InlineData("00000002", "Family: IP (2)")]
    [InlineData("1e000000", "Family: IPv6 (30)")]
    [InlineData("00080000", "Type: IPv4 (0x0800)")]
    public void Loopback_headers_are_read_in_either_byte_order(string header, string label) =>
        Assert.Contains(label, Packet.Dissect(header + "00", Packet.Null).Labels);

    [Fact]
    public void Both_cooked_headers_lead_on()
    {
        Assert.Equal("sll:ethertype:arp", Packet.Dissect("0004 0001 0006 001122334455 0000 0806" + Arp, Packet.LinuxCooked).Protocols);
        Packet second = Packet.Dissect("0806 0000 00000003 0001 04 06 001122334455 0000" + Arp, Packet.LinuxCooked2);
        Assert.Equal("sll:ethertype:arp", second.Protocols);
        Assert.Contains("Interface index: 3", second.Labels);
    }

    [Fact]
    public void Every_prefix_is_survived()
    {
        Packet.SurvivesEveryPrefix(Ether + "8100 0001 88a8 0002 88a8 0003 0806" + Arp);
        Packet.SurvivesEveryPrefix(Ether + "0040 aaaa03 000000 0806" + Arp + "0000");
        Packet.SurvivesEveryPrefix("0004 0001 0008 001122334455 0000 0806" + Arp, Packet.LinuxCooked);
        Packet.SurvivesEveryPrefix("0806 0000 00000003 0001 04 ff 001122334455 0000" + Arp, Packet.LinuxCooked2);
        Packet.SurvivesEveryPrefix("02000000 45000014", Packet.Null);
    }
}
