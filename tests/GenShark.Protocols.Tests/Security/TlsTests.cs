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
        var connection = new Connection();
        Packet hello = connection.ToServer(ClientHello);
        Assert.Equal("Client Hello", hello.Info);
        Assert.Equal("TLSv1", hello.Protocol);
        Assert.Contains("TLSv1 Record Layer: Handshake Protocol: Client Hello", hello.Labels);
        Assert.Contains("Cipher Suite: TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 (0xc02f)", hello.Labels);
        Assert.Contains("[JA3 Fullstring: 771,49199,,,]", hello.Labels);
        Assert.Contains("[JA3: 5a6f5ba859dd395751805f3064d612b9]", hello.Labels);
        Assert.Contains("[JA3S: 174e7e4992a63f6d419626d97363adb8]", connection.ToClient(ServerHello).Labels);
    }

    [Theory]
    [InlineData(ServerHello, "TLSv1.2", "Content Type: Application Data (23)")]
    [InlineData(ServerHello13, "TLSv1.3", "Opaque Type: Application Data (23)")]
    public void The_servers_choice_names_what_follows(string serverHello, string version, string type)
    {
        var connection = new Connection();
        connection.ToServer(ClientHello);
        Assert.Equal(version, connection.ToClient(serverHello).Protocol);
        Packet data = connection.ToServer(ChangeCipherSpec + Data);
        Assert.Equal("Change Cipher Spec, Application Data", data.Info);
        Assert.Contains($"{version} Record Layer: Application Data Protocol: Hypertext Transfer Protocol", data.Labels);
        Assert.Contains(type, data.Labels);
    }

    [Theory]
    [InlineData("14 00000c 000000000000000000000000", "Finished", "Encrypted Handshake Message")]
    [InlineData("0e 000000", "Server Hello Done", "Server Hello Done")]
    [InlineData("0b 000123 cdcdcdcd", "[Certificate Fragment]", "")]
    [InlineData("c9c9c9c9 c9c9c9c9 c9c9c9c9 c9c9c9c9", "Encrypted Handshake Message", "Encrypted Handshake Message")]
    [InlineData("00000000 00000001 abababab abababab", "Encrypted Handshake Message", "Encrypted Handshake Message")]
    [InlineData("00000000 00000000", "Hello Request, Hello Request", "Hello Request, Hello Request")]
    public void Encrypted_handshakes_are_told_by_their_form(string message, string before, string after)
    {
        string record = $"16 0303 {message.Count(letter => letter != ' ') / 2:x4} {message}";
        var connection = new Connection();
        Assert.Equal(before, connection.ToServer(record).Info);
        connection.ToServer(ChangeCipherSpec);
        Assert.Equal(after, connection.ToServer(record).Info);
        Assert.Equal(before, connection.ToClient(record).Info);
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
    public void Behind_an_extension_without_its_lists_length_the_next_one_is_read()
    {
        Packet hello = ToServer("16 0301 0039 01 000035 0303" + Random + "00 0002 c02f 01 00 000a 000d 0000 0015 0002 0000");
        Assert.Contains("[Expert Info (Error/Malformed): No more room for vector of length 2]", hello.Labels);
        Assert.Contains("Extension: padding (len=2)", hello.Labels);
    }

    [Fact]
    public void A_client_that_sends_data_early_speaks_version_1_3()
    {
        var connection = new Connection();
        connection.ToServer("16 0301 0033 01 00002f 0303" + Random + "00 0002 c02f 01 00 0004 002a 0000");
        Assert.Contains("Opaque Type: Application Data (23)", connection.ToServer("17 0301 0002 abcd").Labels);
    }

    [Fact]
    public void What_is_there_of_a_record_has_a_layer_that_shows_nothing_of_it()
    {
        Packet beginning = ToServer("17 0303 0010 abcd");
        Assert.Equal("eth:ethertype:ip:tcp:tls", beginning.Protocols);
        Assert.DoesNotContain(beginning.Labels, label => label.Contains("Record Layer"));
    }

    [Fact]
    public void A_piece_behind_whole_records_does_not_hide_them() => Assert.Equal("Application Data", ToServer(Data + "17 0303 0010 abcd").Info);

    [Fact]
    public void Records_are_found_on_other_ports()
    {
        const string Alert = "15 0303 0002 0228";
        var connection = new Connection(4433);
        Assert.DoesNotContain("tls", connection.ToServer(Alert).Protocols);
        Assert.Equal("Client Hello", connection.ToServer(ClientHello).Info);
        connection.ToClient(ServerHello);
        Assert.Equal("Alert (Level: Fatal, Description: Handshake Failure)", connection.ToServer(Alert).Info);
    }

    [Fact]
    public void Hellos_may_end_anywhere()
    {
        string hello = (ServerHello13 + ClientHello).Replace(" ", "");
        for (int length = 0; length < hello.Length; length += 2) ToServer(hello[..length]);
    }

    private static Packet ToServer(string message) => new Connection().ToServer(message);

    /// <summary>A connection whose segments follow each other without a gap.</summary>
    private sealed class Connection(int port = 443)
    {
        private readonly Dissection _dissection = new();
        private int _number, _sentByClient = 1, _sentByServer = 1;

        public Packet ToServer(string message) => Send(message, "c0000201 c0000202", $"9c40 {port:x4}", ref _sentByClient, _sentByServer);

        public Packet ToClient(string message) => Send(message, "c0000202 c0000201", $"{port:x4} 9c40", ref _sentByServer, _sentByClient);

        private Packet Send(string message, string addresses, string ports, ref int sent, int seen)
        {
            int size = message.Count(letter => letter != ' ') / 2;
            Packet packet = Packet.Dissect($"112233445566 001122334455 0800 4500 {size + 40:x4} 0001 0000 40 06 0000 {addresses} {ports} {sent:x8} {seen:x8} 5018 2000 0000 0000 {message}",
                dissection: _dissection, number: ++_number);
            sent += size;
            return packet;
        }
    }
}
