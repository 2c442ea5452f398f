namespace GenShark.Protocols;

/// <summary>A piece of a message: where it begins, and how many bytes it takes.</summary>
internal readonly record struct TextPart(int At, int Size)
{
    public ReadOnlySpan<byte> Of(ReadOnlySpan<byte> message) => Size <= 0 ? default : message.Slice(At, Size);
}
