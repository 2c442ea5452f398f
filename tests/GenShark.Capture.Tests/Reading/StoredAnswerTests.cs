using System.Text.RegularExpressions;
using GenShark.Capture.Reading;
using GenShark.Capture.Tests.Fixture;
using GenShark.Tests.Fixture;
using Xunit;

namespace GenShark.Capture.Tests.Reading;

/// <summary>Every stored capture, read in every way, against what tshark read.</summary>
public sealed partial class StoredAnswerTests
{
    public static TheoryData<string> Captures() => StoredCaptures.All();

    [Theory]
    [MemberData(nameof(Captures))]
    public void PacketsAreTsharks(string capture)
    {
        List<ReadPacket> read = Read(capture, CaptureAccess.Buffered, out CaptureFormatException? broken);
        var expected = StoredCaptures.Fields(capture).Select(row => (row["frame.number"], row["frame.time_epoch"], row["frame.len"], row["frame.cap_len"]));
        Assert.Equal(expected, read.Select(packet => ($"{packet.Number}", packet.Time, $"{packet.Length}", $"{packet.CapturedLength}")));
        Assert.Equal(InterfacesInPdml(capture), read.Select(packet => packet.InterfaceId));
        // tshark takes it for a CommView capture, which GenShark does not read.
        if (capture == "pcapng-bad-first-block.pcapng")
        {
            Assert.Equal(CaptureProblem.UnknownFormat, broken?.Problem);
            return;
        }
        Assert.Equal(StoredCaptures.Complaint(capture), broken?.Message.Replace(StoredCaptures.Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));
        if (broken is not null) Assert.Equal(read.Count, broken.PacketsBefore);
    }

    [Theory]
    [MemberData(nameof(Captures))]
    public void EveryWayOfReadingGivesTheSame(string capture)
    {
        List<ReadPacket> buffered = Read(capture, CaptureAccess.Buffered, out CaptureFormatException? broken);

        Assert.Equal(buffered, Read(capture, CaptureAccess.Mapped, out CaptureFormatException? mapped));
        Assert.Equal(broken?.Message, mapped?.Message);
        Assert.Equal(broken?.Offset, mapped?.Offset);

        Assert.Equal(buffered, ReadTrickle(StoredCaptures.PathOf(capture), out CaptureFormatException? trickled));
        Assert.Equal(broken?.Message, trickled?.Message);
        Assert.Equal(broken?.Offset, trickled?.Offset);
    }

    [Theory]
    [MemberData(nameof(Captures))]
    public void PacketsReadOutOfOrderAreThoseReadInOrder(string capture)
    {
        foreach (CaptureAccess access in Enum.GetValues<CaptureAccess>())
        {
            if (Open(capture, access, out _) is not { } reader) continue;
            using CaptureReader disposed = reader;
            var index = new List<PacketIndexEntry>();
            List<ReadPacket> inOrder = ReadPacket.All(reader, out CaptureFormatException? _, index);
            // Backwards, then every third: what lies before and behind the last one.
            for (int i = inOrder.Count - 1; i >= 0; i--) Assert.Equal(inOrder[i], ReadPacket.Of(reader.ReadAt(index[i], i + 1)));
            for (int i = 0; i < inOrder.Count; i += 3) Assert.Equal(inOrder[i], ReadPacket.Of(reader.ReadAt(index[i], i + 1)));
        }
    }

    private static List<ReadPacket> Read(string capture, CaptureAccess access, out CaptureFormatException? broken)
    {
        if (Open(capture, access, out broken) is not { } reader) return [];
        using (reader) return ReadPacket.All(reader, out broken);
    }

    private static CaptureReader? Open(string capture, CaptureAccess access, out CaptureFormatException? broken)
    {
        try
        {
            broken = null;
            return CaptureReader.Open(StoredCaptures.PathOf(capture), access);
        }
        catch (CaptureFormatException refused)
        {
            broken = refused;
            return null;
        }
    }

    private static List<ReadPacket> ReadTrickle(string path, out CaptureFormatException? broken)
    {
        try
        {
            using CaptureReader reader = CaptureReader.Open(new TrickleStream(File.ReadAllBytes(path)), path);
            return ReadPacket.All(reader, out broken);
        }
        catch (CaptureFormatException refused)
        {
            broken = refused;
            return [];
        }
    }

    private static IEnumerable<int> InterfacesInPdml(string capture)
    {
        string[] packets = StoredCaptures.Answer(capture, "pdml.gz").Split("<packet>");
        return packets.Skip(1).Select(packet => InterfaceId().Match(packet) is { Success: true } id ? int.Parse(id.Groups[1].ValueSpan, provider: null) : -1);
    }

    [GeneratedRegex("""<field name="frame\.interface_id" [^>]* show="(\d+)">""")]
    private static partial Regex InterfaceId();
}
