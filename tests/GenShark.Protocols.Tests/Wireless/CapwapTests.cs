using Xunit;

namespace GenShark.Protocols.Tests.Wireless;

public class CapwapTests
{
    private const string Header = "00 100200 00000000";
    private const string Discovery = "00000001 07 0008 00 0014 0001 02";

    // The texts are those of tshark 4.0.17 for the same bytes.
    [Fact]
    public void Discovery_stands_outside_of_DTLS()
    {
        Packet packet = Send(Header + Discovery);
        Assert.Equal("CAPWAP-Control - Discovery Request", packet.Info);
        Assert.Equal("CAPWAP-Control", packet.Protocol);
        Assert.Contains("Message Type (Enterprise Specific): Discovery Request (1)", packet.Labels);
        Assert.Contains("Type: (t=20,l=1) Discovery Type", packet.Labels);
        Assert.Contains("Discovery Type: DHCP (2)", packet.Labels);
    }

    [Fact]
    public void A_radios_address_in_the_header_is_padded()
    {
        Packet packet = Send("00 200210 00000000 06 020000000099 00" + Discovery);
        Assert.Contains("MAC address: 02:00:00:00:00:99", packet.Labels);
        Assert.Contains("Discovery Type: DHCP (2)", packet.Labels);
    }

    [Fact]
    public void A_value_of_the_wrong_length_is_told_of_and_not_read()
    {
        Packet packet = Send(Header + "00000001 07 0009 00 0014 0002 0202");
        Assert.Contains("[Expert Info (Error/Malformed): Discovery Type length 2 wrong, must be = 1]", packet.Labels);
        Assert.DoesNotContain("Discovery Type: DHCP (2)", packet.Labels);
    }

    [Fact]
    public void Every_shorter_packet_ends_without_an_exception()
    {
        string hex = (Header + Discovery).Replace(" ", "");
        for (int size = 0; size <= hex.Length; size += 2) Send(hex[..size]);
    }

    private static Packet Send(string message)
    {
        int size = message.Count(letter => letter != ' ') / 2;
        return Packet.Dissect($"112233445566 001122334455 0800 4500 {size + 28:x4} 0001 0000 40 11 0000 c0000201 c0000202 9c40 147e {size + 8:x4} 0000 {message}");
    }
}
