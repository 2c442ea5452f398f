using System.Globalization;
using GenShark.Capture.Reading;

namespace GenShark.Capture.Tests.Fixture;

/// <summary>What a reader gave of a packet, kept beyond the next one.</summary>
internal sealed record ReadPacket(int Number, string Time, int Length, int CapturedLength, int LinkType, int InterfaceId, RecordKind Kind, string Bytes)
{
    private ReadPacket(in Frame frame)
        : this(frame.Number, TimeOf(frame), frame.Length, frame.CapturedLength, frame.LinkType, frame.InterfaceId, frame.Kind, Convert.ToHexString(frame.Bytes))
    {
    }

    public static ReadPacket Of(in Frame frame) => new(frame);

    /// <summary>Reads a capture to its end, or to where it is damaged.</summary>
    public static List<ReadPacket> All(CaptureReader reader, out CaptureFormatException? broken, List<PacketIndexEntry>? index = null)
    {
        var packets = new List<ReadPacket>();
        broken = null;
        try
        {
            while (reader.MoveNext())
            {
                packets.Add(Of(reader.Current));
                index?.Add(reader.LastEntry);
            }
        }
        catch (CaptureFormatException damage)
        {
            broken = damage;
        }
        return packets;
    }

    /// <summary>Reads a capture from memory to its end, or to where it is damaged; nothing of one that is refused.</summary>
    public static List<ReadPacket> All(byte[] file, out CaptureFormatException? broken)
    {
        try
        {
            using CaptureReader reader = CaptureReader.Open(new MemoryStream(file));
            return All(reader, out broken);
        }
        catch (CaptureFormatException refused)
        {
            broken = refused;
            return [];
        }
    }

    // As -T fields prints frame.time_epoch: captures may lie about the nanoseconds.
    private static string TimeOf(in Frame frame) =>
        !frame.HasTime ? "" : string.Create(CultureInfo.InvariantCulture, $"{(frame.Time.Nanoseconds < 0 ? "-" : "")}{frame.Time.Seconds}.{Math.Abs((long)frame.Time.Nanoseconds):D9}");
}
