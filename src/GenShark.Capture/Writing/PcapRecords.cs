using System.Buffers.Binary;
using GenShark.Capture.Reading;

namespace GenShark.Capture.Writing;

/// <summary>pcap's header and records, in little-endian order.</summary>
internal sealed class PcapRecords(int linkType, uint snapLength, bool nanoseconds)
{
    private const uint MicrosecondMagic = 0xa1b2c3d4, NanosecondMagic = 0xa1b23c4d;

    private CaptureFileFormat Format => nanoseconds ? CaptureFileFormat.NanosecondPcap : CaptureFileFormat.Pcap;

    public void AppendHeader(RecordBuffer buffer)
    {
        buffer.Append(nanoseconds ? NanosecondMagic : MicrosecondMagic);
        buffer.Append((ushort)2);
        buffer.Append((ushort)4);
        // Zone and accuracy, which nobody ever set.
        buffer.Append(0ul);
        buffer.Append(snapLength);
        buffer.Append((uint)linkType);
    }

    public void AppendPacket(RecordBuffer buffer, in Frame frame)
    {
        if (frame.Kind != RecordKind.Packet) throw CaptureWriteException.UnsavableRecord(frame.Number, Format);
        if (frame.LinkType != linkType) throw CaptureWriteException.UnsavableLinkType(frame.Number, Format);
        Timestamp time = frame.HasTime ? frame.Time : default;
        // What AIX puts between header and address is padding, no part of the packet.
        ReadOnlySpan<byte> pseudoHeader = PseudoHeader.LeastLength(linkType) > 0 ? frame.PseudoHeader : [];
        Span<byte> head = buffer.Take(16);
        BinaryPrimitives.WriteUInt32LittleEndian(head, (uint)time.Seconds);
        BinaryPrimitives.WriteInt32LittleEndian(head[4..], nanoseconds ? time.Nanoseconds : time.Nanoseconds / 1000);
        BinaryPrimitives.WriteInt32LittleEndian(head[8..], pseudoHeader.Length + frame.CapturedLength);
        BinaryPrimitives.WriteUInt32LittleEndian(head[12..], (uint)pseudoHeader.Length + (uint)frame.Length);
        buffer.Append(pseudoHeader);
        buffer.Append(frame.Bytes);
    }
}
