namespace GenShark.Protocols;

/// <summary>The time that ping puts in front of an echo's data: a C structure of its host, told from other data by lying near the frame's time.</summary>
[PartOf<Icmp>]
[DeclareField("icmp.data_time", "Timestamp from icmp data", FieldType.AbsoluteTime, Base.Local)]
[DeclareField("icmp.data_time_relative", "Timestamp from icmp data (relative)", FieldType.RelativeTime)]
public readonly ref partial struct IcmpDataTime
{
    private const int Size = 8;
    private const long NearSeconds = 86_400;

    /// <summary>What time the bytes tell depends on the frame's own.</summary>
    [Custom]
    private bool AddTime(Dissection d, in Slice s, ref int at)
    {
        if (Find(s, d.Frame.Time) is not { } time) return true;
        d.Time(IcmpFields.DataTime, s, 0, Size, time);
        d.Time(IcmpFields.DataTimeRelative, s, 0, Size, d.Frame.Time - time, NodeFlags.Generated);
        return true;
    }

    [Size(nameof(TakenSize))]
    public partial ReadOnlySpan<byte> Bytes { get; }

    private int TakenSize => Dissection is not null && Find(Slice, Dissection.Frame.Time) is not null ? Size : 0;

    /// <summary>Seconds and microseconds of 32 bits in either byte order; null if that is no time near the frame's.</summary>
    internal static Timestamp? Find(in Slice s, Timestamp frame)
    {
        if (!s.Has(0, Size)) return null;
        return Near(s.UInt32(0), s.UInt32(4), frame) ?? Near(s.UInt32Little(0), s.UInt32Little(4), frame);
    }

    private static Timestamp? Near(uint seconds, uint microseconds, Timestamp frame) =>
        microseconds < 1_000_000 && Math.Abs(seconds - frame.Seconds) < NearSeconds ? new Timestamp(seconds, (int)microseconds * 1000) : null;
}
