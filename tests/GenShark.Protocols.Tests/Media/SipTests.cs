using System.Text;
using Xunit;

namespace GenShark.Protocols.Tests.Media;

/// <summary>Messages of SIP and what they describe (RFC 3261 and 8866).</summary>
public class SipTests
{
    private const int Port = 5060;

    private const string Invitation =
        "INVITE sip:bob@example.com SIP/2.0\r\nVia: SIP/2.0/UDP 10.0.0.1:5060;branch=z9\r\nFrom: \"Al\" <sip:al@example.com>;tag=1\r\nCall-ID: one\r\nCSeq: 1 INVITE\r\n"
        + "Content-Type: application/sdp\r\n\r\nv=0\r\nm=audio 40000 RTP/AVP 0\r\n";

    [Fact]
    public void A_request_shows_its_headers_and_what_it_describes()
    {
        Packet packet = Packet.Dissect(OverUdp(Port, Invitation));
        Assert.Equal(("eth:ethertype:ip:udp:sip:sdp", "SIP/SDP", "Request: INVITE sip:bob@example.com | "), (packet.Protocols, packet.Protocol, packet.Info));
        foreach (string label in new[]
                 {
                     "Session Initiation Protocol (INVITE)", "Request-URI User Part: bob", "[Resent Packet: False]", "Sent-by port: 5060", "Branch: z9", "SIP from display info: \"Al\"",
                     "SIP from address Host Part: example.com", "SIP from tag: 1", "Sequence Number: 1", "Media Format: ITU-T G.711 PCMU",
                 }) Assert.Contains(label, packet.Labels);
    }

    [Fact]
    public void A_response_names_the_request_that_it_answers()
    {
        var seen = new Dissection();
        Packet.Dissect(OverUdp(Port, Invitation), dissection: seen);
        const string Ringing = "SIP/2.0 180 Ringing\r\nCall-ID: one\r\nCSeq: 1 INVITE\r\n\r\n";
        Packet packet = Packet.Dissect(OverUdp(Port, Ringing, "0a000002", "0a000001"), dissection: seen, number: 3);
        Assert.Equal("Status: 180 Ringing | ", packet.Info);
        Assert.Contains("[Request Frame: 1]", packet.Labels);
        Assert.Contains("[Response Time (ms): 2000]", packet.Labels);
        Packet again = Packet.Dissect(OverUdp(Port, Invitation), dissection: seen, number: 4);
        Assert.Contains("[Suspected resend of frame: 1]", again.Labels);
    }

    [Theory]
    [InlineData("hello\r\n")]
    [InlineData("SIP/2.0 40 No\r\n\r\n")]
    [InlineData("INVITE bob SIP/2.0\r\n\r\n")]
    [InlineData("INVITE sip:bob SIP/3.0\r\n\r\n")]
    public void What_begins_otherwise_is_no_message(string text) => Assert.Equal("eth:ethertype:ip:udp:data", Packet.Dissect(OverUdp(Port, text)).Protocols);

    [Fact]
    public void Other_ports_carry_messages_too() => Assert.Equal("eth:ethertype:ip:udp:sip:sdp", Packet.Dissect(OverUdp(40001, Invitation)).Protocols);

    [Fact]
    public void A_message_may_be_cut_anywhere() => Packet.SurvivesEveryPrefix(OverUdp(Port, Invitation));

    private static string OverUdp(int port, string text, string from = "0a000001", string to = "0a000002")
    {
        string payload = Convert.ToHexString(Encoding.ASCII.GetBytes(text));
        return "000000000002 000000000001 0800" + $"4500 {28 + text.Length:x4} 0001 0000 40 11 0000 {from} {to} {port:x4} {port:x4} {8 + text.Length:x4} 0000" + payload;
    }
}
