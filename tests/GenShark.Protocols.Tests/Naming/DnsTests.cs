using Xunit;

namespace GenShark.Protocols.Tests.Naming;

public class DnsTests
{
    private const string Example = "03777777 076578616d706c65 03636f6d 00 0001 0001";
    private const string Query = "1234 0100 0001 0000 0000 0000" + Example;
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

    private static Packet Udp(string message, int source, int destination, Dissection? dissection = null, int number = 1)
    {
        int size = message.Count(letter => letter != ' ') / 2;
        string addresses = source == 53 ? "c0000202 c0000201" : "c0000201 c0000202";
        return Packet.Dissect($"112233445566 001122334455 0800 4500 {size + 28:x4} 0001 0000 40 11 0000 {addresses} {source:x4} {destination:x4} {size + 8:x4} 0000 {message}",
            dissection: dissection, number: number);
    }
}
