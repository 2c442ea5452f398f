using Xunit;

namespace GenShark.Protocols.Tests.Wireless;

public class WirelessLanTests
{
    private const int Plain = 105, Radiotap = 127, Ppi = 192;
    private const string AccessPoint = "020000000099", Station = "00005e00530a", Other = "00005e00530b";

    /// <summary>Flags (a check sequence follows), 1 Mb/s, channel 1, -40 dBm, antenna 1.</summary>
    private const string Radio = "00001000 2e080000 10 02 6c09 a000 d8 01";

    [Fact]
    public void A_radiotap_header_says_how_long_the_frame_took()
    {
        Packet packet = Packet.Dissect(Radio + "d4000000" + Station + "12345678", Radiotap);
        Assert.Equal("radiotap:wlan_radio:wlan", packet.Protocols);
        Assert.Equal("Acknowledgement, Flags=........C", packet.Info);
        Assert.Contains("PHY type: 802.11b (HR/DSSS) (4)", packet.Labels);
        Assert.Contains("[Duration: 304µs]", packet.Labels);
        Assert.Contains("Frame check sequence: 0x78563412 [unverified]", packet.Labels);
    }

    [Theory]
    [InlineData("c4002c00" + Station, "Clear-to-send, Flags=........")]
    [InlineData("b4002c00" + Station + AccessPoint, "Request-to-send, Flags=........")]
    [InlineData("80000000 ffffffffffff" + AccessPoint + AccessPoint + "1000 0000000000000000 6400 0100 00036162 63", "Beacon frame, SN=1, FN=0, Flags=........, BI=100, SSID=\"abc\"")]
    [InlineData("c0000000" + Station + AccessPoint + AccessPoint + "1000 0300", "Deauthentication, SN=1, FN=0, Flags=........")]
    [InlineData("07000000", "Unknown protocol version: 3")]
    public void Frames_are_told_by_type_and_subtype(string frame, string info) => Assert.Equal(info, Packet.Dissect(frame, Plain).Info);

    [Theory]
    [InlineData("08010000" + AccessPoint + Station + Other, Station, Other)]
    [InlineData("08020000" + Station + AccessPoint + Other, Other, Station)]
    [InlineData("08000000" + Other + Station + AccessPoint, Station, Other)]
    public void What_the_addresses_are_depends_on_the_way(string header, string source, string destination)
    {
        Packet packet = Packet.Dissect(header + "1000 aaaa03000000 9999 00", Plain);
        Assert.Contains("Source address: " + Written(source), packet.Labels);
        Assert.Contains("Destination address: " + Written(destination), packet.Labels);
        Assert.Equal("wlan:llc:data", packet.Protocols);
    }

    [Theory]
    [InlineData("01000020 02000000", "CCMP parameters", "CCMP Ext. Initialization Vector: 0x000000020001")]
    [InlineData("01210120 00000000", "TKIP parameters", "TKIP Ext. Initialization Vector: 0x000000000101")]
    [InlineData("0a0b0c40", "WEP parameters", "Initialization Vector: 0x0a0b0c")]
    public void Protected_data_have_the_parameters_of_their_cipher(string parameters, string title, string vector)
    {
        Packet packet = Packet.Dissect("08410000" + AccessPoint + Station + Other + "1000" + parameters + "eeeeeeeeeeeeeeee", Plain);
        Assert.Contains(title, packet.Labels);
        Assert.Contains(vector, packet.Labels);
        Assert.Equal("wlan:data", packet.Protocols);
    }

    [Fact]
    public void A_ppi_header_may_carry_any_link()
    {
        Assert.Equal("ppi:eth:ethertype:data", Packet.Dissect("00000800 01000000 ffffffffffff" + Station + "9999 00", Ppi).Protocols);
        Assert.Equal("ppi:wlan_radio:wlan", Packet.Dissect("00000800 69000000 d4000000" + Station, Ppi).Protocols);
    }

    [Theory]
    [InlineData("008a", "0000", "Key (Message 1 of 4)")]
    [InlineData("010a", "0002 dd00", "Key (Message 2 of 4)")]
    [InlineData("13ca", "0002 eeee", "Key (Message 3 of 4)")]
    [InlineData("030a", "0000", "Key (Message 4 of 4)")]
    public void The_messages_of_a_handshake_are_told_apart(string bits, string data, string info)
    {
        string body = "02" + bits + "0010 0000000000000001" + new string('0', 160) + data.Replace(" ", "");
        int length = body.Count(letter => letter != ' ') / 2;
        Assert.Equal(info, Packet.Dissect("ffffffffffff" + Station + "888e 0203" + length.ToString("x4") + body).Info);
    }

    private static string Written(string address) => string.Join(':', address.Chunk(2).Select(digits => new string(digits)));
}
