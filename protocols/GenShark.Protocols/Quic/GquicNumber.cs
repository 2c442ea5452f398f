namespace GenShark.Protocols;

/// <summary>Numbers of a known size, in the byte order of the version.</summary>
internal static class GquicNumber
{
    /// <summary>Shows one. False if bytes of it lack.</summary>
    public static bool Show(Dissection d, int field, in Slice s, ref int at, int size, bool isBigEndian, out ulong value)
    {
        value = isBigEndian ? s.Unsigned(at, size) : s.UnsignedLittle(at, size);
        if (!d.Number(field, s, at, size, value, isBigEndian ? NodeFlags.None : NodeFlags.LittleEndian)) return false;
        at += size;
        return true;
    }
}
