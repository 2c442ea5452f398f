using Xunit;

namespace GenShark.Protocols.Tests.Management;

public class Dhcpv6Tests
{
    private const string Solicit = "01 010203 0001 000a 00030001000000000001 0003 000c 00000001 00000002 ffffffff 0027 0007 01 05616c696365 0008 0002 0060";
    private const string Relay = "0c 00 20010db8000000000000000000000001 fe800000000000000000000000000001 0009 000a 01010203 0008 0002 0001";

    [Fact]
    public void A_client_names_itself_and_asks()
    {
        Packet packet = Udp(Solicit);
        Assert.Equal(("DHCPv6", "Solicit XID: 0x010203 CID: 00030001000000000001 "), (packet.Protocol, packet.Info));
        Assert.Contains("Link-layer address: 00:00:00:00:00:01", packet.Labels);
        Assert.Contains("T2: infinity", packet.Labels);
        Assert.Contains("Partial domain name: alice", packet.Labels);
        Assert.Contains("Elapsed time: 960ms", packet.Labels);
    }

    [Fact]
    public void A_relay_carries_messages()
    {
        Packet packet = Udp(Relay);
        Assert.Equal("Relay-forw L: 2001:db8::1 Solicit XID: 0x010203 ", packet.Info);
        Assert.Contains("Elapsed time: 10ms", packet.Labels);
    }

    [Fact]
    public void Names_of_hosts_end_in_a_dot() =>
        Assert.Contains("List entry: a.example.", Udp("07 010203 0018 000b 0161 076578616d706c65 00").Labels);

    [Fact]
    public void What_does_not_fit_its_option_is_noted() =>
        Assert.Contains("[Expert Info (Error/Malformed): PREFERENCE: malformed option]", Udp("07 010203 0007 0002 0000").Labels);

    [Fact]
    public void Every_prefix_is_survived()
    {
        Packet.SurvivesEveryPrefix(Frame(Solicit));
        Packet.SurvivesEveryPrefix(Frame(Relay));
    }

    private static Packet Udp(string payload) => Packet.Dissect(Frame(payload));

    private static string Frame(string payload)
    {
        int size = 8 + payload.Count(char.IsAsciiHexDigit) / 2;
        return $"000000000002 000000000001 86dd 60000000 {size:x4} 11 40 20010db8000000000000000000000010 20010db8000000000000000000000020 0222 0223 {size:x4} 0000" + payload;
    }
}
