namespace GenShark;

/// <summary>A time on the wire: seconds since 1970-01-01, in four bytes.</summary>
/// <param name="Seconds">Without a sign: up to 2106.</param>
public readonly record struct UnixTime(uint Seconds) : IWire<UnixTime>
{
    private const int Size = 4;

    public static UnixTime Read(scoped in Slice slice, int at) => new(slice.UInt32(at));

    public static int Measure(in Slice slice, int at) => Size;

    public static bool Walk(Dissection d, int field, in Slice slice, int at, NodeFlags flags, out int size)
    {
        size = Size;
        return d.Need(slice, at, Size) && (field < 0 || d.Time(field, slice, at, Size, new Timestamp(Read(slice, at).Seconds, 0), flags));
    }
}
