using System.Net;
using GenShark.Capture.Live;
using GenShark.Capture.Tests.Fixture;
using GenShark.Tests.Fixture;
using Xunit;

namespace GenShark.Capture.Tests.Live;

/// <summary>Real captures on the loopback interface, of datagrams that the tests send themselves.</summary>
public sealed class LiveCaptureTests
{
    private const int Burst = 100_000;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void WhatWasSniffedStays()
    {
        using var talk = new Talk();
        using LiveCapture live = talk.Capture();
        using (talk.KeepSending()) Assert.Equal(5, live.Sniff(s_patience, packetCount: 5, stop: Stop));
        Assert.Equal(5, live.Count);
        var seen = new List<string>();
        foreach (Packet packet in live) seen.Add(packet.ToString());
        for (int i = 4; i >= 0; i--) Assert.Equal(seen[i], live[i].ToString());
        Assert.Equal("lo", live[0].Get("frame.interface_name"));

        using var folder = new TemporaryFolder();
        live.Save(folder["saved.pcapng"]);
        using var saved = new FileCapture(folder["saved.pcapng"]);
        Assert.Equal(5, saved.Count);
        Assert.True(live[3].Bytes.SequenceEqual(saved[3].Bytes));

        using (talk.KeepSending()) live.Sniff(s_patience, packetCount: 2, stop: Stop);
        Assert.Equal((7, 7), (live.Count, live[6].Number));
        live.Clear();
        Assert.Equal(0, live.Count);
        using (talk.KeepSending()) live.Sniff(s_patience, packetCount: 1, stop: Stop);
        Assert.Equal((1, 1), (live.Count, live[0].Number));
    }

    [Fact]
    public void ATimeoutEndsASniffOnAQuietInterface()
    {
        using var talk = new Talk();
        using LiveCapture live = talk.Capture();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(0, live.Sniff(TimeSpan.FromSeconds(1), stop: Stop));
        Assert.InRange(watch.Elapsed.TotalSeconds, 0.9, 60);
    }

    [Fact]
    public void BothFiltersHold()
    {
        using var talk = new Talk();
        using LiveCapture live = talk.Capture(filter: "frame.number >= 3 && udp.length == 12");
        using (talk.KeepSending()) Assert.Equal(2, live.Sniff(s_patience, packetCount: 2, stop: Stop));
        Assert.Equal((3, 4), (live[0].Number, live[1].Number));
    }

    [Fact]
    public void ALoopThatIsLeftEndsTheCapture()
    {
        using var talk = new Talk();
        using LiveCapture live = talk.Capture();
        int seen = 0;
        using IDisposable sending = talk.KeepSending();
        foreach (Packet packet in live.SniffContinuously())
        {
            Assert.Equal(++seen, packet.Number);
            if (seen == 4) break;
        }
        Assert.Equal(4, live.Count);
    }

