using GenShark.Capture.Reading;
using GenShark.Filters;
using GenShark.Output;
using GenShark.Tests.Fixture;
using Xunit;

namespace GenShark.Capture.Tests.Packets;

public sealed class ReassemblyTests
{
    public static TheoryData<string> Captures() => ["ip-fragments.pcap", "ip-fragments-odd.pcap", "ipv6-fragments.pcap", "ipv6-fragments-odd.pcap"];

    [Theory]
    [MemberData(nameof(Captures))]
    public void PacketsByIndexAreTheSameInEachOrder(string name)
    {
        string[] first = [.. Texts(name)];
        using var capture = new FileCapture(StoredCaptures.PathOf(name));
        Assert.Equal(first.Length, capture.Count);
        int[] backwards = [.. Enumerable.Range(0, first.Length).Reverse()];
        foreach (int index in backwards.Concat(Enumerable.Range(0, first.Length))) Assert.Equal(first[index], capture[index].ToString());
    }

    [Fact]
    public void PacketsThatAreHeldTogetherKeepTheirDatagrams()
    {
        using var capture = new FileCapture(StoredCaptures.PathOf("ip-fragments.pcap"));
        Assert.Equal(11, capture.Count);
        Packet ping = capture[1], datagram = capture[9];
        Assert.Equal("2008", ping.Get("ip.reassembled.length", ""));
        Assert.Equal("1628", datagram.Get("ip.reassembled.length", ""));
        Assert.StartsWith("08009c02", ping.Get("ip.reassembled.data", "").Replace(":", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    // tshark -n -r ip-fragments.pcap -Y 'udp.dstport == 40001'; the last is quoted by ICMP.
    [Theory]
    [InlineData(PacketNeeds.Frames)]
    [InlineData(PacketNeeds.All)]
    public void AFilterFindsThePacketThatCompletesADatagram(PacketNeeds needs)
    {
        PacketCursor.LoadProtocols();
        using CaptureReader reader = CaptureReader.Open(StoredCaptures.PathOf("ip-fragments.pcap"));
        var cursor = new PacketCursor(reader, DisplayFilter.Compile("udp.dstport == 40001"), needs);
        var found = new List<int>();
        while (cursor.MoveNext()) found.Add(cursor.Frame.Number);
        Assert.Equal([10, 11], found);
    }

    // tshark -n -2 -r ip-fragments.pcap
    [Fact]
    public void ASecondPassTellsWhereFragmentsArePutTogether()
    {
        PacketCursor.LoadProtocols();
        var session = new Session { KeepsHistory = true };
        Read(session);
        session.BeginSecondPass();
        string[] second = Read(session);
        Assert.Equal("Fragmented IP protocol (proto=ICMP 1, off=0, ID=45a0) [Reassembled in #2]", second[0]);
        Assert.Equal("Fragmented IP protocol (proto=UDP 17, off=576, ID=ff52) [Reassembled in #10]", second[8]);
        Assert.Equal("46107 → 40001 Len=1620", second[9]);

        static string[] Read(Session session)
        {
            var infos = new List<string>();
            using CaptureReader reader = CaptureReader.Open(StoredCaptures.PathOf("ip-fragments.pcap"));
            var cursor = new PacketCursor(reader, session: session);
            while (cursor.MoveNext()) infos.Add(cursor.Dissection.Columns.Info.ToString());
            return [.. infos];
        }
    }

    private static List<string> Texts(string name)
    {
        var texts = new List<string>();
        using var capture = new FileCapture(StoredCaptures.PathOf(name), new() { KeepPackets = false });
        foreach (Packet packet in capture) texts.Add(packet.ToString());
        return texts;
    }
}
