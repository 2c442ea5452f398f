using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Text of a message that lies at an offset of its own.</summary>
internal static class Smb2Text
{
    /// <summary>The text, up to its first zero; empty if it is not there.</summary>
    public static string Of(in Slice s, int offset, int length)
    {
        TextBuilder text = s.Dissection!.BeginText().AppendUtf16(s.Span(offset - s.LayerOffset, length));
        return text.ToString();
    }

    /// <summary>Shows text in UTF-16, and below it where it lies.</summary>
    /// <param name="d">The packet.</param>
    /// <param name="s">The body.</param>
    /// <param name="field">The text's field.</param>
    /// <param name="offset">Where it lies, from the start of the layer.</param>
    /// <param name="length">In bytes.</param>
    /// <param name="place">Where in the body its offset stands; its length stands behind.</param>
    /// <param name="size">Of the offset, in bytes.</param>
    /// <param name="at">Moved behind the text.</param>
    public static bool Show(Dissection d, scoped in Slice s, int field, int offset, int length, int place, int size, ref int at)
    {
        int start = offset - s.LayerOffset;
        if (!d.Utf16(field, s, start, length)) return false;
        at = int.Max(at, start + length);
        ShowPlace(d, s, place, (offset, size), (length, size));
        return true;
    }

    /// <summary>Shows where what was shown last lies.</summary>
    public static void ShowPlace(Dissection d, scoped in Slice s, int place, (int Value, int Size) offset, (int Value, int Size) length)
    {
        d.Open();
        Smb2Blob.ShowPlace(d, s, place, ((uint)offset.Value, offset.Size), ((uint)length.Value, length.Size));
        d.Close();
    }
}
