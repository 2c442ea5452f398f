namespace GenShark.Protocols;

/// <summary>Bytes that no protocol claims.</summary>
[Protocol("data", "Data", Short = "")]
public readonly ref partial struct Data
{
    /// <summary>As many as were captured: nobody knows how long the data is, so none is missed.</summary>
    [Field("data.data", "Data"), Size(nameof(Length))]
    public partial ReadOnlySpan<byte> Bytes { get; }

    [Field("data.len", "Length")]
    private uint Length => (uint)Slice.CapturedLength;

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"Data ({Length} byte{(Length == 1 ? "" : "s")})");
}
