using Xunit;

namespace GenShark.Protocols.Tests.Link;

public class F5TrailerTests
{
    private const string Arp = "ffffffffffff 020000000001 0806 0001 0800 06 04 0001 020000000001 c0000201 000000000000 c0000202";

    private const string Low = "01 14 00 01 02 03 2f436f6d6d6f6e2f767300000000000000";

    [Fact]
    public void Low_details_stand_before_the_summary_of_what_the_frame_carries()
    {
        Packet packet = Packet.Dissect(Arp + Low[..^2]);
        Assert.Equal("IN  s3/tmm3 : Who has 192.0.2.2? Tell 192.0.2.1", packet.Info);
        Assert.Contains("Ingress: True (IN)", packet.Labels);
        Assert.Contains("Slot (1-based): 3", packet.Labels);
        Assert.Contains("VIP Name: /Common/vs", packet.Labels);
    }

    [Fact]
    public void A_trailer_that_lacks_a_byte_is_Ethernets() =>
        Assert.Contains(Packet.Dissect(Arp + Low[..^4]).Labels, label => label.StartsWith("Trailer: 0114"));

    [Fact]
    public void Zeros_that_end_where_a_new_header_lacks_one_byte_are_malformed() =>
        Assert.Contains("[Malformed Packet: F5 Ethernet trailer]", Packet.Dissect(Arp + "0000000000000000000000 40 000000000000").Labels);

    [Fact]
    public void Every_prefix_is_survived() => Packet.SurvivesEveryPrefix(Arp + Low);
}
