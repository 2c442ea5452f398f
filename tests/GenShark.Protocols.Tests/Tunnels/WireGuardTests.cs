using System.Text;
using Xunit;

namespace GenShark.Protocols.Tests.Tunnels;

public class WireGuardTests
{
    private const string Keepalive = "04000000 11110000 0700000000000000 00000000000000000000000000000000";

    // A handshake and what was sent behind it, and what the initiator knows.
    private const string Initiation = "0100000011110000d6b0046d8c57cbde0890856876dd59a6e04f41414b1cb92923a25d48c63fc84a2e0e1e6c356dcd3835ab26b76ae3e6ee398b7581697f9d17"
        + "3f83bf5f193a9655f07a541024e5f474d8731243e5ab0c145120613b942890d134e17d6cd0754a45f901bc1f98418f98d02437e2a8770fc4d9e6b59589fab1a6"
        + "233602c200000000000000000000000000000000";
    private const string Response = "020000002222000011110000c008d68fc131b8acbf2ed36df54eaf5dffc7ba1d51ed88740e64ce799da20f4f7c237e89bc40e0186c33c29d1be995c27e6286ef"
        + "e2be16b022aed1c3490f4ccb00000000000000000000000000000000";
    private const string Data = "040000002222000000000000000000009b56effb8b485ba4844fc8523d3ceab67eef462b88b06c631035823a59a3eac5490d5dd4319cad988d44c76be8809731"
        + "67e027cd861bea47640c9cc124d95d25";
    private const string Secrets = "LOCAL_STATIC_PRIVATE_KEY = K9gGyX8OAK8aH8Myj6djqSaXI8jbj6xPk69x2xhtbpA=\n"
        + "REMOTE_STATIC_PUBLIC_KEY = wLEmtaoTS4TmRiUla43olzeHYSsfODnSxgUm0hFOiG0=\n"
        + "LOCAL_EPHEMERAL_PRIVATE_KEY = dpLDrTVAu4A8Ags67mbNiIcSMjTqDG5xQ8Ct1z/0Me0=\n";

    private static Packet At(Dissection dissection, int number, string dump) =>
        Packet.Dissect("000000000002 000000000001 0800" + $"4500 {28 + dump.Length / 2:x4} 0001 0000 40 11 0000 0a000001 0a000002 ca6c ca6c {8 + dump.Length / 2:x4} 0000" + dump,
            dissection: dissection, number: number);

    private static Packet Answer(Dissection dissection, int number, string dump) =>
        Packet.Dissect("000000000001 000000000002 0800" + $"4500 {28 + dump.Length / 2:x4} 0001 0000 40 11 0000 0a000002 0a000001 ca6c ca6c {8 + dump.Length / 2:x4} 0000" + dump,
            dissection: dissection, number: number);

    [Fact]
    public void Data_without_content_keep_a_session_alive()
    {
        Packet packet = Packet.Dissect(Inner.OverUdp(0x1234, Keepalive));
        Assert.Equal("Keepalive, receiver=0x00001111, counter=7", packet.Info);
        Assert.Contains("[Expert Info (Chat/Sequence): This is a Keepalive message]", packet.Labels);
    }

    [Fact]
    public void Bytes_that_should_be_zeros_make_it_another_protocol() =>
        Assert.DoesNotContain("wg", Packet.Dissect(Inner.OverUdp(0x1234, Keepalive.Replace("04000000", "04000001"))).Protocols);

    [Fact]
    public void Without_keys_only_the_session_is_known()
    {
        var dissection = new Dissection();
        Assert.DoesNotContain("[Has Private Key: True]", At(dissection, 1, Initiation).Labels);
        Assert.Contains("[Response to Frame: 1]", Answer(dissection, 2, Response).Labels);
        Packet data = At(dissection, 3, Data);
        Assert.Equal("eth:ethertype:ip:udp:wg", data.Protocols);
        Assert.Contains("[Stream index: 0]", data.Labels);
    }

    [Fact]
    public void With_the_initiators_keys_data_are_deciphered()
    {
        var dissection = new Dissection(new Session { KeepsHistory = true, Secrets = [new DecryptionSecrets(DecryptionSecrets.WireGuardKeyLog, Encoding.ASCII.GetBytes(Secrets))] });
        Assert.Contains("Timestamp: Jan  1, 2024 00:00:00.123456789 UTC", At(dissection, 1, Initiation).Labels);
        Assert.Contains("[Handshake decryption successful: True]", Answer(dissection, 2, Response).Labels);
        Assert.Equal("eth:ethertype:ip:udp:wg:ip:udp:data", At(dissection, 3, Data).Protocols);
        Assert.Contains("Packet data decryption failed", At(dissection, 4, Data[..^2] + "00").Labels);
        Assert.Equal("eth:ethertype:ip:udp:wg:ip:udp:data", At(dissection, 3, Data).Protocols);
        Assert.Contains("[Handshake decryption successful: True]", Answer(dissection, 2, Response).Labels);
    }

    [Theory]
    [InlineData(Initiation), InlineData(Response), InlineData(Data), InlineData(Keepalive)]
    public void Every_prefix_is_survived(string dump) => Packet.SurvivesEveryPrefix(Inner.OverUdp(0x1234, dump));
}
