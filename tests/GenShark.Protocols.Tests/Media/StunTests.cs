using Xunit;

namespace GenShark.Protocols.Tests.Media;

/// <summary>STUN's messages, what answers them, and what they make known (RFC 8489, RFC 8656, RFC 3489).</summary>
public class StunTests
{
    private const int Port = 40000, OtherPort = 3478;
    private const string Id = "000102030405060708090a0b", Cookie = "2112a442";

    // The texts are those of tshark 4.0.17 for the same bytes.
    [Fact]
    public void A_response_has_its_requests_frame_and_an_unmasked_address()
    {
        var seen = new Dissection();
        Packet request = Packet.Dissect(OverUdp(Port, OtherPort, "0001 0000" + Cookie + Id), dissection: seen);
        Assert.Equal(("STUN", "Binding Request"), (request.Protocol, request.Info));
        Packet response = Packet.Dissect(Reply("0101 000c" + Cookie + Id + "0020 0008 0001 3316 e112a643"), dissection: seen, number: 2);
        Assert.Equal("Binding Success Response XOR-MAPPED-ADDRESS: 192.0.2.1:4612", response.Info);
        Assert.Contains("[Request In: 1]", response.Labels);
        Assert.Contains("[Time: 1.000000000 seconds]", response.Labels);
        Packet again = Packet.Dissect(OverUdp(Port, OtherPort, "0001 0000" + Cookie + Id), dissection: seen, number: 3);
        Assert.Contains("[Duplicated original message in: 1]", again.Labels);
    }

    [Fact]
    public void Channels_are_known_where_a_message_came_before()
    {
        var seen = new Dissection();
        Assert.Equal("eth:ethertype:ip:udp:data", Packet.Dissect(OverUdp(Port, 50001, "4001 0001 ff"), dissection: seen).Protocols);
        Packet.Dissect(OverUdp(Port, 50001, "0001 0000" + Cookie + Id), dissection: seen, number: 2);
        Packet channel = Packet.Dissect(OverUdp(Port, 50001, "4001 0001 ff"), dissection: seen, number: 3);
        Assert.Equal(("eth:ethertype:ip:udp:stun:data", "ChannelData TURN Message"), (channel.Protocols, channel.Info));
    }

    [Fact]
    public void Another_cookie_is_that_of_the_protocol_before() =>
        Assert.Equal(("CLASSIC-STUN", "Message: Binding Request"), Columns(Packet.Dissect(OverUdp(Port, OtherPort, "0001 0000 01020304" + Id))));

    [Theory]
    [InlineData("0001 0008" + Cookie + Id + "0012 0004 0001 0000")]
    [InlineData("0001 0006" + Cookie + Id + "8057 0002 0001")]
    [InlineData("0001 0008" + Cookie + Id + "0024 ffff 00000000")]
    [InlineData("0001 0008 00000000" + Id + "0006 ffff 00000000")]
    public void Attributes_that_lack_bytes_do_not_throw(string message) => Packet.SurvivesEveryPrefix(OverUdp(Port, OtherPort, message));

    private static (string, string) Columns(Packet packet) => (packet.Protocol, packet.Info);

    private static string OverUdp(int from, int to, string payload, string ends = "0a000001 0a000002") =>
        "000000000002 000000000001 0800" + $"4500 {28 + Size(payload):x4} 0001 0000 40 11 0000 {ends} {from:x4} {to:x4} {8 + Size(payload):x4} 0000" + payload;

    private static string Reply(string payload) => OverUdp(OtherPort, Port, payload, "0a000002 0a000001");

    private static int Size(string dump) => dump.Count(char.IsAsciiHexDigit) / 2;
}
