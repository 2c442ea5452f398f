using GenShark.Capture.Reading;
using GenShark.Tests.Fixture;
using Xunit;

namespace GenShark.Capture.Tests.Packets;

public sealed class FileCaptureTests
{
    public static TheoryData<string> Readable() =>
        [.. StoredCaptures.Names.Where(name => StoredCaptures.Complaint(name) is null)];

    public static TheoryData<string> Damaged() =>
        [.. StoredCaptures.Names.Where(name => StoredCaptures.Complaint(name) is not null && StoredCaptures.Fields(name).Count > 0)];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void TheFilterChoosesPackets(bool keeps)
    {
        using var capture = new FileCapture(StoredCaptures.PathOf("demo.pcapng"), new() { DisplayFilter = "arp", KeepPackets = keeps });
        int[] expected = [.. StoredCaptures.Fields("demo.pcapng").Where(row => row["arp.opcode"].Length > 0).Select(row => int.Parse(row["frame.number"], provider: null))];
        Assert.NotEmpty(expected);
        Assert.Equal(expected, Numbers(capture));
        Assert.Equal(expected, Numbers(capture));
        Assert.Equal(expected.Length, capture.Count);
        Assert.Equal(expected, Numbers(capture));
    }

    [Fact]
    public void PacketsAreHadByIndexOnlyIfKept()
    {
        string path = StoredCaptures.PathOf("arp.pcap");
        using var kept = new FileCapture(path);
        Assert.Equal(3, kept[2].Number);
        Assert.Equal(1, kept[0].Number);
        Assert.Throws<ArgumentOutOfRangeException>(() => kept[-1].Number);
        Assert.Throws<ArgumentOutOfRangeException>(() => kept[kept.Count].Number);
        using var passing = new FileCapture(path, new() { KeepPackets = false });
        Assert.Throws<InvalidOperationException>(() => passing[0].Number);
    }

    [Theory]
    [MemberData(nameof(Readable))]
    public void PacketsByIndexAreThoseInOrder(string name)
    {
        using var capture = new FileCapture(StoredCaptures.PathOf(name));
        var inOrder = new List<string>();
        foreach (Packet packet in capture) inOrder.Add(TextOf(packet));
        for (int i = inOrder.Count - 1; i >= 0; i--) Assert.Equal(inOrder[i], TextOf(capture[i]));
        int at = 0;
        foreach (Packet packet in capture) Assert.Equal(inOrder[at++], TextOf(packet));
        Assert.Equal(inOrder.Count, at);
    }

    [Fact]
    public void AFilterLeavesPacketsByIndexAsTheyAre()
    {
        using var capture = new FileCapture(StoredCaptures.PathOf("tcp-streams.pcap"), new() { DisplayFilter = "tcp.len > 0" });
        var inOrder = new List<string>();
        foreach (Packet packet in capture) inOrder.Add(TextOf(packet));
        for (int i = inOrder.Count - 1; i >= 0; i--) Assert.Equal(inOrder[i], TextOf(capture[i]));
    }

    [Theory]
    [MemberData(nameof(Damaged))]
    public void PacketsBeforeTheDamageStayReadable(string name)
    {
        foreach (bool keeps in new[] { true, false })
        {
            using var capture = new FileCapture(StoredCaptures.PathOf(name), new() { KeepPackets = keeps });
            int good = StoredCaptures.Fields(name).Count, seen = 0;
            CaptureFormatException? broken = null;
            try
            {
                foreach (Packet packet in capture) Assert.Equal(++seen, packet.Number);
            }
            catch (CaptureFormatException damage)
            {
                broken = damage;
            }
            Assert.NotNull(broken);
            Assert.Equal(good, seen);
            Assert.Equal(good, broken.PacketsBefore);
            Assert.Throws<CaptureFormatException>(() => capture.Count);
            if (keeps) Assert.Equal(good, capture[good - 1].Number);
            if (keeps) Assert.Throws<CaptureFormatException>(() => capture[good].Number);
        }
    }

    [Fact]
    public void SummariesAreHadWithoutFields()
    {
        string path = StoredCaptures.PathOf("demo.pcapng");
        using var whole = new FileCapture(path);
        using var summaries = new FileCapture(path, new() { OnlySummaries = true });
        var expected = new List<string>();
        foreach (Packet packet in whole) expected.Add(packet.Summary.ToString());
        int at = 0;
        foreach (Packet packet in summaries)
        {
            Assert.Equal(expected[at], packet.Summary.ToString());
            Assert.Equal(expected[at++], packet.ToString());
        }
        Assert.Equal(expected.Count, at);
        Assert.Equal(expected[4], summaries[4].ToString());
        Assert.Throws<InvalidOperationException>(() => summaries[0].Get("frame.number"));
    }

    [Fact]
    public void ASummaryHasWhatPySharksHas()
    {
        List<Dictionary<string, string>> rows = StoredCaptures.Fields("demo.pcapng");
        using var capture = new FileCapture(StoredCaptures.PathOf("demo.pcapng"), new() { OnlySummaries = true });
        using var whole = new FileCapture(StoredCaptures.PathOf("demo.pcapng"));
        for (int i = 0; i < rows.Count; i++)
        {
            PacketSummary summary = capture[i].Summary;
            Assert.Equal(whole[i].Get("tcp.window_size"), summary.Window);
            Assert.Equal(whole[i].Get("ip.id"), summary.IpId);
            Assert.Equal(rows[i]["tcp.stream"] is { Length: > 0 } stream ? stream : rows[i]["udp.stream"], summary.Stream ?? "");
            // Segments are not put together yet, which the columns of TCP tell.
            if (rows[i]["tcp.srcport"].Length == 0) Assert.Equal((rows[i]["_ws.col.Protocol"], rows[i]["_ws.col.Info"]), (summary.Protocol, summary.Info));
            Assert.Equal(capture[i].ToString(), summary.SummaryLine);
        }
    }

    [Fact]
    public void FieldsAreFoundByName()
    {
        using var capture = new FileCapture(StoredCaptures.PathOf("arp.pcap"));
        Assert.Equal("1", capture[0].Get("arp.opcode"));
        Assert.Null(capture[0].Get("tcp.port"));
        Assert.Contains("tcp.prot", Assert.Throws<ArgumentException>(() => capture[0].Get("tcp.prot")).Message, StringComparison.Ordinal);
        Assert.Equal("ARP", capture[0].HighestLayer);
        Assert.Null(capture[0].TransportLayer);
    }

    [Fact]
    public void AWrongFilterOrFileIsSaidAtOnce()
    {
        Assert.Throws<Filters.Syntax.FilterException>(() => new FileCapture(StoredCaptures.PathOf("arp.pcap"), new() { DisplayFilter = "arp ==" }));
        Assert.Equal(CaptureProblem.Missing, Assert.Throws<CaptureFormatException>(() => new FileCapture("no-such.pcap")).Problem);
        Assert.Equal(CaptureProblem.UnknownFormat, Assert.Throws<CaptureFormatException>(() => new FileCapture(StoredCaptures.PathOf("file-wrong-magic.pcap"))).Problem);
        Assert.Equal(CaptureProblem.Unreadable, Assert.Throws<CaptureFormatException>(() => new FileCapture(StoredCaptures.Folder)).Problem);
    }

    private static List<int> Numbers(FileCapture capture)
    {
        var numbers = new List<int>();
        foreach (Packet packet in capture) numbers.Add(packet.Number);
        return numbers;
    }

    private static string TextOf(in Packet packet) => packet.Summary + "\n" + packet.ToString();
}
