using System.Buffers.Binary;
using GenShark.Capture.Reading;
using GenShark.Filters;
using GenShark.Tests.Fixture;
using Xunit;

namespace GenShark.Capture.Tests.Reading;

/// <summary>Captures that are read on all processors, against the same captures read in order.</summary>
public sealed class ReadAheadTests : IDisposable
{
    private const int PacketCount = 25_000;

    private readonly string _path = Path.GetTempFileName();

    public ReadAheadTests() => PacketCursor.LoadProtocols();

    public void Dispose() => File.Delete(_path);

    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (string filter in new[] { "udp.dstport == 53", "ip.ttl > 200 && udp", "ip", "tcp" })
        {
            foreach (string kind in new[] { "plain", "swapped", "nanoseconds", "times that jump", "captures in packets", "large packets", "zeros", "cut", "damaged", "ends in a header" }) cases.Add(kind, filter);
        }
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_same_packets_pass(string kind, string filter)
    {
        Assert.SkipUnless(Environment.ProcessorCount > 1, "There is one processor only: nothing is read ahead.");
        File.WriteAllBytes(_path, Capture(kind));
        Seen inOrder = Read(filter, ahead: false), ahead = Read(filter, ahead: true);
        Assert.Equal(ahead.Packets.Count > 0, ahead.WasAhead);
        Assert.False(inOrder.WasAhead);
        Assert.Equal(inOrder.Packets, ahead.Packets);
        Assert.Equal((inOrder.Error, inOrder.Count), (ahead.Error, ahead.Count));
        Assert.Equal(kind is "cut" or "damaged" or "ends in a header", ahead.Error is not null);
    }

    [Fact]
    public void A_reader_may_be_disposed_in_between()
    {
        Assert.SkipUnless(Environment.ProcessorCount > 1, "There is one processor only: nothing is read ahead.");
        File.WriteAllBytes(_path, Capture("plain"));
        using CaptureReader reader = CaptureReader.Open(_path);
        var cursor = new PacketCursor(reader, DisplayFilter.Compile("udp"), PacketNeeds.Frames) { ReadsAhead = true };
        for (int i = 0; i < 10; i++) Assert.True(cursor.MoveNext());
    }

    private sealed record Seen(List<(int Number, int Length, long Offset, Timestamp Time, byte Last)> Packets, string? Error, int Count, bool WasAhead);

    private Seen Read(string filter, bool ahead)
    {
        var packets = new List<(int, int, long, Timestamp, byte)>();
        using CaptureReader reader = CaptureReader.Open(_path);
        var cursor = new PacketCursor(reader, DisplayFilter.Compile(filter), PacketNeeds.Frames) { ReadsAhead = ahead };
        bool wasAhead = false;
        string? error = null;
        try
        {
            while (cursor.MoveNext())
            {
                ref readonly Frame frame = ref cursor.Frame;
                packets.Add((frame.Number, frame.Length, reader.LastEntry.Offset, frame.Time, frame.Bytes[^1]));
                wasAhead |= reader.Verdict != CaptureReader.NotJudged;
            }
        }
        catch (CaptureFormatException damage)
        {
            error = damage.Message;
        }
        return new Seen(packets, error, reader.PacketsRead, wasAhead);
    }

    // Packets of UDP to port 53 and elsewhere, in records of different sizes, over many chunks.
    private static byte[] Capture(string kind)
    {
        var random = new Random(7);
        bool swapped = kind == "swapped";
        using var capture = new MemoryStream();
        Word(capture, kind == "nanoseconds" ? 0xa1b23c4d : 0xa1b2c3d4, swapped);
        Word(capture, swapped ? 0x0002_0004u : 0x0004_0002, swapped);
        foreach (uint word in new uint[] { 0, 0, 262144, 1 }) Word(capture, word, swapped);
        byte[] first = Packet(random, 200);
        for (int i = 0; i < PacketCount; i++)
        {
            byte[] packet = kind switch
            {
                "large packets" when i % 50 == 0 => Packet(random, 60_000 + random.Next(150_000)),
                "zeros" when i % 100 == 0 => Packet(random, 3000, filled: false),
                "captures in packets" => Nested(random),
                _ => Packet(random, 60 + random.Next(400)),
            };
            uint seconds = 1_700_000_000 + (kind == "times that jump" ? (uint)random.Next(1 << 28) : (uint)i / 100);
            Record(capture, packet, seconds, (uint)random.Next(1_000_000), swapped);
            if (kind == "damaged" && i == PacketCount * 2 / 3) Word(capture, 0xffffffff, swapped);
        }
        if (kind == "ends in a header") capture.Write(first.AsSpan(0, 10));
        byte[] bytes = capture.ToArray();
        return kind == "cut" ? bytes[..^5] : bytes;
    }

    private static void Record(Stream capture, byte[] packet, uint seconds, uint parts, bool swapped)
    {
        foreach (uint word in new[] { seconds, parts, (uint)packet.Length, (uint)packet.Length }) Word(capture, word, swapped);
        capture.Write(packet);
    }

    private static void Word(Stream stream, uint word, bool swapped)
    {
        Span<byte> bytes = stackalloc byte[4];
        if (swapped) BinaryPrimitives.WriteUInt32BigEndian(bytes, word);
        else BinaryPrimitives.WriteUInt32LittleEndian(bytes, word);
        stream.Write(bytes);
    }

    // Its data are records themselves.
    private static byte[] Nested(Random random)
    {
        using var inner = new MemoryStream();
        for (int i = 0; i < 8; i++) Record(inner, Packet(random, 60 + random.Next(40)), 1_700_000_000, 1, swapped: false);
        return Packet(random, 42, filled: true, inner.ToArray());
    }

    private static byte[] Packet(Random random, int size, bool filled = true, byte[]? data = null)
    {
        byte[] packet = new byte[size + (data?.Length ?? 0)];
        if (filled) random.NextBytes(packet);
        data?.CopyTo(packet, size);
        ReadOnlySpan<byte> head = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 8, 0, 0x45, 0];
        head.CopyTo(packet);
        BinaryPrimitives.WriteUInt16BigEndian(packet.AsSpan(16), (ushort)Math.Min(packet.Length - 14, ushort.MaxValue));
        BinaryPrimitives.WriteUInt16BigEndian(packet.AsSpan(20), 0);
        (packet[22], packet[23]) = ((byte)random.Next(256), 17);
        BinaryPrimitives.WriteUInt16BigEndian(packet.AsSpan(34), (ushort)random.Next(1024, 65536));
        BinaryPrimitives.WriteUInt16BigEndian(packet.AsSpan(36), (ushort)(random.Next(4) == 0 ? 53 : 9999));
        BinaryPrimitives.WriteUInt16BigEndian(packet.AsSpan(38), (ushort)Math.Min(packet.Length - 34, ushort.MaxValue));
        return packet;
    }
}
