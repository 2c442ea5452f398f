using System.Text;
using Xunit;

namespace GenShark.Protocols.Tests.Security;

/// <summary>What SSH shows before it encrypts (RFC 4253).</summary>
public class SshTests
{
    private const string Padding = "00000000";

    private static readonly string s_line = Convert.ToHexString("SSH-2.0-client\r\n"u8);

    // The texts are those of tshark 4.0.17 for the same bytes.
    [Fact]
    public void A_line_tells_the_version_and_packets_follow()
    {
        var seen = new Dissection();
        Packet line = Send(seen, s_line, 1, 1000);
        Assert.Equal(("SSH", "Client: Protocol (SSH-2.0-client)"), (line.Protocol, line.Info));
        Packet keys = Send(seen, "0000000c 0a 15" + Padding + Padding + "0000", 2, 1016);
        Assert.Equal(("SSHv2", "Client: New Keys"), (keys.Protocol, keys.Info));
        Assert.Contains("Message Code: New Keys (21)", keys.Labels);
        Packet encrypted = Send(seen, "00112233 44556677", 3, 1032);
        Assert.Equal("Client: Encrypted packet (len=8)", encrypted.Info);
        Assert.Contains("Encrypted Packet: 44556677", encrypted.Labels);
    }

    [Fact]
    public void Proposals_have_a_fingerprint()
    {
        var seen = new Dissection();
        Send(seen, s_line, 1, 1000);
        string lists = string.Concat("curve25519-sha256 ssh-ed25519 aes128-ctr aes128-ctr hmac-sha2-256 hmac-sha2-256 none none".Split(' ').Select(Counted)) + "00000000 00000000 00 00000000";
        string content = "14" + string.Concat(Enumerable.Range(0, 16).Select(it => it.ToString("x2"))) + lists;
        Packet proposal = Send(seen, $"{1 + Size(content) + 4:x8} 04" + content + Padding, 2, 1016);
        Assert.Equal("Client: Key Exchange Init", proposal.Info);
        Assert.Contains("[hasshAlgorithms: curve25519-sha256;aes128-ctr;hmac-sha2-256;none]", proposal.Labels);
        Assert.Contains("[hassh: e97d07603350d1111ec2b64bf25413c9]", proposal.Labels);
    }

    [Theory]
    [InlineData("")]
    [InlineData("00000000 00 14")]
    [InlineData("ffffffff ff 1e ffffffff")]
    [InlineData("0000000c 04 1f 00000020 0000000b")]
    public void Whatever_follows_the_line_does_not_throw(string rest) => Packet.SurvivesEveryPrefix(OverTcp(s_line + rest, 1000));

    private static string Counted(string name) => $"{name.Length:x8}" + Convert.ToHexString(Encoding.ASCII.GetBytes(name));

    private static int Size(string dump) => dump.Count(char.IsAsciiHexDigit) / 2;

    private static Packet Send(Dissection seen, string payload, int number, uint sequence) => Packet.Dissect(OverTcp(payload, sequence), dissection: seen, number: number);

    private static string OverTcp(string payload, uint sequence) =>
        "000000000002 000000000001 0800" + $"4500 {40 + Size(payload):x4} 0001 0000 40 06 0000 0a000001 0a000002 c000 0016 {sequence:x8} 00000001 5018 2000 0000 0000" + payload;
}
