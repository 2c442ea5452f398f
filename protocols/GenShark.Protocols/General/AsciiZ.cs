namespace GenShark.Protocols;

/// <summary>Text of ASCII up to a zero, which belongs to it. Other bytes are replaced; without a zero it ends where bytes lack.</summary>
public readonly ref struct AsciiZ : IWire<AsciiZ>
{
    private AsciiZ(ReadOnlySpan<byte> text) => Text = text;

    /// <summary>As it stands on the wire, without the zero.</summary>
    public ReadOnlySpan<byte> Text { get; }

    public static AsciiZ Read(scoped in Slice slice, int at)
    {
        int size = Measure(slice, at);
        return slice.Has(at, size) ? new AsciiZ(slice.Span(at, size - 1)) : default;
    }

    public static int Measure(in Slice slice, int at)
    {
        int left = Math.Max(0, slice.CapturedLength - at), end = left == 0 ? -1 : slice.Span(at, left).IndexOf((byte)0);
        return (end < 0 ? left : end) + 1;
    }

    public static bool Walk(Dissection d, int field, in Slice slice, int at, NodeFlags flags, out int size)
    {
        size = Measure(slice, at);
        if (!d.Need(slice, at, size)) return false;
        return field < 0 || d.Made(field, slice, at, size, TextNodes.Ascii(d, slice.Span(at, size - 1)), flags);
    }
}
