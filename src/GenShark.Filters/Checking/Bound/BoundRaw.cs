namespace GenShark.Filters.Checking;

/// <summary>The bytes that a field's values were read from, as they stand in the packet; none for what was computed.</summary>
public sealed class BoundRaw(BoundField field) : BoundValue(FilterType.Bytes)
{
    public BoundField Field { get; } = field;

    public override string ToString() => $"@{Field}";
}
