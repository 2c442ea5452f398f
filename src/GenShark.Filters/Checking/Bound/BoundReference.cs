namespace GenShark.Filters.Checking;

/// <summary>A field's values, or the bytes that they were read from, in the packet that the user selected.</summary>
public sealed class BoundReference(BoundField field, bool isRaw = false) : BoundValue(isRaw ? FilterType.Bytes : field.Type)
{
    public BoundField Field { get; } = field;
    public bool IsRaw { get; } = isRaw;

    public override string ToString() => $"${{{(IsRaw ? "@" : "")}{Field}}}";
}
