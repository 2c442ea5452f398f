using Xunit;

namespace GenShark.Protocols.Tests.Link;

public class CdpTests
{
    // A device, an address of IPv4 and one of IPv6, a port, full duplex.
    private const string Hello = "02 b4 0000 0001 0009 616c696365 0002 002d 00000002 01 01 cc 0004 c0000201 02 08 aaaa0300000086dd 0010 20010db8000000000000000000000001"
        + " 0003 0008 45746830 000b 0005 01";

    [Fact]
    public void Elements_tell_who_the_neighbor_is()
    {
        Packet packet = Dissect(Hello);
        Assert.Equal(("CDP", "Device ID: alice  Port ID: Eth0  "), (packet.Protocol, packet.Info));
        Assert.Contains("IP address: 192.0.2.1", packet.Labels);
        Assert.Contains("IPv6 address: 2001:db8::1", packet.Labels);
        Assert.Contains("Duplex: Full", packet.Labels);
    }

    [Fact]
    public void An_odd_last_byte_is_summed_in_its_own_way()
    {
        Assert.Contains("Checksum: 0xfccd [correct]", Dissect("02 b4 fccd 0001 0005 78").Labels);
        Assert.Contains("Checksum: 0xfccc incorrect, should be 0xfccd", Dissect("02 b4 fccc 0001 0005 78").Labels);
    }

    [Fact]
    public void What_follows_an_impossible_length_is_data()
    {
        IReadOnlyList<string> labels = Dissect("02 b4 0000 0003 0000 457468").Labels;
        Assert.Contains("TLV with invalid length 0 (< 4)", labels);
        Assert.Contains("Data: 457468", labels);
    }

    [Fact]
    public void Every_prefix_is_survived() => Packet.SurvivesEveryPrefix(Frame(Hello));

    private static Packet Dissect(string payload) => Packet.Dissect(Frame(payload));

    private static string Frame(string payload) => $"01000ccccccc 000000000001 {8 + payload.Count(char.IsAsciiHexDigit) / 2:x4} aaaa03 00000c 2000" + payload;
}
