using GenShark.Capture.Live;
using GenShark.Capture.Reading;
using GenShark.Capture.Tests.Fixture;
using GenShark.Tests.Fixture;
using Xunit;

namespace GenShark.Capture.Tests.Reading;

public sealed class LibpcapTests
{
    // libpcap cuts packets that are longer than the file says they can be; tshark, and GenShark, do not.
    private static readonly HashSet<string> s_different = ["file-small-snaplen.pcap"];

    public static TheoryData<string> Captures() => StoredCaptures.All();

    [Theory]
    [MemberData(nameof(Captures))]
    public void BothReadersGiveTheSamePackets(string capture)
    {
        if (Read(capture, CaptureAccess.Libpcap, out CaptureFormatException? broken) is not { } libpcap) return;
        List<ReadPacket> own = Read(capture, CaptureAccess.Mapped, out CaptureFormatException? ownBroken)!;
        // libpcap knows neither records that are no packets nor the interfaces of packets, and sees less of what is damaged.
        ReadPacket[] expected = [.. own.Where(packet => packet.Kind == RecordKind.Packet)
            .Select((packet, i) => packet with { Number = i + 1, InterfaceId = -1, Time = packet.Time.Length == 0 ? "0.000000000" : packet.Time })];
        int compared = broken is null && ownBroken is null ? Math.Max(expected.Length, libpcap.Count) : Math.Min(expected.Length, libpcap.Count);
        if (s_different.Contains(capture)) Assert.NotEqual(expected, libpcap);
        else Assert.Equal(expected.Take(compared), libpcap.Take(compared));
    }

    [Fact]
    public void MostCapturesAreComparedSo()
    {
        int count = StoredCaptures.Names.Count(name => Read(name, CaptureAccess.Libpcap, out _) is { Count: > 0 });
        Assert.True(count > StoredCaptures.Names.Count / 2, $"{count} captures");
    }

    [Fact]
    public void AFileCaptureCanReadSo()
    {
        string path = StoredCaptures.PathOf("arp.pcap");
        using var own = new FileCapture(path);
        using var libpcap = new FileCapture(path, new() { Reader = CaptureAccess.Libpcap });
        Assert.Equal(own.Count, libpcap.Count);
        for (int i = own.Count - 1; i >= 0; i--) Assert.Equal(own[i]["ARP"].ToString(), libpcap[i]["ARP"].ToString());
        Assert.Throws<CaptureFormatException>(() => new FileCapture("no-such.pcap", new() { Reader = CaptureAccess.Libpcap }));
    }

    private static List<ReadPacket>? Read(string capture, CaptureAccess access, out CaptureFormatException? broken)
    {
        broken = null;
        try
        {
            using CaptureReader reader = CaptureReader.Open(StoredCaptures.PathOf(capture), access);
            return ReadPacket.All(reader, out broken);
        }
        catch (CaptureFormatException refused) when (access == CaptureAccess.Libpcap || refused.PacketsBefore == 0)
        {
            return null;
        }
        catch (LiveCaptureException missing) when (missing.Problem == LiveCaptureProblem.NoLibrary)
        {
            Assert.Skip(missing.Message);
            return null;
        }
    }
}
