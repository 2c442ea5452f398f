using GenShark.Protocols.Tests.Tunnels;
using Xunit;

namespace GenShark.Protocols.Tests.Network;

public class PimTests
{
    private const int Pim = 103;
    private const string Group = "0100 0020 e1000001", Source = "0100 0a000001";
    private static readonly string s_join = Inner.OverIp(Pim, "23 00 0000" + Source + "00 01 0069" + Group + "0001 0001" + "0100 0720 0a000007" + "0100 0020 0a000008");
    private static readonly string s_hello = Inner.OverIp(Pim, "20 00 0000 0001 0002 0069 0014 0004 00000007 0018 0006" + Source);

    [Fact]
    public void Hello_lists_options()
    {
        Packet packet = Packet.Dissect(s_hello);
        Assert.Equal(("PIMv2", "Hello"), (packet.Protocol, packet.Info));
        Assert.Contains("PIM Options: 3", packet.Labels);
        Assert.Contains("Option 20: Generation ID: 7", packet.Labels);
        Assert.Contains("Address: 10.0.0.1", packet.Labels);
    }

    [Fact]
    public void Joins_and_prunes_stand_below_their_group()
    {
        IReadOnlyList<string> labels = Packet.Dissect(s_join).Labels;
        Assert.Contains("Group 0: 225.0.0.1/32", labels);
        Assert.Contains("IP address: 10.0.0.7/32 (SWR)", labels);
        Assert.Contains("IP address: 10.0.0.8/32", labels);
    }

    [Fact]
    public void A_register_holds_a_packet_that_the_columns_do_not_tell()
    {
        Packet packet = Packet.Dissect(Inner.OverIp(Pim, "21 00 deff 00000000" + Inner.Ip));
        Assert.Equal("eth:ethertype:ip:pim:ip:udp", packet.Protocols);
        Assert.Equal(("PIMv2", "Register"), (packet.Protocol, packet.Info));
        Assert.Contains("Checksum: 0xdeff [correct]", packet.Labels);
    }

    [Fact]
    public void Addresses_of_no_known_family_are_malformed() =>
        Assert.Contains("[Malformed Packet: PIM]", Packet.Dissect(Inner.OverIp(Pim, "23 00 0000 0700 0a000001 00 01 0069")).Labels);

    [Fact]
    public void Every_prefix_is_survived()
    {
        Packet.SurvivesEveryPrefix(s_join);
        Packet.SurvivesEveryPrefix(s_hello);
    }

    [Fact]
    public void A_pass_of_the_election_shows_the_first_address_only()
    {
        IReadOnlyList<string> labels = Packet.Dissect(Inner.OverIp(Pim, "2a 40 0000" + Source + "00000064 0000000a" + Source + "000003e8 00002710")).Labels;
        Assert.Contains("RP: 10.0.0.1", labels);
        Assert.Contains("DF Metric Preference: 100", labels);
        Assert.DoesNotContain("New Winner IP: 10.0.0.1", labels);
    }
}
