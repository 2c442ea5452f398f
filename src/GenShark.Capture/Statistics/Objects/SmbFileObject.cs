namespace GenShark.Capture.Statistics;

/// <summary>An open file, and what is known of its contents.</summary>
/// <param name="name">Its path; null if nobody saw it being opened.</param>
/// <param name="size">How large it is known to be, in bytes; 0 if that is not known, or if it is written.</param>
internal sealed class SmbFileObject(string? name, ulong size)
{
    // What is promised takes no memory before it comes.
    private const ulong MostPromised = 64 << 20;

    private byte[] _content = [];
    private int _length;

    /// <summary>The packet that it was first read or written in.</summary>
    public required int Frame { get; init; }

    public required string Tree { get; init; }
    public required Guid Id { get; init; }

    /// <summary>A part of it.</summary>
    public void Put(ulong offset, ReadOnlySpan<byte> part)
    {
        ulong end = offset + (ulong)part.Length, whole = Math.Max(end, size <= MostPromised ? size : 0);
        if (end < offset || end > (ulong)Array.MaxLength || offset > (ulong)_length + MostPromised) return;
        if (whole > (ulong)_content.Length) Array.Resize(ref _content, (int)Math.Max(whole, Math.Min((ulong)_content.Length * 2, (ulong)Array.MaxLength)));
        _length = Math.Max(_length, (int)whole);
        part.CopyTo(_content.AsSpan((int)offset));
    }

    public ExportedObject ToObject() => new(Frame, Tree, "FILE", name is null ? $"File_Id_{Id}" : $"\\{name}", _content[.._length]);
}
