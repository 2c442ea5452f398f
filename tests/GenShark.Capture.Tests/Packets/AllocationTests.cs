using GenShark.Capture.Reading;
using GenShark.Filters;
using GenShark.Output;
using GenShark.Tests.Fixture;
using Xunit;

namespace GenShark.Capture.Tests.Packets;

/// <summary>A packet costs no memory once buffers have grown; only new conversations and the like do.</summary>
public sealed class AllocationTests
{
    private const int HeaderLength = 24, Rounds = 12;

    [Theory]
    [InlineData("udp-v4.pcap", PacketNeeds.Frames, "")]
    [InlineData("arp.pcap", PacketNeeds.All, "")]
    [InlineData("udp-v6.pcap", PacketNeeds.All, "udp.length > 3")]
    [InlineData("tcp-options.pcap", PacketNeeds.Frames, "tcp.options.mss_val > 500 || tcp.option_kind == 8")]
    public void ALoopOverPacketsAllocatesNothing(string capture, PacketNeeds needs, string filter) => Loop(capture, needs, filter);

    [Theory]
    [InlineData("udp-v4.pcap", "")]
    [InlineData("arp.pcap", "eth.type == 0x806")]
    [InlineData("vlan.pcap", "ip.ttl > 3 || !ip")]
    public void PrintingFieldsOfFramesThatAreScannedAllocatesNothing(string capture, string filter)
    {
        PacketCursor.LoadProtocols();
        var printer = new FieldsPrinter(
            new FieldSelection(FormatOptions.Default, ["frame.time_epoch", "ip.src", "ip.dst", "tcp.srcport", "tcp.dstport", "tcp.len", "eth.type", "udp.port"]), new FieldsOptions());
        var text = new TextBuilder();
        int scanned = 0;
        Loop(capture, PacketNeeds.Fields, filter, printer.Scanned, cursor =>
        {
            if (!cursor.IsScanned) return;
            scanned++;
            text.Clear();
            printer.WriteScanned(cursor.Frame, text);
        });
        Assert.True(scanned > Rounds);
    }

    private static void Loop(string capture, PacketNeeds needs, string filter, ScannedFields? scanned = null, Action<PacketCursor>? see = null)
    {
        PacketCursor.LoadProtocols();
        DisplayFilter? compiled = filter.Length == 0 ? null : DisplayFilter.Compile(filter);
        // The same packets again and again: conversations are known, and buffers have grown, after the first times. Tables of what
        // conversations remember still double now and then, so one round must do without.
        byte[] file = File.ReadAllBytes(StoredCaptures.PathOf(capture));
        byte[] again = [.. file, .. Enumerable.Repeat(file[HeaderLength..], Rounds - 1).SelectMany(packets => packets)];
        int count = StoredCaptures.Fields(capture).Count;
        using CaptureReader reader = CaptureReader.Open(new MemoryStream(again));
        var cursor = new PacketCursor(reader, compiled, needs, scanned: scanned);
        var allocated = new long[Rounds];
        for (int round = 0; round < Rounds; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            while (cursor.MoveNext((round + 1) * count)) see?.Invoke(cursor);
            allocated[round] = GC.GetAllocatedBytesForCurrentThread() - before;
        }
        Assert.Contains(0, allocated);
        Assert.Equal(Rounds * count, reader.PacketsRead);
    }
}
