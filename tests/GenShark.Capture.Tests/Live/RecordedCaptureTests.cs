using System.IO.Pipelines;
using GenShark.Capture.Reading;
using GenShark.Capture.Tests.Fixture;
using GenShark.Tests.Fixture;
using Xunit;

namespace GenShark.Capture.Tests.Live;

public sealed class RecordedCaptureTests
{
    [Theory]
    [InlineData("demo.pcapng")]
    [InlineData("arp.pcap")]
    [InlineData("file-gzip.pcap.gz")]
    public void APipeGivesThePacketsOfTheFile(string name)
    {
        using var file = new FileCapture(StoredCaptures.PathOf(name));
        using var pipe = new PipeCapture(new TrickleStream(File.ReadAllBytes(StoredCaptures.PathOf(name))));
        Assert.Equal(file.Count, pipe.Count);
        for (int i = file.Count - 1; i >= 0; i--) Assert.Equal(file[i].ToString(), pipe[i].ToString());
    }

    [Fact]
    public void ACutPipeSaysSoBehindItsPackets()
    {
        byte[] bytes = File.ReadAllBytes(StoredCaptures.PathOf("file-cut-data.pcap"));
        using var file = new FileCapture(StoredCaptures.PathOf("file-cut-data.pcap"));
        Assert.Throws<CaptureFormatException>(() => file.Count);
        using var pipe = new PipeCapture(new MemoryStream(bytes));
        CaptureFormatException broken = Assert.Throws<CaptureFormatException>(() => pipe.Count);
        Assert.Equal((CaptureProblem.CutShort, file.PacketsRead), (broken.Problem, pipe.PacketsRead));
    }

    [Fact]
    public async Task APipeThatIsSilentIsWaitedForNoLongerThanAsked()
    {
        var channel = new Pipe();
        using var pipe = new PipeCapture(channel.Reader.AsStream());
        Assert.Equal(0, pipe.LoadPackets(timeout: TimeSpan.FromMilliseconds(100), stop: TestContext.Current.CancellationToken));
        byte[] bytes = File.ReadAllBytes(StoredCaptures.PathOf("arp.pcap"));
        await channel.Writer.WriteAsync(bytes, TestContext.Current.CancellationToken);
        Assert.Equal(3, pipe.LoadPackets(count: 3, timeout: TimeSpan.FromSeconds(20), stop: TestContext.Current.CancellationToken));
        Assert.Equal(0, pipe.LoadPackets(count: 100, timeout: TimeSpan.FromMilliseconds(100), stop: TestContext.Current.CancellationToken) - (StoredCaptures.Fields("arp.pcap").Count - 3));
        await channel.Writer.CompleteAsync();
        Assert.Equal(StoredCaptures.Fields("arp.pcap").Count, pipe.Count);
    }

    [Fact]
    public void BytesOfTheProgramAreDissected()
    {
        using var file = new FileCapture(StoredCaptures.PathOf("arp.pcap"));
        using var memory = new InMemoryCapture();
        for (int i = 0; i < 3; i++)
        {
            Assert.True(memory.Parse(file[i].Bytes, out Packet packet, time: file[i].Time));
            Assert.Equal((i + 1, file[i].Get("arp.opcode")), (packet.Number, packet.Get("arp.opcode")));
        }
        memory.Feed(file[3].Bytes);
        Assert.Equal(4, memory.Count);
        Assert.Equal(file[1].Summary.Info, memory[1].Summary.Info);
    }

    [Fact]
    public void NextGoesThroughTheCaptureAndBeginsAnew()
    {
        using var capture = new FileCapture(StoredCaptures.PathOf("arp.pcap"));
        int count = 0;
        while (capture.Next(out Packet packet)) Assert.Equal(++count, packet.Number);
        Assert.Equal(capture.Count, count);
        capture.Reset();
        Assert.True(capture.Next(out Packet first));
        Assert.Equal(1, first.Number);
    }
}
