namespace GenShark;

/// <summary>One of several structures: which one, the field that the declaration names tells.</summary>
public readonly ref struct Variant
{
    private readonly Slice _slice;

    public Variant(Slice slice) => _slice = slice;

    /// <summary>The bytes seen as one of the structures.</summary>
    public T As<T>() where T : IStructure<T>, allows ref struct => T.Create(_slice);

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Bytes => _slice.Bytes;
}
