using Xunit;

namespace GenShark.Protocols.Tests.Security;

public class TlsTests
{
    private const string Random = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
    private const string ClientHello = "16 0301 002f 01 00002b 0303" + Random + "00 0002 c02f 01 00 0000";
    private const string ServerHello = "16 0303 002c 02 000028 0303" + Random + "00 c02f 00 0000";
    private const string ServerHello13 = "16 0303 0032 02 00002e 0303" + Random + "00 1301 00 0006 002b 0002 0304";
    private const string ChangeCipherSpec = "14 0303 0001 01";
    private const string Data = "17 0303 0002 abcd";

    // The texts are those of tshark 4.0.17 for the same bytes.
    [Fact]
    public void A_hello_is_fingerprinted()
    {
        Packet hello = ToServer(ClientHello);
        Assert.Equal("Client Hello", hello.Info);
        Assert.Equal("TLSv1", hello.Protocol);
        Assert.Contains("TLSv1 Record Layer: Handshake Protocol: Client Hello", hello.Labels);
        Assert.Contains("Cipher Suite: TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 (0xc02f)", hello.Labels);
        Assert.Contains("[JA3 Fullstring: 771,49199,,,]", hello.Labels);
        Assert.Contains("[JA3: 5a6f5ba859dd395751805f3064d612b9]", hello.Labels);
        Assert.Contains("[JA3S: 174e7e4992a63f6d419626d97363adb8]", ToClient(ServerHello).Labels);
    }

    [Theory]
    [InlineData(ServerHello, "TLSv1.2", "Content Type: Application Data (23)")]
    [InlineData(ServerHello13, "TLSv1.3", "Opaque Type: Application Data (23)")]
    public void The_servers_choice_names_what_follows(string serverHello, string version, string type)
    {
        var dissection = new Dissection();
        ToServer(ClientHello, dissection);
        Assert.Equal(version, ToClient(serverHello, dissection, 2).Protocol);
        Packet data = ToServer(ChangeCipherSpec + Data, dissection, 3);
        Assert.Equal("Change Cipher Spec, Application Data", data.Info);
        Assert.Contains($"{version} Record Layer: Application Data Protocol: Hypertext Transfer Protocol", data.Labels);
        Assert.Contains(type, data.Labels);
    }

    [Theory]
    [InlineData("14 00000c 000000000000000000000000", "Finished", "Encrypted Handshake Message")]
    [InlineData("0e 000000", "Server Hello Done", "Server Hello Done")]
    [InlineData("0b 000123 cdcdcdcd", "[Certificate Fragment]", "[Certificate Fragment]")]
    [InlineData("c9c9c9c9 c9c9c9c9 c9c9c9c9 c9c9c9c9", "Encrypted Handshake Message", "Encrypted Handshake Message")]
    [InlineData("00000000 00000001 abababab abababab", "Encrypted Handshake Message", "Encrypted Handshake Message")]
    [InlineData("00000000 00000000", "Hello Request, Hello Request", "Hello Request, Hello Request")]
    public void Encrypted_handshakes_are_told_by_their_form(string message, string before, string after)
    {
        string record = $"16 0303 {message.Count(letter => letter != ' ') / 2:x4} {message}";
        var dissection = new Dissection();
        Assert.Equal(before, ToServer(record, dissection).Info);
        ToServer(ChangeCipherSpec, dissection, 2);
        Assert.Equal(after, ToServer(record, dissection, 3).Info);
        Assert.Equal(before, ToClient(record, dissection, 4).Info);
    }

    [Theory]
    [InlineData("15 0303 0002 0228", "Alert (Level: Fatal, Description: Handshake Failure)")]
    [InlineData("15 0303 0003 010000", "Encrypted Alert")]
    [InlineData("18 0303 0016 01 0003 414243 00000000000000000000000000000000", "Heartbeat Request")]
    public void Other_records_are_named(string record, string info) => Assert.Equal(info, ToServer(record).Info);

    [Fact]
    public void A_vector_ends_where_its_holder_does() =>
        Assert.Contains("[Expert Info (Error/Malformed): Vector length 255 is too large, truncating it to 0]", ToServer(ClientHello[..^4] + "00ff").Labels);

    [Fact]
    public void A_record_in_pieces_is_left_to_tcp() => Assert.DoesNotContain("tls", ToServer("17 0303 0010 abcd").Protocols);

    [Fact]
    public void A_piece_behind_whole_records_does_not_hide_them() => Assert.Equal("Application Data", ToServer(Data + "17 0303 0010 abcd").Info);

    [Fact]
    public void Records_are_found_on_other_ports()
    {
        var dissection = new Dissection();
        Assert.DoesNotContain("tls", ToServer("15 0303 0002 0228", dissection, port: 4433).Protocols);
        Assert.Contains("tls", ToServer(ClientHello, dissection, 2, 4433).Protocols);
        Assert.Contains("TLSv1 Record Layer: Handshake Protocol: Client Hello", ToServer(ClientHello, new Dissection(), port: 4433).Labels);
    }

    [Fact]
    public void Hellos_may_end_anywhere()
    {
        string hello = (ServerHello13 + ClientHello).Replace(" ", "");
        for (int length = 0; length < hello.Length; length += 2) ToServer(hello[..length]);
    }

    private static Packet ToServer(string message, Dissection? dissection = null, int number = 1, int port = 443) =>
        Tcp(message, "c0000201 c0000202", $"9c40 {port:x4}", dissection, number);

    private static Packet ToClient(string message, Dissection? dissection = null, int number = 1) => Tcp(message, "c0000202 c0000201", "01bb 9c40", dissection, number);

    private static Packet Tcp(string message, string addresses, string ports, Dissection? dissection, int number)
    {
        int size = message.Count(letter => letter != ' ') / 2;
        return Packet.Dissect($"112233445566 001122334455 0800 4500 {size + 40:x4} 0001 0000 40 06 0000 {addresses} {ports} {number * 4096:x8} 00000001 5018 2000 0000 0000 {message}",
            dissection: dissection, number: number);
    }
}