    [Fact]
    public async Task PacketsCanBeAwaitedAndTheWaitCancelled()
    {
        using var talk = new Talk();
        using LiveCapture live = talk.Capture();
        using var stop = new CancellationTokenSource();
        using IDisposable sending = talk.KeepSending();
        var numbers = new List<int>();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (KeptPacket kept in live.SniffAsync(stop: stop.Token))
            {
                numbers.Add(kept.Packet.Number);
                if (numbers.Count == 3) await stop.CancelAsync();
            }
        });
        Assert.Equal([1, 2, 3], numbers);
    }

    [Fact]
    public void NothingOfABurstIsLostThatLibpcapDelivered()
    {
        using var talk = new Talk();
        using var live = new LiveCapture("lo", new() { BpfFilter = talk.Filter, KeepPackets = false });
        // Packets that are lost would be waited for without end.
        using var giveUp = new Timer(_ => live.Stop(), null, TimeSpan.FromSeconds(60), Timeout.InfiniteTimeSpan);
        LiveCapture.ContinuousPackets.Enumerator packets = live.SniffContinuously(Burst).GetEnumerator();
        talk.Send(Burst);
        while (packets.MoveNext())
        {
        }
        packets.Dispose();
        InterfaceStatistics counted = Assert.Single(live.Statistics);
        TestContext.Current.SendDiagnosticMessage(counted.ToString());
        Assert.Equal(Burst, counted.Captured + counted.Dropped);
        Assert.Equal(counted.Captured, live.Count);
    }

    /// <summary>What nobody reads finds the buffer full sooner or later.</summary>
    [Fact]
    public void PacketsThatFindTheBufferFullAreCounted()
    {
        using var talk = new Talk();
        using OpenInterface @interface = InterfaceOpener.Open(new LiveCaptureOptions { Interfaces = ["lo"], BpfFilter = talk.Filter, BufferSize = 1 << 20 }).Single();
        const int Sent = 60_000;
        talk.Send(Sent);
        int read = 0;
        while (@interface.HasPacket())
        {
            @interface.Take();
            read++;
        }
        InterfaceStatistics counted = @interface.Statistics;
        TestContext.Current.SendDiagnosticMessage(counted.ToString());
        Assert.True(counted.Dropped > 0);
        // The kernel counts each twice there, on its way out and in; the last one may be cut in two.
        Assert.Equal(2 * Sent, counted.Received);
        Assert.InRange(2L * read + counted.Dropped, counted.Received - 1, counted.Received);
    }

    [Fact]
    public void FaultsSayWhatHelps()
    {
        using var talk = new Talk();
        Assert.Contains("eth0, lo", Problem(new LiveCapture("no-such"), LiveCaptureProblem.NoInterface).Replace("any, ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("syntax error", Problem(new LiveCapture("lo", new() { BpfFilter = "tcp prot" }), LiveCaptureProblem.BadFilter), StringComparison.Ordinal);
        Assert.Contains("monitor mode", Problem(new LiveCapture("lo", new() { Monitor = true }), LiveCaptureProblem.NotSupported), StringComparison.Ordinal);
        if (!LibPcapHasRemote) Assert.Contains("rpcap", Problem(new RemoteCapture("127.0.0.1", "eth0"), LiveCaptureProblem.NotSupported), StringComparison.Ordinal);
        Assert.Contains(LiveCapture.Interfaces, described => described.Name == "lo" && described.Addresses.Contains(IPAddress.Loopback));
    }

    private static bool LibPcapHasRemote => !OperatingSystem.IsLinux();

    private static string Problem(LiveCapture live, LiveCaptureProblem expected)
    {
        using (live)
        {
            var wrong = Assert.Throws<LiveCaptureException>(() => live.Sniff(TimeSpan.FromSeconds(1), stop: Stop));
            Assert.Equal(expected, wrong.Problem);
            return wrong.Message;
        }
    }

    /// <summary>Datagrams to a port of one's own; skips the test where nothing can be captured.</summary>
    /// <summary>Datagrams, and a capture of them; where nothing can be captured, the test is skipped.</summary>
    private sealed class Talk : IDisposable
    {
        private static readonly byte[] s_payload = [1, 2, 3, 4];
        private readonly LoopbackSender _sender = new();

        public Talk()
        {
            try
            {
                using var probe = new LiveCapture("lo");
                probe.Sniff(TimeSpan.Zero, stop: Stop);
            }
            catch (LiveCaptureException cannot)
            {
                Assert.Skip(cannot.Message);
            }
        }

        public string Filter => $"udp dst port {_sender.Port}";

        public LiveCapture Capture(string filter = "") => new("lo", new() { BpfFilter = Filter, DisplayFilter = filter });

        public void Send(int count)
        {
            for (int i = 0; i < count; i++) _sender.Send(s_payload);
        }

        // The first ones may come before anybody listens.
        public IDisposable KeepSending() => _sender.KeepSending(s_payload, TimeSpan.FromMilliseconds(20));

        public void Dispose() => _sender.Dispose();
    }
}
