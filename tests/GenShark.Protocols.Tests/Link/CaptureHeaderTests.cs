using GenShark.Protocols.Tests.Tunnels;
using Xunit;

namespace GenShark.Protocols.Tests.Link;

public class CaptureHeaderTests
{
    private const int IpNet = 226, Nflog = 239, IpOverInfiniband = 242;
    private const string PseudoHeader = "00000000 00000000 00000000 00000000 2fa3000a 80000550 fe800000000000000010e000664ab451";
    private const string Route = "60726563 00697665 642062792066696c7465727000ffffff ff10401b0000000000000000ffffffff";

    [Theory]
    [InlineData(IpNet, "0102 0000 0000001c 00000002 00000000 ffffffff 00000000", "ipnet:ip:udp")]
    [InlineData(IpOverInfiniband, PseudoHeader + "0800 0000", "ipoib:ip:udp")]
    [InlineData(IpOverInfiniband, Route + "0800 0000", "ipoib:ip:udp")]
    [InlineData(Nflog, "02 00 002a 0800 0100 0800 0300 0500 0a00 61 000000 2000 0900", "nflog:ip:udp")]
    public void What_is_carried_is_reached(int linkType, string header, string protocols)
    {
        Assert.Equal(protocols, Packet.Dissect(header + Inner.Ip, linkType).Protocols);
        Packet.SurvivesEveryPrefix(header + Inner.Ip, linkType);
    }

    [Theory]
    [InlineData("0800 0100 0800 0300", "TLV Type: NFULA_PACKET_HDR (1), Length: 8", "Netfilter hook: Local out (3)")]
    [InlineData("1400 0300 00000000522a1f9e 00000000000960fc", "Timestamp: Sep  6, 2013 18:31:58.614652000 UTC")]
    [InlineData("0700 0a00 616263 00", "Prefix: abc")]
    [InlineData("0800 0e00 ffffffff", "GID: -1")]
    [InlineData("0600 0100 0800", "Value: 0800")]
    [InlineData("2000 0900" + Inner.Ip + "0800 0700 00000005", "TLV Type: NFULA_PAYLOAD (9), Length: 32", "IFINDEX_PHYSOUTDEV: 5")]
    [InlineData("ff00 0100 0800", "[Malformed Packet: NFLOG]")]
    public void Attributes_are_read_by_type_and_length(string attribute, params string[] labels) =>
        Assert.Empty(labels.Except(Packet.Dissect("02 00 002a" + attribute, Nflog).Labels));

    [Fact]
    public void Infiniband_addresses_stand_in_one_of_two_forms()
    {
        Assert.Contains("Destination QPN: 0x000550", Packet.Dissect(PseudoHeader + "0800 0000" + Inner.Ip, IpOverInfiniband).Labels);
        Assert.Contains("Source QPN: 0x697665", Packet.Dissect(Route + "0800 0000" + Inner.Ip, IpOverInfiniband).Labels);
    }
}
