using GenShark.Capture.Reading;

namespace GenShark.Capture.Writing;

/// <summary>The packets of one pcapng section, which knows its interfaces.</summary>
internal sealed class PcapngRecords
{
    private readonly List<CaptureInterface> _interfaces = [];

    public int AddInterface(RecordBuffer buffer, CaptureInterface described)
    {
        PcapngBlocks.AppendInterface(buffer, described);
        _interfaces.Add(described);
        return _interfaces.Count - 1;
    }

    public void AppendPacket(RecordBuffer buffer, in Frame frame, int id)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)id, (uint)_interfaces.Count, nameof(id));
        CaptureInterface from = _interfaces[id];
        if (frame.Kind != RecordKind.Packet) throw CaptureWriteException.UnsavableRecord(frame.Number, CaptureFileFormat.Pcapng);
        if (frame.LinkType != from.LinkType) throw CaptureWriteException.UnsavableLinkType(frame.Number, CaptureFileFormat.Pcapng);
        Timestamp time = frame.HasTime ? frame.Time : default;
        ulong stamp = from.UnitsPerSecond == 1_000_000_000 ? PcapngBlocks.Nanoseconds(time) : PcapngBlocks.Microseconds(time);
        if (PseudoHeader.LeastLength(from.LinkType) == 0) PcapngBlocks.AppendPacket(buffer, id, stamp, (uint)frame.Length, frame.Bytes, frame.Details);
        else PcapngBlocks.AppendPacket(buffer, id, stamp, (uint)frame.Length + frame.PseudoHeaderLength, frame.StoredBytes, frame.Details);
    }
}
