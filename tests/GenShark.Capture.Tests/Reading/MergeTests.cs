using System.Buffers.Binary;
using GenShark.Capture.Reading;
using GenShark.Capture.Reading.Pcapng;
using GenShark.Capture.Tests.Fixture;
using GenShark.Capture.Writing;
using GenShark.Tests.Fixture;
using Xunit;

namespace GenShark.Capture.Tests.Reading;

/// <summary>Several captures as one.</summary>
public sealed class MergeTests
{
    private static readonly string[] s_captures = ["udp-v4.pcap", "demo.pcapng", "pcapng-interfaces.pcapng", "file-gzip.pcap.gz", "file-nanoseconds.pcap"];

    private static IReadOnlyList<string> Paths(params string[] names) => [.. names.Select(StoredCaptures.PathOf)];

    [Fact]
    public void PacketsAreInTheOrderOfTheirTimes()
    {
        var all = new List<ReadPacket>();
        foreach (string name in s_captures)
        {
            using CaptureReader reader = CaptureReader.Open(StoredCaptures.PathOf(name));
            all.AddRange(ReadPacket.All(reader, out _));
        }
        using CaptureReader merged = CaptureReader.Open(Paths(s_captures));
        List<ReadPacket> read = ReadPacket.All(merged, out CaptureFormatException? broken);
        Assert.Null(broken);
        Assert.Equal(all.Select(Content).Order(StringComparer.Ordinal), read.Select(Content).Order(StringComparer.Ordinal));
        Assert.Equal(Enumerable.Range(1, all.Count), read.Select(packet => packet.Number));
        // The captures are each in order themselves, but for a few packets of hand-made ones.
        decimal[] times = [.. read.Select(packet => packet.Time.Length == 0 ? 0 : decimal.Parse(packet.Time, System.Globalization.CultureInfo.InvariantCulture))];
        Assert.True(times.Zip(times.Skip(1)).Count(pair => pair.First > pair.Second) < 10);
    }

    [Fact]
    public void ACaptureTwiceIsEachPacketTwice()
    {
        using var once = new FileCapture(StoredCaptures.PathOf("arp.pcap"));
        using var twice = new FileCapture(Paths("arp.pcap", "arp.pcap"));
        Assert.Equal(2 * once.Count, twice.Count);
        for (int i = twice.Count - 1; i >= 0; i--) Assert.True(once[i / 2].Bytes.SequenceEqual(twice[i].Bytes));
        Assert.Equal(2, twice.Interfaces.Count);
    }

    [Fact]
    public void InterfacesAndCommentsStay()
    {
        using var one = new FileCapture(StoredCaptures.PathOf("pcapng-comments.pcapng"));
        using var both = new FileCapture(Paths("pcapng-comments.pcapng", "arp.pcap"), new() { DisplayFilter = "frame.comment" });
        int commented = one.Kept.Count(packet => packet.Packet.Dissection.Frame.Details?.Comments.Count > 0);
        Assert.True(commented > 0);
        Assert.Equal(commented, both.Count);
    }

    [Theory]
    [InlineData("pcapng-blocks.pcapng")]
    [InlineData("pcapng-big-endian.pcapng")]
    [InlineData("pcapng-little-endian.pcapng")]
    public void NamesSecretsStatisticsAndOtherRecordsStay(string name)
    {
        using var folder = new TemporaryFolder();
        using CaptureReader one = CaptureReader.Open(StoredCaptures.PathOf(name)), both = CaptureReader.Open(Paths(name, "arp.pcap"));
        using (var alone = new CaptureSaver(one, folder["one"]))
        {
            while (one.MoveNext()) alone.Save();
        }
        using (var merged = new CaptureSaver(both, folder["both"]))
        {
            while (both.MoveNext()) merged.Save();
        }
        Assert.Equal(one.Secrets.Select(Content), both.Secrets.Select(Content));
        Dictionary<uint, int> before = BlocksOf(folder["one"]), after = BlocksOf(folder["both"]);
        foreach ((uint type, int count) in before.Where(block => block.Key is not (BlockType.SectionHeader or BlockType.InterfaceDescription or BlockType.EnhancedPacket or BlockType.Packet or BlockType.SimplePacket)))
            Assert.Equal((type, count), (type, after.GetValueOrDefault(type)));
        Assert.Equal(1, after[BlockType.SectionHeader]);
    }

    // Both are little-endian by now, or both are as the source is: types below 65,536 tell.
    private static Dictionary<uint, int> BlocksOf(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        var counts = new Dictionary<uint, int>();
        bool isSwapped = bytes[8] == 0x1a;
        for (int at = 0; at < bytes.Length;)
        {
            uint type = Read(at), length = Read(at + 4);
            counts[type] = counts.GetValueOrDefault(type) + 1;
            at += (int)length;
        }
        return counts;

        uint Read(int at) => isSwapped ? BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at)) : BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at));
    }

    private static string Content(DecryptionSecrets secrets) => $"{secrets.Type:x8} {Convert.ToHexString(secrets.Data.Span)}";

    [Fact]
    public void DamageEndsTheWholeWhereItIsDue()
    {
        using var whole = new FileCapture(StoredCaptures.PathOf("file-nanoseconds.pcap"));
        using var both = new FileCapture(Paths("file-cut-data.pcap", "file-nanoseconds.pcap"));
        CaptureFormatException broken = Assert.Throws<CaptureFormatException>(() => both.Count);
        Assert.Contains("file-cut-data.pcap", broken.Message, StringComparison.Ordinal);
        Assert.Throws<CaptureFormatException>(() => new FileCapture(Paths("arp.pcap", "no-such.pcap")));
    }

    private static string Content(ReadPacket packet) => $"{(packet.Time.Length == 0 ? "0.000000000" : packet.Time)} {packet.Length} {packet.LinkType} {packet.Bytes}";
}
