using System.IO.Compression;
using GenShark.Capture.Reading;
using GenShark.Tests.Fixture;
using Xunit;

namespace GenShark.Capture.Tests.Reading;

/// <summary>A disk or a pipe that fails while it is read: the packets before it come first, then an error that says where and why.</summary>
public sealed class FailingMediumTests
{
    private const string Reason = "Input/output error";

    [Theory]
    [InlineData("arp.pcap", false)]
    [InlineData("file-nanoseconds.pcap", true)]
    [InlineData("pcapng-little-endian.pcapng", false)]
    [InlineData("pcapng-little-endian.pcapng", true)]
    public void AllPacketsBeforeAFailureAreReadAndThenItIsTold(string capture, bool isCompressed)
    {
        byte[] whole = File.ReadAllBytes(StoredCaptures.PathOf(capture));
        byte[] stored = isCompressed ? Compress(whole) : whole;
        for (int good = 0; good <= stored.Length; good++)
        {
            (int packets, CaptureFormatException error) = ReadToTheEnd(stored, good);
            Assert.Equal((CaptureProblem.Unreadable, packets), (error.Problem, error.PacketsBefore));
            Assert.EndsWith($"{Reason}.", error.Message, StringComparison.Ordinal);
            Assert.InRange(error.Offset, 0, whole.Length);
            // What is cut at the same place has the same packets.
            if (!isCompressed) Assert.Equal(PacketsOf(stored[..good]), packets);
        }
    }

    private static (int Packets, CaptureFormatException Error) ReadToTheEnd(byte[] bytes, int good)
    {
        int packets = 0;
        CaptureFormatException error = Assert.Throws<CaptureFormatException>(() =>
        {
            using CaptureReader reader = CaptureReader.Open(new FailingStream(bytes, good));
            while (reader.MoveNext()) packets++;
        });
        return (packets, error);
    }

    private static int PacketsOf(byte[] bytes)
    {
        int packets = 0;
        try
        {
            using CaptureReader reader = CaptureReader.Open(new MemoryStream(bytes));
            while (reader.MoveNext()) packets++;
        }
        catch (CaptureFormatException)
        {
        }
        return packets;
    }

    private static byte[] Compress(byte[] bytes)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest)) gzip.Write(bytes);
        return compressed.ToArray();
    }

    /// <summary>Gives so many bytes, a few at a time, and then fails.</summary>
    private sealed class FailingStream(byte[] bytes, int good) : MemoryStream(bytes, 0, good, writable: false)
    {
        public override int Read(Span<byte> buffer) => Position < Length ? base.Read(buffer[..Math.Min(buffer.Length, 7)]) : throw new IOException(Reason);
    }
}
