using Xunit;

namespace GenShark.Capture.Tests.Packets;

/// <summary>What records without a time are to the times of those behind them.</summary>
public sealed class FrameClockTests
{
    // As tshark 4.0.17 shows records 9 to 11 of gopacket's test202.pcapng: a packet, a custom block, a packet.
    [Fact]
    public void ACustomBlockCountsAsIfItCameWithTheRecordBeforeIt()
    {
        var clock = new FrameClock();
        clock.Tick(At(298_858_000));
        clock.Tick(Without(RecordKind.CustomBlockNotCopied));
        clock.Tick(At(301_858_000));
        Assert.Equal(new Interval(0, 3_000_000), clock.Times.Delta);
    }

    // As it shows records 5 and 6 there: a simple packet, and one with a time.
    [Fact]
    public void APacketWithoutATimeCountsAsOneOf1970()
    {
        var clock = new FrameClock();
        clock.Tick(At(298_858_000));
        clock.Tick(Without(RecordKind.Packet));
        clock.Tick(At(298_858_000));
        Assert.Equal(new Interval(1_340_954_905, 298_858_000), clock.Times.Delta);
    }

    private static unsafe Frame At(int nanoseconds) => new(null, 0) { HasTime = true, Time = new Timestamp(1_340_954_905, nanoseconds) };

    private static unsafe Frame Without(RecordKind kind) => new(null, 0) { Kind = kind };
}
