using System.Text;
using Xunit;

namespace GenShark.Protocols.Tests.Media;

/// <summary>What announces media, and the packets that are taken for media then (RFC 3261, 8866 and 3550).</summary>
public class RtpTests
{
    private const int Sip = 5060, Media = 0x9c40;
    private const string Rtp = "8008 6faf 00000578 3796cb71 d5d5d5d5";

    private static readonly string s_invitation = Hex(
        "INVITE sip:bob@example.com SIP/2.0\r\nCall-ID: one@example.com\r\nContent-Type: application/sdp\r\n\r\nv=0\r\nc=IN IP4 10.0.0.2\r\nm=audio 40000 RTP/AVP 8\r\n");

    [Fact]
    public void Whoever_sends_to_an_announced_end_is_of_one_conversation()
    {
        var seen = new Dissection();
        Packet.Dissect(OverUdp("0a000001", Sip, Sip, s_invitation), dissection: seen);
        Packet first = Packet.Dissect(OverUdp("0a000001", 30000, Media, Rtp), dissection: seen, number: 2);
        Assert.Equal(("eth:ethertype:ip:udp:rtp", "RTP"), (first.Protocols, first.Protocol));
        Assert.Equal("PT=ITU-T G.711 PCMA, SSRC=0x3796CB71, Seq=28591, Time=1400", first.Info);
        Assert.Contains("[Stream index: 1]", first.Labels);
        Packet second = Packet.Dissect(OverUdp("0a000009", 30001, Media, Rtp), dissection: seen, number: 3);
        Assert.Contains("[Stream index: 1]", second.Labels);
        Assert.Contains("[Time since first frame: 1.000000000 seconds]", second.Labels);
        // Reports have a conversation of their own, on the next port.
        Packet reports = Packet.Dissect(OverUdp("0a000001", 30001, Media + 1, "80c90001 3796cb71"), dissection: seen, number: 4);
        Assert.Contains("[Stream index: 2]", reports.Labels);
    }

    [Fact]
    public void The_same_bytes_are_data_where_nobody_announced_them() =>
        Assert.Equal("eth:ethertype:ip:udp:data", Packet.Dissect(OverUdp("0a000001", 30000, Media, Rtp)).Protocols);

    [Theory]
    [InlineData("RTP/AVP 8", "TCP 8")]
    [InlineData("40000", "0")]
    [InlineData("40000", "none")]
    [InlineData("application/sdp", "text/plain")]
    public void What_is_no_announcement_announces_nothing(string part, string other)
    {
        var seen = new Dissection();
        Packet.Dissect(OverUdp("0a000001", Sip, Sip, s_invitation.Replace(Hex(part), Hex(other), StringComparison.Ordinal)), dissection: seen);
        Assert.Equal("eth:ethertype:ip:udp:data", Packet.Dissect(OverUdp("0a000001", 30000, Media, Rtp), dissection: seen, number: 2).Protocols);
    }

    [Fact]
    public void Announcements_may_be_cut_anywhere() => Packet.SurvivesEveryPrefix(OverUdp("0a000001", Sip, Sip, s_invitation));

    private static string Hex(string text) => Convert.ToHexString(Encoding.ASCII.GetBytes(text));

    private static string OverUdp(string from, int source, int target, string payload)
    {
        int size = payload.Count(char.IsAsciiHexDigit) / 2;
        return "000000000002 000000000001 0800" + $"4500 {28 + size:x4} 0001 0000 40 11 0000 {from} 0a000002 {source:x4} {target:x4} {8 + size:x4} 0000" + payload;
    }
}
