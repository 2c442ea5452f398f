using GenShark.Capture.Reading;
using GenShark.Filters;
using GenShark.Tests.Fixture;
using Xunit;

namespace GenShark.Capture.Tests.Packets;

/// <summary>Captures that are gone through twice tell of packets what only later ones do, however a packet is come by.</summary>
public sealed class TwoPassTests
{
    private static readonly string s_path = StoredCaptures.PathOf("demo.pcapng");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void AWalkShowsWhereResponsesAre(bool keeps)
    {
        using var capture = new FileCapture(s_path, new() { TwoPasses = true, DisplayFilter = "dns.response_in", KeepPackets = keeps });
        // tshark -n -2 -r demo.pcapng -Y dns.response_in -T fields -e frame.number -e dns.response_in
        for (int round = 0; round < 2; round++)
        {
            var found = new List<string>();
            foreach (Packet packet in capture) found.Add($"{packet.Number} {packet.Get("dns.response_in")}");
            Assert.Equal(["21 22", "23 24", "25 26"], found[..3]);
            Assert.Equal(found.Count, capture.Count);
        }
    }

    [Fact]
    public void PacketsByIndexShowItToo()
    {
        using var capture = new FileCapture(s_path, new() { TwoPasses = true });
        Assert.Equal("22", $"{capture[20].Get("dns.response_in")}");
        Assert.Equal(141, capture.Count);
        Assert.Equal("24", $"{capture[22].Get("dns.response_in")}");
        using var counted = new FileCapture(s_path, new() { TwoPasses = true, DisplayFilter = "dns.response_in" });
        Assert.NotEqual(0, counted.Count);
        Assert.Equal("22", $"{counted[0].Get("dns.response_in")}");
    }

    [Fact]
    public void OnePassDoesNotKnow()
    {
        using var capture = new FileCapture(s_path, new() { DisplayFilter = "dns.response_in" });
        Assert.Equal(0, capture.Count);
    }

    [Fact]
    public void WhatIsStillWrittenIsRefused() =>
        Assert.Throws<ArgumentException>(() => new FileCapture(s_path, new() { TwoPasses = true, Follow = true }));

    [Fact]
    public void AReadFilterNumbersPacketsAnew()
    {
        FirstPass first;
        using (CaptureReader reader = CaptureReader.Open(s_path)) first = FirstPass.Run(reader, DisplayFilter.Compile("dns"), stop: TestContext.Current.CancellationToken);
        using CaptureReader again = CaptureReader.Open(s_path);
        var cursor = new PacketCursor(again, DisplayFilter.Compile("dns.response_in"), first: first);
        Assert.True(cursor.MoveNext());
        Assert.Equal((1, 21), (cursor.Frame.Number, again.PacketsRead));
        Assert.True(cursor.MoveNext());
        Assert.Equal(3, cursor.Frame.Number);
    }
}
