using System.Buffers.Binary;
using BenchmarkDotNet.Attributes;
using GenShark.Capture;
using GenShark.Capture.Reading;
using GenShark.Filters;
using SharpPcap;
using SharpPcap.LibPcap;

namespace GenShark.Benchmarks;

/// <summary>A whole capture: walked, filtered, dissected; by GenShark, by hand, and by SharpPcap with PacketDotNet.</summary>
[MemoryDiagnoser, ShortRunJob]
public class CaptureBenchmarks
{
    private const string Filter = "tcp.dstport == 443 && ip.ttl > 32";

    [GlobalSetup]
    public void Load() => _ = BenchCapture.Path;

    [Benchmark]
    public int WalkRecords()
    {
        using CaptureReader reader = CaptureReader.Open(BenchCapture.Path);
        while (reader.MoveNext())
        {
        }
        return reader.PacketsRead;
    }

    [Benchmark(Baseline = true)]
    public int FilterByHand()
    {
        using CaptureReader reader = CaptureReader.Open(BenchCapture.Path);
        int count = 0;
        while (reader.MoveNext())
        {
            if (IsMatch(reader.Current.Bytes)) count++;
        }
        return count;
    }

    [Benchmark]
    public int FilterDirectly() => Count(Filter, PacketNeeds.Frames);

    [Benchmark]
    public int FilterOnTape() => Count("tcp.stream == 3", PacketNeeds.Frames);

    [Benchmark]
    public int DissectFields() => Count("", PacketNeeds.Fields);

    [Benchmark]
    public int DissectAll() => Count("", PacketNeeds.All);

    [Benchmark]
    public int FilterByPacketDotNet()
    {
        using var device = new CaptureFileReaderDevice(BenchCapture.Path);
        device.Open();
        int count = 0;
        while (device.GetNextPacket(out SharpPcap.PacketCapture capture) == GetPacketStatus.PacketRead)
        {
            PacketDotNet.Packet packet = capture.GetPacket().GetPacket();
            if (packet.Extract<PacketDotNet.TcpPacket>() is { DestinationPort: 443 } && packet.Extract<PacketDotNet.IPv4Packet>() is { TimeToLive: > 32 }) count++;
        }
        return count;
    }

    private static int Count(string filter, PacketNeeds needs)
    {
        PacketCursor.LoadProtocols();
        using CaptureReader reader = CaptureReader.Open(BenchCapture.Path);
        var cursor = new PacketCursor(reader, filter.Length == 0 ? null : DisplayFilter.Compile(filter), needs);
        int count = 0;
        while (cursor.MoveNext()) count++;
        return count;
    }

    private static bool IsMatch(ReadOnlySpan<byte> frame)
    {
        if (frame.Length < 14 || BinaryPrimitives.ReadUInt16BigEndian(frame[12..]) != 0x0800 || frame.Length < 34) return false;
        ReadOnlySpan<byte> ip = frame[14..];
        int headerLength = (ip[0] & 15) * 4;
        if (ip[9] != 6 || headerLength < 20 || (BinaryPrimitives.ReadUInt16BigEndian(ip[6..]) & 0x1fff) != 0 || ip.Length < headerLength + 20) return false;
        return BinaryPrimitives.ReadUInt16BigEndian(ip[(headerLength + 2)..]) == 443 && ip[8] > 32;
    }
}
