using Xunit;

namespace GenShark.Protocols.Tests.Naming;

public class DnsTests
{
    private const string Example = "03777777 076578616d706c65 03636f6d 00 0001 0001";
    private const string Query = "1234 0100 0001 0000 0000 0000" + Example;
    private const string ResponseHeader = "1234 8180 0001 0001 0000 0000" + Example;
    private const string Response = "1234 8180 0001 0001 0000 0000" + Example + "c00c 0001 0001 0000003c 0004 c0000250";

    [Fact]
    public void A_response_names_its_query()
    {
        var dissection = new Dissection();
        Assert.Equal("Standard query 0x1234 A www.example.com", Udp(Query, 4000, 53, dissection, 1).Info);
        Packet response = Udp(Response, 53, 4000, dissection, 2);
        Assert.Equal("Standard query response 0x1234 A www.example.com A 192.0.2.80", response.Info);
        Assert.Contains("[Request In: 1]", response.Labels);
        Assert.Contains("[Time: 1.000000000 seconds]", response.Labels);
    }

    [Fact]
    public void A_response_without_query_is_unsolicited() => Assert.Contains("[Unsolicited: True]", Udp(Response, 53, 4000).Labels);

    [Fact]
    public void Standard_queries_are_found_on_other_ports() => Assert.Equal("DNS", Udp(Query, 4000, 9999).Protocol);

    [Theory]
    [InlineData("c00c", "<Name contains a pointer that loops>")]
    [InlineData("00", "<Root>")]
    [InlineData("03 610462 00", @"a\004b")]
    public void Odd_names_have_texts(string name, string text) =>
        Assert.StartsWith("Standard query 0x1234 A " + text, Udp("1234 0100 0001 0000 0000 0000" + name + "00010001", 4000, 53).Info);

    [Fact]
    public void Messages_may_end_anywhere()
    {
        string digits = Response.Replace(" ", "");
        for (int length = 0; length < digits.Length; length += 2) Udp(digits[..length], 53, 4000);
    }

    [Theory]
    [InlineData("ffff")]
    [InlineData("0000")]
    [InlineData("0005")]
    public void Data_lengths_may_lie(string length) => Udp(Response.Replace("0004 c0", length + "c0"), 53, 4000);

    [Theory]
    [InlineData("000b 0009 c0000201 06 00000040 ", "www.example.com: type WKS, class IN, addr 192.0.2.1", "Bits: 0x40 (25)")]
    [InlineData("0024 0005 000a 016100", "www.example.com: type KX, class IN, preference 10, kx a", "Key Exchange: a")]
    [InlineData("002f 0006 016100 00 01 40", "www.example.com: type NSEC, class IN, next domain name a", "RR type in bit map: A (Host Address)")]
    [InlineData("001d 0010 00 12 16 13 80000000 80000000 00989680", "www.example.com: type LOC, class IN", "Latitude: 2147483648 (0 deg 0 min 0.000 sec N)")]
    [InlineData("002a 0007 0001 18 83 c00002", "www.example.com: type APL, class IN", "Address: 192.0.2.0")]
    [InlineData("0010 0004 03 610062", "www.example.com: type TXT, class IN", "[Expert Info (Warning/Undecoded): Trailing stray characters]")]
    [InlineData("0101 0008 00 05 6973737565 61", "www.example.com: type CAA, class IN", "Issue: a")]
    [InlineData("002d 0007 0a 01 02 c0000201", "www.example.com: type IPSECKEY, class IN", "IPv4 Gateway: 192.0.2.1")]
    public void Records_have_forms(string record, string title, string label)
    {
        string[] words = record.Split(' ', 3);
        IReadOnlyList<string> labels = Udp($"{ResponseHeader}c00c {words[0]} 0001 0000003c {words[1]} {words[2]}", 53, 4000).Labels;
        Assert.Contains(title, labels);
        Assert.Contains(label, labels);
    }

    [Fact]
    public void Data_without_the_name_it_begins_with_shows_nothing()
    {
        IReadOnlyList<string> labels = Udp(ResponseHeader + "c00c 000f 0001 0000003c 0004 000a 0361", 53, 4000).Labels;
        Assert.DoesNotContain("Preference: 10", labels);
        Assert.Contains("[Malformed Packet: DNS]", labels);
    }

    [Fact]
    public void A_segment_may_hold_several_messages()
    {
        string query = "0021" + Query.Replace(" ", "");
        Packet packet = Packet.Dissect("112233445566 001122334455 0800 4500 006e 0001 0000 40 06 0000 c0000201 c0000202 0fa0 0035 00000001 00000001 50 18 2000 0000 0000" + query + query.Replace("1234", "1235"));
        Assert.Equal("Standard query 0x1235 A www.example.com", packet.Info);
        Assert.Equal(2, packet.Labels.Count(label => label == "Domain Name System (query)"));
    }

    [Fact]
    public void Stateful_operations_hold_values() =>
        Assert.Contains("Inactivity Timeout: 15000", Udp("1234 3000 0000 0000 0000 0000 0001 0008 00003a98 0000ea60", 4000, 53).Labels);

    private static Packet Udp(string message, int source, int destination, Dissection? dissection = null, int number = 1)
    {
        int size = message.Count(letter => letter != ' ') / 2;
        string addresses = source == 53 ? "c0000202 c0000201" : "c0000201 c0000202";
        return Packet.Dissect($"112233445566 001122334455 0800 4500 {size + 28:x4} 0001 0000 40 11 0000 {addresses} {source:x4} {destination:x4} {size + 8:x4} 0000 {message}",
            dissection: dissection, number: number);
    }
}
