using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows counted numbers and texts.</summary>
internal static class SshKeyNodes
{
    private const int CountSize = sizeof(uint);

    // 8192 bits, and a byte for the sign.
    private const uint LongestKey = 1025;

    public static bool Integer(Dissection d, in Slice s, ref int at, int field) => Key(d, s, ref at, SshFields.MpintLength, field);

    /// <summary>A key or a part of one; what can't be one is noted in front of it.</summary>
    public static bool Key(Dissection d, in Slice s, ref int at, int lengthField, int field)
    {
        if (!d.Need(s, at, CountSize)) return false;
        uint count = s.UInt32(at);
        if (count is 0 or > LongestKey) NoteLength(d, s, at, count);
        else if (!d.Need(s, at + CountSize, (int)count)) return false;
        d.Number(lengthField, s, at, CountSize, count);
        int size = (int)count;
        // A length of -1 means to the end, as elsewhere in tshark.
        if (size == -1) size = s.Length - at - CountSize;
        if (size < 0) return d.Fail(s, s.Length, 1);
        if (!d.Bytes(field, s, at + CountSize, size)) return false;
        at += CountSize + (int)count;
        return true;
    }

    /// <summary>A text behind its length.</summary>
    public static bool Text(Dissection d, in Slice s, ref int at, int lengthField, int field)
    {
        if (!d.Number(lengthField, s, at, CountSize, s.UInt32(at))) return false;
        uint count = s.UInt32(at);
        if (count > int.MaxValue) return d.Fail(s, s.Length, 1);
        if (!d.Text(field, s, at + CountSize, (int)count)) return false;
        at += CountSize + (int)count;
        return true;
    }

    private static void NoteLength(Dissection d, in Slice s, int at, uint count)
    {
        d.BeginText().Append($"Invalid key length: {count}");
        d.Remark(SshFields.KeyLengthError, s, at, 2, Severity.Error, ExpertGroup.Protocol);
    }
}
