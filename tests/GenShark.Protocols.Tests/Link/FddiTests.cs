using Xunit;

namespace GenShark.Protocols.Tests.Link;

public class FddiTests
{
    private const int Fddi = 10;
    private const string Addresses = "aa00040082a7 aa00040083a7";
    private const string Frame = "50" + Addresses + "aaaa03 000000 0800" + Tunnels.Inner.Ip;

    [Fact]
    public void Addresses_are_read_lowest_bit_first()
    {
        Packet packet = Packet.Dissect(Frame, Fddi);
        Assert.Equal("fddi:llc:ip:udp", packet.Protocols);
        Assert.Contains("Destination: 55:00:20:00:41:e5", packet.Labels);
        Assert.Contains("Frame Control: 0x50 (Async LLC frame, priority 0)", packet.Labels);
    }

    [Theory]
    [InlineData("41", "SMT info", ".... 0001 = SMT Subtype: Info (1)")]
    [InlineData("4a", "SMT frame, control a", ".... 1010 = SMT Subtype: Unknown (10)")]
    [InlineData("c2", "MAC beacon", ".... 0010 = MAC Subtype: Beacon (2)")]
    [InlineData("d1", "Sync LLC frame, control 1", "1101 .... = Class/Length/Format: Sync LLC (0xd)")]
    [InlineData("10", "Unknown frame type", "0001 .... = Class/Length/Format: Unknown (0x1)")]
    public void Only_asynchronous_frames_are_followed(string control, string info, string label)
    {
        Packet packet = Packet.Dissect(control + Addresses + "4242", Fddi);
        Assert.Equal(("fddi:data", info), (packet.Protocols, packet.Info));
        Assert.Contains(label, packet.Labels);
    }

    [Fact]
    public void Every_prefix_is_survived() => Packet.SurvivesEveryPrefix(Frame, Fddi);
}
