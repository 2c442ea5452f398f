using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Something that lies elsewhere in a message: its place and its length.</summary>
[PartOf<Smb2>]
[DeclareField("smb2.olb.offset", "Blob Offset", FieldType.UInt32, Base.Hex, Description = "Offset to the buffer")]
[DeclareField("smb2.olb.length", "Blob Length", FieldType.UInt32, Base.Dec, Description = "Length of the buffer")]
public readonly ref partial struct Smb2Blob
{
    /// <summary>Shows place and length, which stand side by side. As in tshark the layer ends before, if the bytes are not there.</summary>
    /// <param name="d">The dissection.</param>
    /// <param name="s">Where both stand.</param>
    /// <param name="start">Where that begins in what the place is told from the start of.</param>
    /// <param name="offset">The place in bytes, and how many bytes say so.</param>
    /// <param name="length">The length in bytes, and how many bytes say so.</param>
    internal static bool Show(Dissection d, in Slice s, int start, (uint Value, int Size) offset, (uint Value, int Size) length) =>
        d.Need(s, 0, offset.Size + length.Size) && IsThere(d, s, (long)offset.Value - start, length.Value) && ShowPlace(d, s, 0, offset, length);

    /// <summary>Shows place and length, which stand side by side at <paramref name="at"/>, whatever lies there.</summary>
    internal static bool ShowPlace(Dissection d, scoped in Slice s, int at, (uint Value, int Size) offset, (uint Value, int Size) length) =>
        d.Number(Smb2Fields.OlbOffset, s, at, offset.Size, offset.Value, NodeFlags.LittleEndian)
        && d.Number(Smb2Fields.OlbLength, s, at + offset.Size, length.Size, length.Value, NodeFlags.LittleEndian);

    /// <summary>Whether the bytes are there; if not, the layer ends. What lies before the slice is.</summary>
    internal static bool IsThere(Dissection d, in Slice s, long at, uint length)
    {
        (long begin, long end) = (long.Max(at, 0), long.Max(at + length, 0));
        return length == 0 || d.Need(s, (int)long.Min(begin, int.MaxValue), (int)long.Min(end - begin, int.MaxValue));
    }
}
