using Xunit;

namespace GenShark.Protocols.Tests.Storage;

/// <summary>Server Message Block, version 1 (MS-CIFS).</summary>
public class SmbTests
{
    private const string None = "ff 00 0000";

    // The texts are those of tshark 4.0.17 for messages like these.
    [Fact]
    public void A_response_belongs_to_its_request_and_names_the_share()
    {
        var seen = new Dissection();
        Packet asked = Send(seen, Message(0x75, 0, "04" + None + "0000 0100" + "0f00" + "00" + "5c5c424f425c4100" + "3f3f3f3f3f00"), 1, 1000, true);
        Assert.Equal("Tree Connect AndX Request, Path: \\\\BOB\\A", asked.Info);
        Packet given = Send(seen, Message(0x75, 0x80, "03" + None + "0100" + "0500" + "49504300" + "00"), 2, 5000, false);
        Assert.Contains("[Response to: 1]", given.Labels);
        Assert.Contains("Tree ID: 7  (\\\\BOB\\A)", given.Labels);
        Assert.Contains("Optional Support: 0x0001, Search Bits, CSC Mask: Automatic file-to-file reintegration NOT permitted", given.Labels);
    }

    [Fact]
    public void Commands_are_chained()
    {
        Packet packet = Send(new Dissection(), Message(0x74, 0, "02 74 00 2700 0000" + "02" + None + "0000"), 1, 1000, true);
        Assert.Equal("Logoff AndX Request; Logoff AndX", packet.Info);
        Assert.Equal(2, packet.Labels.Count(label => label == "Logoff AndX Request (0x74)"));
    }

    [Fact]
    public void A_chain_that_does_not_advance_ends()
    {
        Packet packet = Send(new Dissection(), Message(0x74, 0, "02 74 00 2000 0000"), 1, 1000, true);
        Assert.Single(packet.Labels, label => label == "Logoff AndX Request (0x74)");
    }

    [Theory]
    [InlineData(0x72, 0, "00 0c00 024e54204c4d20302e313200")]
    [InlineData(0x72, 0x80, "11 0000 03 3200 0100 04410000 00000100 00000000 fdf38000 0000000000000000 c4ff 08 ffff 0102030405060708")]
    [InlineData(0x73, 0, "0c" + None + "0411 0200 0100 00000000 ffff 00000000 44c00080 4d00 604006062b06")]
    [InlineData(0xa2, 0x80, "2a" + None + "00 0040")]
    [InlineData(0x25, 0, "10 ffff ffff 0000 0010 00 00 0000 00000000 0000 ffff 5400 ffff 5400 ff 00 2600 0040 ffff 00 5c50")]
    [InlineData(0x32, 0, "0f 0c00 0000 0100 0000 00 00 0000 00000000 0000 0c00 4200 ffff 4e00 01 00 0100 0d00 00 160001000700040100000000")]
    [InlineData(0xa0, 0x80, "12 000000 04000000 d0100000 00000000 48000000 04000000 2c010000 48000000 b8100000 00 2d01 00")]
    public void Whatever_a_message_holds_does_not_throw(byte command, byte flags, string body) => Packet.SurvivesEveryPrefix(OverTcp(Message(command, flags, body), 1000, true));

    private static string Message(byte command, byte flags, string body) => $"ff534d42 {command:x2} 00000000 {flags:x2} 0000 0000 0000000000000000 0000 0700 0100 0500 0200" + body;

    private static int Size(string dump) => dump.Count(char.IsAsciiHexDigit) / 2;

    private static Packet Send(Dissection seen, string message, int number, uint sequence, bool isRequest) => Packet.Dissect(OverTcp(message, sequence, isRequest), dissection: seen, number: number);

    private static string OverTcp(string message, uint sequence, bool isRequest)
    {
        string payload = $"{Size(message):x8}" + message;
        (string ends, string ports) = isRequest ? ("0a000001 0a000002", "c000 01bd") : ("0a000002 0a000001", "01bd c000");
        return "000000000002 000000000001 0800" + $"4500 {40 + Size(payload):x4} 0001 0000 40 06 0000 {ends} {ports} {sequence:x8} 00000001 5018 2000 0000 0000" + payload;
    }
}
