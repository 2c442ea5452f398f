using Xunit;

namespace GenShark.Protocols.Tests.Tunnels;

public class GreTests
{
    private const string Sums = "8000 0800 8416 0000";

    [Theory]
    [InlineData("0000 0800", Inner.Ip, "gre:ip:udp")]
    [InlineData("3000 0800 00000001 00000002", Inner.Ip, "gre:ip:udp")]
    [InlineData("4000 0800 0000 0000 0800 00 04 01020304 0000 00 00", Inner.Ip, "gre:ip:udp")]
    [InlineData("0000 6558", Inner.Ethernet, "gre:eth:ethertype:ip:udp")]
    [InlineData("0000 88be", Inner.Ethernet, "gre:erspan:eth:ethertype:ip:udp")]
    [InlineData("1000 88be 00000007 1014 0c05 00000003", Inner.Ethernet, "gre:erspan:eth:ethertype:ip:udp")]
    [InlineData("1000 22eb 00000007 2014 fc05 00001458 abcd 8039 0400 0005 00000007", Inner.Ethernet, "gre:erspan:eth:ethertype:ip:udp")]
    [InlineData("2081 880b 0004 0010 00000002", "", "gre")]
    public void What_is_carried_is_reached(string header, string payload, string protocols)
    {
        string dump = Inner.OverIp(47, header + payload);
        Assert.Equal("eth:ethertype:ip:" + protocols, Packet.Dissect(dump).Protocols);
        Packet.SurvivesEveryPrefix(dump);
    }

    [Fact]
    public void Checksums_cover_what_is_carried()
    {
        Assert.Contains("Checksum: 0x8416 [correct]", Packet.Dissect(Inner.OverIp(47, Sums + Inner.Ip)).Labels);
        Assert.Contains("Checksum: 0x8416 incorrect, should be 0x8417", Packet.Dissect(Inner.OverIp(47, Sums + Inner.Ip.Replace("1234", "1233"))).Labels);
    }

    [Fact]
    public void The_key_of_a_call_is_two_numbers()
    {
        IReadOnlyList<string> labels = Packet.Dissect(Inner.OverIp(47, "3081 880b 0004 0010 00000001 00000002 ff03c021")).Labels;
        Assert.Contains("Payload Length: 4", labels);
        Assert.Contains("Call ID: 16", labels);
        Assert.Contains("Acknowledgment Number: 2", labels);
        Assert.Contains(".... .... .000 0... = Flags (Reserved): 0", labels);
    }

    [Fact]
    public void Source_routes_end_with_an_empty_one()
    {
        IReadOnlyList<string> labels = Packet.Dissect(Inner.OverIp(47, "4000 0800 0000 0000 0800 00 02 0506 0001 00 00 0000 00 00" + Inner.Ip)).Labels;
        Assert.Equal(3, labels.Count(label => label == "Routing"));
        Assert.Contains("Routing Information: 0506", labels);
        Assert.Contains("Routing Information: <MISSING>", labels);
    }

    [Fact]
    public void Routes_beyond_the_packet_are_malformed() =>
        Assert.Contains("[Malformed Packet: GRE]", Packet.Dissect(Inner.OverIp(47, "4000 0800 0000 0000 0800 00 ff 0506")).Labels);

    [Fact]
    public void Unknown_payloads_are_data() =>
        Assert.Equal("Encapsulated 0x1234 (unknown)", Packet.Dissect(Inner.OverIp(47, "0000 1234 55")).Info);
}
