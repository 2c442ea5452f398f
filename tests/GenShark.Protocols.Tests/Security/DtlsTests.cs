using Xunit;

namespace GenShark.Protocols.Tests.Security;

public class DtlsTests
{
    private const string Random = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
    private const string ClientHello = "16 fefd 0000 000000000000 003b 01 00002f 0000 000000 00002f fefd" + Random + "00 03 aabbcc 0002 c02b 01 00 0000";
    private const string ServerHello = "16 fefd 0000 000000000000 0032 02 000026 0000 000000 000026 fefd" + Random + "00 c02b 00";
    private const string FirstPiece = "16 fefd 0000 000000000001 000e 10 000005 0001 000000 000002 04aa";
    private const string LastPiece = "16 fefd 0000 000000000002 000f 10 000005 0001 000002 000003 bbccdd";

    // The texts are those of tshark 4.0.17 for the same bytes.
    [Fact]
    public void Tlss_messages_have_dtlss_fields()
    {
        var dissection = new Dissection();
        Packet hello = Send(dissection, ClientHello, 1);
        Assert.Equal("Client Hello", hello.Info);
        Assert.Equal("DTLS", hello.Protocol);
        Assert.Contains("DTLS Record Layer: Handshake Protocol: Client Hello", hello.Labels);
        Assert.Contains("Cookie: aabbcc", hello.Labels);
        Assert.Contains("Cipher Suite: TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256 (0xc02b)", hello.Labels);
        Assert.DoesNotContain(dissection.Tape.Nodes.ToArray(), node => Registry.Field(node.Field).Name.StartsWith("tls.", StringComparison.Ordinal));
        Assert.Contains(dissection.Tape.Nodes.ToArray(), node => Registry.Field(node.Field).Name == "dtls.handshake.ciphersuite");
    }

    [Fact]
    public void Pieces_of_a_message_are_put_together()
    {
        var dissection = new Dissection();
        Send(dissection, ClientHello, 1);
        Assert.Equal("DTLSv1.2", Send(dissection, ServerHello, 2, toClient: true).Protocol);
        Assert.Equal("Client Key Exchange (Fragment)", Send(dissection, FirstPiece, 3).Info);
        Packet whole = Send(dissection, LastPiece, 4);
        Assert.Equal("Client Key Exchange (Reassembled)", whole.Info);
        Assert.Contains("Pubkey: aabbccdd", whole.Labels);
        Assert.Contains("[2 Message fragments (5 bytes): #3(2), #4(3)]", whole.Labels);
    }

    [Fact]
    public void A_plan_for_a_field_finds_it_in_tlss_parts()
    {
        var dissection = new Dissection { Plan = new DissectionPlan(["dtls.handshake.ciphersuite"]) };
        Send(dissection, ClientHello, 1);
        Assert.Contains(dissection.Tape.Nodes.ToArray(), node => Registry.Field(node.Field).Name == "dtls.handshake.ciphersuite");
    }

    [Theory]
    [InlineData("")]
    [InlineData("99")]
    public void Records_must_fill_a_datagram_on_other_ports(string behind) =>
        Assert.Equal(behind.Length == 0, Send(new Dissection(), ClientHello + behind, 1).Protocols.EndsWith("dtls", StringComparison.Ordinal));

    private static Packet Send(Dissection dissection, string message, int number, bool toClient = false)
    {
        int size = message.Count(letter => letter != ' ') / 2;
        (string addresses, string ports) = toClient ? ("c0000202 c0000201", "1151 9c40") : ("c0000201 c0000202", "9c40 1151");
        return Packet.Dissect($"112233445566 001122334455 0800 4500 {size + 28:x4} 0001 0000 40 11 0000 {addresses} {ports} {size + 8:x4} 0000 {message}", dissection: dissection, number: number);
    }
}
