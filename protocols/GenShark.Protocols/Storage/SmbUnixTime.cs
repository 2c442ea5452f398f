namespace GenShark.Protocols;

/// <summary>A time in seconds since 1970, in four bytes, little-endian (MS-CIFS, 2.2.1.4.3).</summary>
/// <param name="Seconds">Zero, or the highest number, if no time is specified.</param>
public readonly record struct SmbUnixTime(uint Seconds) : IWire<SmbUnixTime>
{
    private const int Size = 4;

    public static SmbUnixTime Read(scoped in Slice slice, int at) => new(slice.UInt32Little(at));

    public static int Measure(in Slice slice, int at) => Size;

    public static bool Walk(Dissection d, int field, in Slice slice, int at, NodeFlags flags, out int size)
    {
        size = Size;
        if (!d.Need(slice, at, Size)) return false;
        if (field < 0) return true;
        uint seconds = slice.UInt32Little(at);
        if (!d.Time(field, slice, at, Size, new Timestamp(seconds, 0), flags | NodeFlags.LittleEndian)) return false;
        if (seconds is not (0 or uint.MaxValue) || !d.WantsText) return true;
        if (seconds == 0) d.BeginText().Append($"{Registry.Field(field).Label}: No time specified (0)");
        else d.BeginText().Append($"{Registry.Field(field).Label}: No time specified (0x{seconds:x8})");
        d.EndText(d.LastNode);
        return true;
    }
}
