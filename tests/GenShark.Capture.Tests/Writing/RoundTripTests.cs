using GenShark.Capture.Reading;
using GenShark.Capture.Tests.Fixture;
using GenShark.Capture.Writing;
using GenShark.Tests.Fixture;
using Xunit;

namespace GenShark.Capture.Tests.Writing;

/// <summary>What is saved is what was read.</summary>
public sealed class RoundTripTests
{
    // A file whose microseconds run over a second: pcapng has no way to say that.
    private const string OddTimes = "file-odd-times.pcap";

    public static TheoryData<string> Captures() => [.. StoredCaptures.Names.Where(name => name != OddTimes)];

    [Theory]
    [MemberData(nameof(Captures))]
    public void PcapngSaysWhatTheSourceSays(string capture)
    {
        using var folder = new TemporaryFolder();
        if (SaveAll(capture, folder["out.pcapng"], CaptureFileFormat.Pcapng) is not { } source) return;
        using CaptureReader copy = CaptureReader.Open(folder["out.pcapng"]);
        List<ReadPacket> copied = ReadPacket.All(copy, out CaptureFormatException? broken);
        Assert.Null(broken);
        // A record that the format forbids to copy takes no number in the copy; a pcap file's packets have no interface, the copy's do.
        ReadPacket[] expected = [.. source.Where(packet => packet.Kind != RecordKind.CustomBlockNotCopied).Select((packet, i) => packet with { Number = i + 1 })];
        bool isPcapng = capture.Contains(".pcapng", StringComparison.Ordinal);
        Assert.Equal(expected.Select(packet => isPcapng ? packet : packet with { InterfaceId = 0 }), copied);
    }

    [Theory]
    [InlineData("arp.pcap", CaptureFileFormat.Pcap)]
    [InlineData("file-big-endian.pcap", CaptureFileFormat.Pcap)]
    [InlineData("file-modified.pcap", CaptureFileFormat.Pcap)]
    [InlineData("file-nanoseconds-big-endian.pcap", CaptureFileFormat.NanosecondPcap)]
    [InlineData("cooked-v2.pcap", CaptureFileFormat.NanosecondPcap)]
    public void PcapSaysWhatPcapSays(string capture, CaptureFileFormat format)
    {
        using var folder = new TemporaryFolder();
        List<ReadPacket> source = SaveAll(capture, folder["out.pcap"], format)!;
        using CaptureReader copy = CaptureReader.Open(folder["out.pcap"]);
        Assert.Equal(source, ReadPacket.All(copy, out CaptureFormatException? broken));
        Assert.Null(broken);
        Assert.Equal(format.Name(), copy.FormatName);
    }

    [Fact]
    public void ACopyOfWholePcapngIsTheSourceByteForByte()
    {
        using var folder = new TemporaryFolder();
        foreach (string capture in new[] { "demo.pcapng", "pcapng-comments.pcapng", "pcapng-interfaces.pcapng", "pcapng-big-endian.pcapng", "pcapng-resolutions.pcapng" })
        {
            SaveAll(capture, folder["out.pcapng"], CaptureFileFormat.Pcapng);
            Assert.Equal(File.ReadAllBytes(StoredCaptures.PathOf(capture)), File.ReadAllBytes(folder["out.pcapng"]));
        }
    }

    [Fact]
    public void MixedLinkTypesDoNotFitIntoPcap()
    {
        using var folder = new TemporaryFolder();
        Assert.Contains("can't be written as a \"pcap\" file", Assert.Throws<CaptureWriteException>(
            () => SaveAll("pcapng-interfaces.pcapng", folder["out.pcap"], CaptureFileFormat.Pcap)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EachFileOfARotationIsACaptureOfItsOwn()
    {
        using var folder = new TemporaryFolder();
        using (CaptureReader reader = CaptureReader.Open(StoredCaptures.PathOf("demo.pcapng")))
        {
            using var saver = new CaptureSaver(reader, folder["ring.pcapng"], new SaveOptions { Rotation = new FileRotation { Packets = 10, Files = 3 } });
            while (reader.MoveNext()) saver.Save();
            Assert.Equal(141, saver.PacketsSaved);
        }
        string[] files = [.. Directory.EnumerateFiles(folder.Path).Order(StringComparer.Ordinal)];
        Assert.Equal(["00013", "00014", "00015"], files.Select(file => Path.GetFileName(file).Split('_')[1]));
        Assert.Equal([10, 10, 1], files.Select(file =>
        {
            using CaptureReader part = CaptureReader.Open(file);
            return ReadPacket.All(part, out _).Count;
        }));
    }

    [Fact]
    public void AFullDiskIsSaid()
    {
        if (!File.Exists("/dev/full")) Assert.Skip("This system has no /dev/full.");
        using CaptureReader reader = CaptureReader.Open(StoredCaptures.PathOf("arp.pcap"));
        Assert.Contains("no space left", Assert.Throws<CaptureWriteException>(() => new CaptureSaver(reader, "/dev/full")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileIsNotOverwrittenWhileItIsRead()
    {
        using var folder = new TemporaryFolder();
        File.Copy(StoredCaptures.PathOf("arp.pcap"), folder["same.pcap"]);
        using CaptureReader reader = CaptureReader.Open(folder["same.pcap"]);
        Assert.Throws<CaptureWriteException>(() => new CaptureSaver(reader, folder["same.pcap"]));
        Assert.Equal(new FileInfo(StoredCaptures.PathOf("arp.pcap")).Length, new FileInfo(folder["same.pcap"]).Length);
    }

    [Fact]
    public void PacketsThatPassedAreSaved()
    {
        using var folder = new TemporaryFolder();
        using var capture = new FileCapture(StoredCaptures.PathOf("demo.pcapng"), new() { DisplayFilter = "arp", OutputFile = folder["passed.pcapng"] });
        int count = capture.Count;
        capture.Save(folder["saved.pcapng"]);
        capture.Dispose();
        using var saved = new FileCapture(folder["saved.pcapng"]);
        using var passed = new FileCapture(folder["passed.pcapng"]);
        Assert.Equal((count, count), (saved.Count, passed.Count));
        Assert.Equal(passed[0].Get("arp.opcode"), saved[0].Get("arp.opcode"));
    }

    /// <summary>Saves all packets; null if the capture cannot be opened.</summary>
    private static List<ReadPacket>? SaveAll(string capture, string path, CaptureFileFormat format)
    {
        CaptureReader? reader = null;
        var packets = new List<ReadPacket>();
        try
        {
            reader = CaptureReader.Open(StoredCaptures.PathOf(capture));
            using var saver = new CaptureSaver(reader, path, new SaveOptions { Format = format });
            while (reader.MoveNext())
            {
                packets.Add(ReadPacket.Of(reader.Current));
                saver.Save();
            }
        }
        catch (CaptureFormatException)
        {
            // What comes before the damage is saved.
        }
        finally
        {
            reader?.Dispose();
        }
        return reader is null ? null : packets;
    }
}
