using System.Buffers.Binary;
using GenShark.Capture.Reading;
using GenShark.Capture.Reading.Pcapng;

namespace GenShark.Capture.Writing;

/// <summary>pcapng's blocks, in little-endian order.</summary>
internal static class PcapngBlocks
{
    private const ushort Comment = 1, Flags = 2, Hash = 3, DropCount = 4, PacketId = 5, Queue = 6, Verdict = 7;

    /// <summary>A Section Header Block of unknown length.</summary>
    public static void AppendSection(RecordBuffer buffer, SectionDescription section)
    {
        const ushort Hardware = 2, OperatingSystem = 3, Application = 4;
        var block = new PcapngBlock(buffer, BlockType.SectionHeader);
        buffer.Append(0x1a2b3c4du);
        buffer.Append((ushort)1);
        buffer.Append((ushort)0);
        buffer.Append(ulong.MaxValue);
        int options = buffer.Length;
        block.Option(Comment, section.Comment);
        block.Option(Hardware, section.Hardware);
        block.Option(OperatingSystem, section.OperatingSystem);
        block.Option(Application, section.Application);
        block.End(options);
    }

    /// <summary>An Interface Description Block.</summary>
    public static void AppendInterface(RecordBuffer buffer, CaptureInterface described)
    {
        const ushort Name = 2, Description = 3, Resolution = 9, Filter = 11, OperatingSystem = 12, FcsLength = 13, Hardware = 15;
        const byte FilterIsText = 0;
        var block = new PcapngBlock(buffer, BlockType.InterfaceDescription);
        buffer.Append((ushort)described.LinkType);
        buffer.Append((ushort)0);
        buffer.Append(described.SnapLength);
        int options = buffer.Length;
        block.Option(Name, described.Name);
        block.Option(Description, described.Description);
        // Microseconds need not be said.
        if (described.UnitsPerSecond == 1_000_000_000) block.Option(Resolution, (byte)9);
        if (described.Filter is { } filter) block.Option(Filter, [FilterIsText, .. System.Text.Encoding.UTF8.GetBytes(filter)]);
        block.Option(OperatingSystem, described.OperatingSystem);
        if (described.FcsLength >= 0) block.Option(FcsLength, (byte)described.FcsLength);
        block.Option(Hardware, described.Hardware);
        block.End(options);
    }

    /// <summary>An Enhanced Packet Block.</summary>
    /// <param name="buffer">Takes the block.</param>
    /// <param name="id">The interface's number in the section.</param>
    /// <param name="stamp">The time in the interface's units since 1970.</param>
    /// <param name="length">The length on the wire in bytes.</param>
    /// <param name="bytes">What was captured.</param>
    /// <param name="details">Comments and the like; null for none.</param>
    public static void AppendPacket(RecordBuffer buffer, int id, ulong stamp, uint length, ReadOnlySpan<byte> bytes, FrameDetails? details = null)
    {
        var block = new PcapngBlock(buffer, BlockType.EnhancedPacket);
        Span<byte> head = buffer.Take(20);
        BinaryPrimitives.WriteInt32LittleEndian(head, id);
        BinaryPrimitives.WriteUInt32LittleEndian(head[4..], (uint)(stamp >> 32));
        BinaryPrimitives.WriteUInt32LittleEndian(head[8..], (uint)stamp);
        BinaryPrimitives.WriteInt32LittleEndian(head[12..], bytes.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(head[16..], length);
        buffer.AppendPadded(bytes);
        int options = buffer.Length;
        if (details is not null) AppendDetails(block, details);
        block.End(options);
    }

    private static void AppendDetails(in PcapngBlock block, FrameDetails details)
    {
        foreach (string comment in details.Comments) block.Option(Comment, comment);
        block.Option(Flags, details.Flags);
        foreach (byte[] hash in details.Hashes) block.Option(Hash, hash);
        block.Option(DropCount, details.DropCount);
        block.Option(PacketId, details.PacketId);
        block.Option(Queue, details.Queue);
        foreach (byte[] verdict in details.Verdicts) block.Option(Verdict, verdict);
    }

    /// <summary>An Interface Statistics Block.</summary>
    /// <param name="buffer">Takes the block.</param>
    /// <param name="id">The interface's number in the section.</param>
    /// <param name="unitsPerSecond">How many units of the interface's times make a second.</param>
    /// <param name="start">When the capture began, in UTC.</param>
    /// <param name="end">When it ended, in UTC.</param>
    /// <param name="received">Packets that were captured.</param>
    /// <param name="dropped">Packets that were lost.</param>
    public static void AppendStatistics(RecordBuffer buffer, int id, ulong unitsPerSecond, DateTime start, DateTime end, ulong received, ulong dropped)
    {
        const ushort StartTime = 2, EndTime = 3, Received = 4, Dropped = 5;
        var block = new PcapngBlock(buffer, BlockType.InterfaceStatistics);
        buffer.Append((uint)id);
        buffer.Append(Halves(end, unitsPerSecond));
        int options = buffer.Length;
        block.Option(Comment, "Counters provided by GenShark");
        block.Option(StartTime, Halves(start, unitsPerSecond));
        block.Option(EndTime, Halves(end, unitsPerSecond));
        block.Option(Received, received);
        block.Option(Dropped, dropped);
        block.End(options);
    }

    /// <summary>Nanoseconds since 1970.</summary>
    public static ulong Nanoseconds(Timestamp time) => unchecked((ulong)(time.Seconds * 1_000_000_000 + time.Nanoseconds));

    /// <summary>Microseconds since 1970.</summary>
    public static ulong Microseconds(Timestamp time) => unchecked((ulong)(time.Seconds * 1_000_000 + time.Nanoseconds / 1000));

    // The upper half comes first, whatever the byte order.
    private static byte[] Halves(DateTime time, ulong unitsPerSecond)
    {
        ulong ticks = (ulong)(time - DateTime.UnixEpoch).Ticks;
        ulong stamp = unitsPerSecond == 1_000_000_000 ? ticks * 100 : ticks / 10;
        var halves = new byte[8];
        BinaryPrimitives.WriteUInt32LittleEndian(halves, (uint)(stamp >> 32));
        BinaryPrimitives.WriteUInt32LittleEndian(halves.AsSpan(4), (uint)stamp);
        return halves;
    }
}
