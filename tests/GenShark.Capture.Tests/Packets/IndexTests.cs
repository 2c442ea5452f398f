using System.Buffers.Binary;
using GenShark.Capture.Reading;
using GenShark.Capture.Tests.Fixture;
using GenShark.Tests.Fixture;
using Xunit;

namespace GenShark.Capture.Tests.Packets;

public sealed class IndexTests
{
    private const int Many = 60_000;

    public static TheoryData<string> Readable() => FileCaptureTests.Readable();

    [Theory]
    [MemberData(nameof(Readable))]
    public void PacketsBehindTheHistoryAreThoseInOrder(string name)
    {
        List<string> inOrder = TextsOf(name, new());
        using var capture = new FileCapture(StoredCaptures.PathOf(name), new() { HistoryPackets = 3 });
        Assert.Equal(inOrder.Count, capture.Count);
        for (int i = inOrder.Count - 1; i >= 0; i -= 5) Assert.Equal(inOrder[i], TextOf(capture[i]));
        for (int i = 0; i < inOrder.Count; i++) Assert.Equal(inOrder[i], TextOf(capture[i]));
    }

    [Theory]
    [InlineData("tcp-streams.pcap", "tcp.len > 0")]
    [InlineData("pcapng-sections.pcapng", "frame.number > 1")]
    [InlineData("ip-fragments.pcap", "udp")]
    public void AFilterChangesNothingOfThat(string name, string filter)
    {
        List<string> inOrder = TextsOf(name, new() { DisplayFilter = filter });
        Assert.NotEmpty(inOrder);
        using var capture = new FileCapture(StoredCaptures.PathOf(name), new() { DisplayFilter = filter, HistoryPackets = 0 });
        for (int i = inOrder.Count - 1; i >= 0; i--) Assert.Equal(inOrder[i], TextOf(capture[i]));
        int at = 0;
        foreach (Packet packet in capture) Assert.Equal(inOrder[at++], TextOf(packet));
    }

    [Theory]
    [MemberData(nameof(Readable))]
    public void AnIndexThatWasKeptGivesTheSamePackets(string name)
    {
        using var folder = new TemporaryFolder();
        FileCaptureOptions options = new() { IndexFile = folder["index"] };
        List<string> inOrder = TextsOf(name, options);
        bool hasSecrets = HasSecrets(name);
        // What secrets there are only reading tells.
        Assert.NotEqual(hasSecrets, File.Exists(folder["index"]));
        using var capture = new FileCapture(StoredCaptures.PathOf(name), options);
        Assert.NotEqual(hasSecrets, capture.IsIndexed);
        Assert.Equal(inOrder.Count, capture.Count);
        for (int i = inOrder.Count - 1; i >= 0; i -= 7) Assert.Equal(inOrder[i], TextOf(capture[i]));
        int at = 0;
        foreach (Packet packet in capture) Assert.Equal(inOrder[at++], TextOf(packet));
        Assert.Equal(inOrder.Count, at);
    }

    private static bool HasSecrets(string name)
    {
        using CaptureReader reader = CaptureReader.Open(StoredCaptures.PathOf(name));
        while (reader.MoveNext())
        {
        }
        return reader.Secrets.Count > 0;
    }

    [Theory]
    [InlineData("arp.pcap")]
    [InlineData("ntp-packets.pcap")]
    [InlineData("pcapng-sections.pcapng")]
    [InlineData("file-gzip.pcap.gz")]
    public void APacketAloneHasItsTimes(string name)
    {
        using var folder = new TemporaryFolder();
        FileCaptureOptions options = new() { IndexFile = folder["index"] };
        using (var first = new FileCapture(StoredCaptures.PathOf(name), options)) Assert.True(first.Count > 1);
        using var inOrder = new FileCapture(StoredCaptures.PathOf(name));
        using var indexed = new FileCapture(StoredCaptures.PathOf(name), options);
        foreach (int i in new[] { 1, 0, indexed.Count - 1 })
        {
            Assert.Equal(inOrder[i]["FRAME"].ToString(), indexed.DissectAlone(i)["FRAME"].ToString());
            Assert.True(inOrder[i].Bytes.SequenceEqual(indexed.DissectAlone(i).Bytes));
        }
    }

