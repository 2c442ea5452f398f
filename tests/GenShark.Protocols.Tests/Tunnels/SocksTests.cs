using Xunit;

namespace GenShark.Protocols.Tests.Tunnels;

/// <summary>What is said to a proxy, and what goes through it then.</summary>
public class SocksTests
{
    private readonly Dissection _dissection = new();
    private int _number;

    [Fact]
    public void What_goes_through_the_proxy_is_of_the_port_that_was_asked_for()
    {
        Send("050100", toServer: true);
        Send("0500", toServer: false);
        string[] request = Send("05010003 0b 626f622e6578616d706c65 0050", toServer: true);
        Assert.Contains("Remote name: bob.example", request);
        Assert.Contains("Results(V5): Host unreachable (4)", Send("05040001 0a000002 0438", toServer: false));
        string[] message = Send(Convert.ToHexString("GET / HTTP/1.1\r\n\r\n"u8), toServer: true);
        Assert.Contains("[Remote Port: 80]", message);
        Assert.Contains("Hypertext Transfer Protocol", message);
    }

    [Fact]
    public void A_message_in_two_segments_is_put_together_behind_the_proxy()
    {
        Send("0401 0050 0a000001 00", toServer: true);
        Assert.Contains("Results(V4): Granted (90)", Send("005a 0050 0a000001", toServer: false));
        Assert.DoesNotContain("Hypertext Transfer Protocol", Send(Convert.ToHexString("GET / HT"u8), toServer: true));
        Assert.Contains("Hypertext Transfer Protocol", Send(Convert.ToHexString("TP/1.1\r\n\r\n"u8), toServer: true));
    }

    [Fact]
    public void A_password_is_shown_as_it_is()
    {
        Send("05020002", toServer: true);
        Assert.Contains("Accepted Auth Method: 0x2 (Username/Password)", Send("0502", toServer: false));
        Assert.Contains("Password: alice", Send("01 03626f62 05616c696365", toServer: true));
        Assert.Contains("Status: 1 (failure)", Send("0101", toServer: false));
    }

    [Theory]
    [InlineData("05")]
    [InlineData("050100050100")]
    [InlineData("0401")]
    public void What_is_too_short_has_no_tree(string bytes) => Assert.DoesNotContain("Socks Protocol", Send(bytes, toServer: true));

    [Fact]
    public void What_goes_to_another_protocols_server_is_none_of_it()
    {
        const string Head = "00005e00530b 00005e00530a 0800 4500 ";
        Packet.Dissect(Head + "0028 0001 4000 40 06 0000 c000020a c6336402 0438 4e20 00000064 00000000 5002 2000 0000 0000", dissection: _dissection, number: 1);
        var data = Packet.Dissect(Head + "002b 0001 4000 40 06 0000 c000020a c6336402 0438 4e20 00000065 00000001 5018 2000 0000 0000 050100", dissection: _dissection, number: 2);
        Assert.DoesNotContain("Socks Protocol", data.Labels);
    }

    private readonly int[] _next = [1000, 2000];

    private string[] Send(string payload, bool toServer)
    {
        payload = payload.Replace(" ", "", StringComparison.Ordinal);
        int way = toServer ? 0 : 1;
        string ports = toServer ? "9c40 0438" : "0438 9c40", ends = toServer ? "c000020a c6336402" : "c6336402 c000020a";
        string segment = $"{ports} {_next[way]:x8} {_next[1 - way]:x8} 5018 2000 0000 0000 {payload}";
        _next[way] += payload.Length / 2;
        var packet = Packet.Dissect($"00005e00530b 00005e00530a 0800 4500 {40 + payload.Length / 2:x4} 0001 4000 40 06 0000 {ends} {segment}", dissection: _dissection, number: ++_number);
        return [.. packet.Labels];
    }
}
