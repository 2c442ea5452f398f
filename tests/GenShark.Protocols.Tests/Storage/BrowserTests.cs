using Xunit;

namespace GenShark.Protocols.Tests.Storage;

/// <summary>NetBIOS datagrams (RFC 1002, 4.4), the mailslots in them and what hosts tell of themselves there (MS-BRWS).</summary>
public class BrowserTests
{
    private const string Name = "20 4542454d454a4544454643414341434143414341434143414341434143414341 00", Slot = "5c4d41494c534c4f545c42524f57534500";
    private const string Host = "01 03 80fc0a00 414c4943450000000000000000000000 06 01 03100100 0f 01 55aa 6100";

    // The texts are those of tshark 4.0.17 for messages like these.
    [Fact]
    public void A_host_tells_of_itself()
    {
        Packet packet = Packet.Dissect(Datagram(Host));
        Assert.Equal("Host Announcement ALICE, Workstation, Server, NT Workstation, Potential Browser", packet.Info);
        Assert.Contains("Source name: ALICE<20> (Server service)", packet.Labels);
        Assert.Contains("Flags: 0x0a, This is first fragment, Node Type: M node", packet.Labels);
        Assert.Contains("Update Periodicity: 12 minutes", packet.Labels);
        Assert.Contains("Windows version: Windows 7 or Windows Server 2008 R2", packet.Labels);
    }

    [Fact]
    public void Whatever_a_datagram_holds_does_not_throw() => Packet.SurvivesEveryPrefix(Datagram(Host));

    private static string Datagram(string data)
    {
        int count = Size(Slot + data);
        string words = $"11 0000 {Little(Size(data))} 0000 0000 00 00 0000 e8030000 0000 0000 0000 {Little(Size(data))} {Little(69 + Size(Slot))} 03 00 0100 0100 0200 {Little(count)}";
        string message = "ff534d42 25 00000000 00 0000 0000 0000000000000000 0000 0000 0000 0000 0000" + words + Slot + data;
        string datagram = $"11 0a 8001 0a000001 008a {68 + Size(message):x4} 0000" + Name + Name + message;
        return "000000000002 000000000001 0800" + $"4500 {28 + Size(datagram):x4} 0001 0000 40 11 0000 0a000001 0a000002 008a 008a {8 + Size(datagram):x4} 0000" + datagram;
    }

    private static string Little(int number) => $"{number & 0xff:x2}{number >> 8:x2}";

    private static int Size(string dump) => dump.Count(char.IsAsciiHexDigit) / 2;
}
