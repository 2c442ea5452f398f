namespace GenShark.Protocols;

/// <summary>Texts of SOCKS, which are shown with what bounds them.</summary>
internal static class SocksText
{
    /// <summary>One with its length in bytes in front of it.</summary>
    public static bool ShowCounted(Dissection d, int field, in Slice s, ref int at)
    {
        if (!d.Need(s, at, 1)) return false;
        int size = s.UInt8(at);
        if (!d.Need(s, at + 1, size) || !d.Made(field, s, at, 1 + size, s.Span(at + 1, size))) return false;
        at += 1 + size;
        return true;
    }

    /// <summary>One that a zero ends.</summary>
    public static bool ShowUpToZero(Dissection d, int field, in Slice s, ref int at)
    {
        int size = s.From(at).Bytes.IndexOf((byte)0);
        if (size < 0) return d.Need(s, at, Math.Max(0, s.Length - at) + 1);
        if (!d.Made(field, s, at, size + 1, s.Span(at, size))) return false;
        at += size + 1;
        return true;
    }
}
