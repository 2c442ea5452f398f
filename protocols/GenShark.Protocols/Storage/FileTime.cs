namespace GenShark.Protocols;

/// <summary>A time as Windows has it: tenths of microseconds since 1601-01-01, in eight bytes, little-endian (MS-DTYP, 2.3.3).</summary>
/// <param name="Ticks">Zero if no time is specified.</param>
public readonly record struct FileTime(long Ticks) : IWire<FileTime>
{
    private const int Size = 8;
    private const long TicksPerSecond = 10_000_000, SecondsTo1970 = 11_644_473_600;

    /// <summary>1970 if no time is specified.</summary>
    public Timestamp Time => Ticks is 0 or long.MaxValue or long.MinValue ? default
        : new Timestamp(Math.DivRem(Ticks, TicksPerSecond, out long rest) - SecondsTo1970, (int)rest * 100);

    public static FileTime Read(scoped in Slice slice, int at) => new((long)slice.UInt64Little(at));

    public static int Measure(in Slice slice, int at) => Size;

    public static bool Walk(Dissection d, int field, in Slice slice, int at, NodeFlags flags, out int size)
    {
        size = Size;
        if (!d.Need(slice, at, Size)) return false;
        if (field < 0) return true;
        FileTime value = Read(slice, at);
        if (!d.Time(field, slice, at, Size, value.Time, flags | NodeFlags.LittleEndian)) return false;
        if (value.Special is not { } name || !d.WantsText) return true;
        d.BeginText().Append($"{Registry.Field(field).Label}: {name}");
        d.EndText(d.LastNode);
        return true;
    }

    private string? Special => Ticks switch
    {
        0 => "No time specified (0)",
        long.MaxValue => "Infinity (absolute time)",
        long.MinValue => "Infinity (relative time)",
        _ => null,
    };
}
