namespace GenShark.Protocols;

/// <summary>Integers that say how long they are (RFC 9000, 16).</summary>
internal static class QuicNumber
{
    /// <summary>Reads one; what is not there is zero.</summary>
    /// <param name="s">The bytes.</param>
    /// <param name="at">Where it begins; behind it then.</param>
    public static ulong Read(in Slice s, ref int at)
    {
        int size = SizeOf(s, at);
        ulong value = s.Unsigned(at, size) & (ulong.MaxValue >> (66 - 8 * size));
        at += size;
        return value;
    }

    /// <summary>In bytes: 1, 2, 4 or 8.</summary>
    public static int SizeOf(in Slice s, int at) => 1 << (s.UInt8(at) >> 6);

    /// <summary>Shows one. False if bytes of it lack.</summary>
    public static bool Show(Dissection d, int field, in Slice s, ref int at, out ulong value)
    {
        value = 0;
        int start = at;
        if (!d.Need(s, at, 1) || !d.Need(s, at, SizeOf(s, at))) return false;
        value = Read(s, ref at);
        return d.Number(field, s, start, at - start, value);
    }
}