    [Fact]
    public void AnIndexIsOfOneFilterAndOneStateOfTheFile()
    {
        using var folder = new TemporaryFolder();
        string path = folder["copy.pcap"];
        File.Copy(StoredCaptures.PathOf("arp.pcap"), path);
        FileCaptureOptions options = new() { IndexFile = folder["index"] };
        int count = CountOf(path, options, isKnown: false);
        Assert.Equal(count, CountOf(path, options, isKnown: true));
        CountOf(path, options with { DisplayFilter = "arp.opcode == 1" }, isKnown: false);
        Assert.Equal(count, CountOf(path, options, isKnown: false));

        // The same length and time, another byte.
        DateTime changed = File.GetLastWriteTimeUtc(path);
        byte[] bytes = File.ReadAllBytes(path);
        bytes[^1] ^= 1;
        File.WriteAllBytes(path, bytes);
        File.SetLastWriteTimeUtc(path, changed);
        CountOf(path, options, isKnown: false);
        CountOf(path, options, isKnown: true);

        File.SetLastWriteTimeUtc(path, changed.AddSeconds(1));
        CountOf(path, options, isKnown: false);
        File.AppendAllBytes(path, bytes[24..]);
        File.SetLastWriteTimeUtc(path, changed.AddSeconds(1));
        Assert.Equal(2 * count, CountOf(path, options, isKnown: false));
    }

    [Fact]
    public void AnIndexIsKeptWhenAWalkCameToTheEnd()
    {
        using var folder = new TemporaryFolder();
        FileCaptureOptions options = new() { IndexFile = folder["index"], DisplayFilter = "tcp" };
        string path = StoredCaptures.PathOf("demo.pcapng");
        using (var left = new FileCapture(path, options))
        {
            foreach (Packet packet in left)
            {
                if (packet.Number > 100) break;
            }
        }
        Assert.False(File.Exists(folder["index"]));
        int count = 0;
        using (var walked = new FileCapture(path, options))
        {
            foreach (Packet _ in walked) count++;
        }
        Assert.Equal(count, CountOf(path, options, isKnown: true));
    }

    [Fact]
    public void CountingInTheMidstOfAWalkDoesNotDisturbIt()
    {
        using var capture = new FileCapture(StoredCaptures.PathOf("tcp-streams.pcap"), new() { DisplayFilter = "tcp.len > 0" });
        List<string> inOrder = TextsOf("tcp-streams.pcap", new() { DisplayFilter = "tcp.len > 0" });
        int at = 0;
        foreach (Packet packet in capture)
        {
            if (at == 2)
            {
                Assert.Equal(inOrder.Count, capture.Count);
                Assert.Equal(inOrder[at], TextOf(packet.Keep().Packet));
            }
            Assert.Equal(inOrder[at++], TextOf(packet));
        }
        Assert.Equal(inOrder.Count, at);
    }

    [Fact]
    public void ADamagedIndexDoesNoHarm()
    {
        using var folder = new TemporaryFolder();
        string path = StoredCaptures.PathOf("pcapng-sections.pcapng");
        FileCaptureOptions options = new() { IndexFile = folder["index"], DisplayFilter = "frame.number != 2" };
        int count = CountOf(path, options, isKnown: null);
        byte[] good = File.ReadAllBytes(folder["index"]);
        for (int length = 0; length < good.Length; length++)
        {
            File.WriteAllBytes(folder["index"], good[..length]);
            Assert.Equal(count, CountOf(path, options, isKnown: null));
        }
        for (int at = 56; at < good.Length; at++)
        {
            byte[] bad = [.. good];
            bad[at] ^= 0x55;
            File.WriteAllBytes(folder["index"], bad);
            using var capture = new FileCapture(path, options);
            try
            {
                for (int i = 0; i < Math.Min(capture.Count, 10); i++) _ = capture.DissectAlone(i).ToString() + capture[i].ToString();
            }
            catch (CaptureFormatException)
            {
                // Said, not hidden.
            }
        }
    }

