namespace GenShark.Protocols;

/// <summary>Bytes that no protocol claims.</summary>
[Protocol("data", "Data", Short = "", Preferences = typeof(DataPreferences))]
[DeclareField("data.text", "Text", FieldType.String)]
public readonly ref partial struct Data
{
    /// <summary>As many as were captured: nobody knows how long the data is, so none is missed.</summary>
    [Field("data.data", "Data"), Size(nameof(Length))]
    public partial ReadOnlySpan<byte> Bytes { get; }

    /// <summary>Up to a zero byte, though the field covers all.</summary>
    [Custom, If(nameof(IsText))]
    private bool ShowText(Dissection d, in Slice s, ref int at)
    {
        int end = s.Bytes.IndexOf((byte)0);
        return d.Made(DataFields.Text, s, 0, s.CapturedLength, TextNodes.Ascii(d, end < 0 ? s.Bytes : s.Bytes[..end])) && d.NoteStray(s, s.Bytes);
    }

    [Field("data.md5_hash", "Payload MD5 hash"), If(nameof(HasHash))]
    private void WriteHash(TextBuilder text) => HashText.Write(text, Slice.Bytes);

    private bool IsText => Preferences is { ShowAsText: true };
    private bool HasHash => Preferences is { Md5Hash: true };
    private DataPreferences? Preferences => Dissection?.Session.Preferences<DataPreferences>();

    [Field("data.len", "Length", Type = FieldType.Int32)]
    private uint Length => (uint)Slice.CapturedLength;

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"Data ({Length} byte{(Length == 1 ? "" : "s")})");
}
