using Xunit;

namespace GenShark.Protocols.Tests.Link;

public class ArpTests
{
    private const string Ether = "ffffffffffff 001122334455 0806";

    private const string Request = Ether + "0001 0800 06 04 0001 001122334455 c0000201 000000000000 c0000202";

    [Fact]
    public void A_request_asks_who_has_an_address()
    {
        Packet packet = Packet.Dissect(Request);
        Assert.Equal("Who has 192.0.2.2? Tell 192.0.2.1", packet.Info);
        Assert.Equal("ARP", packet.Protocol);
        Assert.Contains("Address Resolution Protocol (request)", packet.Labels);
        Assert.Contains("Sender MAC address: 00:11:22:33:44:55", packet.Labels);
        Assert.Contains("Target IP address: 192.0.2.2", packet.Labels);
    }

    [Theory]
    [InlineData("00000000", "000000000000", "c0000202", "Who has 192.0.2.2? (ARP Probe)")]
    [InlineData("c0000202", "000000000000", "c0000202", "ARP Announcement for 192.0.2.2")]
    [InlineData("c0000202", "ffffffffffff", "c0000202", "Gratuitous ARP for 192.0.2.2 (Request)")]
    public void Rfc_5227_names_requests_by_their_addresses(string sender, string target, string targetAddress, string info) =>
        Assert.Equal(info, Packet.Dissect(Ether + "0001 0800 06 04 0001 001122334455" + sender + target + targetAddress).Info);

    [Theory]
    [InlineData(3, "RARP", "Who is 00:00:00:00:00:00? Tell 00:11:22:33:44:55")]
    [InlineData(7, "DRARP", "DRARP Error")]
    [InlineData(9, "Inverse ARP", "00:11:22:33:44:55 is at 192.0.2.1")]
    [InlineData(14, "MARS", "MARS JOIN request from 00:11:22:33:44:55 at 192.0.2.1")]
    [InlineData(77, "ARP", "Unknown ARP opcode 0x004d")]
    public void Other_opcodes_are_other_protocols(int opcode, string protocol, string info)
    {
        Packet packet = Packet.Dissect(Ether + "0001 0800 06 04" + opcode.ToString("x4") + "001122334455 c0000201 000000000000 c0000202");
        Assert.Equal((protocol, info), (packet.Protocol, packet.Info));
    }

    [Fact]
    public void Two_stations_with_one_address_are_found()
    {
        var dissection = new Dissection();
        Packet.Dissect(Request, dissection: dissection, number: 1);
        Packet second = Packet.Dissect(Request.Replace("0001 001122334455", "0001 001122334466"), dissection: dissection, number: 2);
        Assert.EndsWith(" (duplicate use of 192.0.2.1 detected!)", second.Info);
        Assert.Contains("[Frame showing earlier use of IP address: 1]", second.Labels);
    }

    [Fact]
    public void Addresses_of_no_bytes_have_no_fields() =>
        Assert.Equal("Who has <No address>? Tell <No address>", Packet.Dissect(Ether + "0001 0800 00 00 0001" + new string('1', 36)).Info);

    [Fact]
    public void Sizes_beyond_the_packet_are_malformed() =>
        Assert.Contains("[Malformed Packet: ARP/RARP]", Packet.Dissect(Ether + "0001 0800 ff ff 0001 001122334455").Labels);

    [Fact]
    public void Every_prefix_is_survived() => Packet.SurvivesEveryPrefix(Request);
}
