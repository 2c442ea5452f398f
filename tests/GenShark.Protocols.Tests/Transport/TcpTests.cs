using GenShark.Protocols.Tests.Tunnels;
using Xunit;

namespace GenShark.Protocols.Tests.Transport;

public class TcpTests
{
    private const int Tcp = 6;
    private const string Head = "9dd0 9c4a 000003e8 000007d0";

    [Fact]
    public void What_a_reset_carries_is_its_reason()
    {
        Packet packet = Packet.Dissect(Inner.OverIp(Tcp, Head + "5014 2000 0000 0000" + "44656e696564"));
        Assert.Equal("eth:ethertype:ip:tcp", packet.Protocols);
        Assert.Contains("Reset cause: Denied", packet.Labels);
    }

    [Fact]
    public void An_option_that_the_header_has_room_for_is_read_as_far_as_the_segment_goes()
    {
        IReadOnlyList<string> labels = Packet.Dissect(Inner.OverIp(Tcp, Head + "8010 0072 0000 0000" + "0101 080a 1e57efd9")).Labels;
        Assert.Contains("TCP Option - Timestamps", labels);
        Assert.Contains("Timestamp value: 509079513", labels);
        Assert.Contains("[Malformed Packet: TCP]", labels);
    }
}