    [Fact]
    public void TensOfThousandsOfPacketsAreHadByIndex()
    {
        using var folder = new TemporaryFolder();
        WriteDatagrams(folder["many.pcap"], Many);
        using var capture = new FileCapture(folder["many.pcap"], new() { HistoryPackets = Many / 2, DisplayFilter = "udp.srcport != 7" });
        int count = capture.Count;
        Assert.Equal(Many - 1, count);
        foreach (int index in new[] { 0, 6, 7, Many / 2 - 1, Many / 2 + 1, count - 1, Many / 2 })
        {
            int number = index < 7 ? index + 1 : index + 2;
            Assert.Equal(number, capture[index].Number);
            Assert.Equal($"{number - 1}", capture[index].Get("udp.srcport"));
            Assert.Equal($"{number - 1}.000000000", capture[index].Get("frame.time_relative"));
        }
    }

    [Fact]
    public void WhateverTakesLongEndsWhenItShall()
    {
        using var folder = new TemporaryFolder();
        WriteDatagrams(folder["many.pcap"], Many);
        using var stop = new CancellationTokenSource();
        using var walked = new FileCapture(folder["many.pcap"], new() { Stop = stop.Token, DisplayFilter = "frame.number < 9 || frame.number > 50000", HistoryPackets = 9 });
        Assert.Equal(8, walked[7].Number);
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => walked[8].Number);
        Assert.InRange(walked.PacketsRead, 8, Many - 1);
        Assert.Throws<OperationCanceledException>(() => walked.Count);
        Assert.Equal(3, walked[2].Number);
        using var counted = new FileCapture(folder["many.pcap"], new() { Stop = stop.Token, KeepPackets = false });
        Assert.Throws<OperationCanceledException>(() => counted.Count);
        Assert.Throws<OperationCanceledException>(() => new FileCapture(folder["many.pcap"], new() { Stop = stop.Token, TwoPasses = true }));
    }

    [Fact]
    public void ALookBehindTheHistoryEndsToo()
    {
        using var folder = new TemporaryFolder();
        WriteDatagrams(folder["many.pcap"], Many);
        using var stop = new CancellationTokenSource();
        using var capture = new FileCapture(folder["many.pcap"], new() { Stop = stop.Token, HistoryPackets = 0 });
        Assert.Equal(Many, capture.Count);
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => capture[Many - 1].Number);
    }

    [Fact]
    public void TheTimeLeftIsThatOfTheBytesLeft()
    {
        var quarter = new CaptureProgress(250, 1000, 60, TimeSpan.FromSeconds(3));
        Assert.Equal((TimeSpan.FromSeconds(9), 20.0), (quarter.TimeLeft, quarter.PacketsPerSecond));
        Assert.Null((quarter with { Length = -1 }).TimeLeft);
        Assert.Null((quarter with { Bytes = 0 }).TimeLeft);
    }

    // Some other port in each packet, a second apart.
    private static void WriteDatagrams(string path, int count)
    {
        byte[] datagram = Convert.FromHexString("00005e00530b00005e00530a08004500002400010000401100000a0000010a000002c350c3510010000068656c6c6f212121");
        using var file = new BufferedStream(File.Create(path));
        file.Write(Convert.FromHexString("d4c3b2a10200040000000000000000000000040001000000"));
        var record = new byte[16 + datagram.Length];
        BinaryPrimitives.WriteInt32LittleEndian(record.AsSpan(8), datagram.Length);
        BinaryPrimitives.WriteInt32LittleEndian(record.AsSpan(12), datagram.Length);
        datagram.CopyTo(record, 16);
        for (int i = 0; i < count; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(record, i);
            BinaryPrimitives.WriteUInt16BigEndian(record.AsSpan(16 + 34), (ushort)i);
            file.Write(record);
        }
    }

    private static int CountOf(string path, FileCaptureOptions options, bool? isKnown)
    {
        using var capture = new FileCapture(path, options);
        Assert.Equal(isKnown ?? capture.IsIndexed, capture.IsIndexed);
        return capture.Count;
    }

    private static List<string> TextsOf(string name, FileCaptureOptions options)
    {
        using var capture = new FileCapture(StoredCaptures.PathOf(name), options);
        var texts = new List<string>();
        foreach (Packet packet in capture) texts.Add(TextOf(packet));
        return texts;
    }

    private static string TextOf(in Packet packet) => packet.Summary + "\n" + packet.ToString();
}
