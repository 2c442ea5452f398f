namespace GenShark.Protocols;

/// <summary>Bytes of a media type that no protocol is known for.</summary>
[Protocol("media", "Media Type", Short = "Media", Column = ""), Over("media_type.other", 1)]
[DeclareField("media.type", "Media type", FieldType.Bytes)]
public readonly ref partial struct MediaType
{
    [Step]
    private void ShowType()
    {
        Dissection d = Dissection!;
        d.Bytes(MediaTypeFields.Type, Slice, 0, Slice.CapturedLength);
        if (!d.WantsText || d.LastNode == Tape.Discarded) return;
        MediaTypes.WriteType(d, d.BeginText().Append("Media type: ")).Append($" ({Slice.CapturedLength} bytes)");
        d.EndText(d.LastNode);
    }

    [Rest]
    public partial ReadOnlySpan<byte> Bytes { get; }

    [Info(Append = true)]
    private void WriteInfo(TextBuilder text) => MediaTypes.WriteType(Dissection!, text.Append(" (")).Append(')');
}
