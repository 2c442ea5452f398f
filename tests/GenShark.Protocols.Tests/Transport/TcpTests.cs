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

    /// <summary>So many segments wait for an acknowledgment as in tshark: what was sent behind them counts as not seen (found on a real connection of 14,000 segments).</summary>
    [Theory]
    [InlineData(10_000, false)]
    [InlineData(10_001, true)]
    public void Of_what_is_acknowledged_only_so_much_is_remembered(int segments, bool isUnseen)
    {
        var dissection = new Dissection();
        for (int i = 0; i < segments; i++) Packet.Dissect(Inner.OverIp(Tcp, $"9dd0 9c4a {1000 + i:x8} 000007d0 5018 2000 0000 0000 41"), dissection: dissection, number: i + 1);
        string reply = Inner.OverIp(Tcp, $"9c4a 9dd0 000007d0 {1000 + segments:x8} 5010 2000 0000 0000").Replace("0a000001 0a000002", "0a000002 0a000001", StringComparison.Ordinal);
        Packet packet = Packet.Dissect(reply, dissection: dissection, number: segments + 1);
        Assert.Equal(isUnseen, packet.Info.Contains("[TCP ACKed unseen segment]", StringComparison.Ordinal));
    }
}
