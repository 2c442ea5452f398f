namespace GenShark.Protocols;

/// <summary>Bytes that no protocol claims.</summary>
[Protocol("data", "Data", Short = "")]
public readonly ref partial struct Data
{
    [Field("data.data", "Data"), Rest]
    public partial ReadOnlySpan<byte> Bytes { get; }

    [Field("data.len", "Length")]
    private uint Length => (uint)_slice.Length;

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"Data ({Length} byte{(Length == 1 ? "" : "s")})");
}
