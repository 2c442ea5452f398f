namespace GenShark.Filters.Checking;

/// <summary>A field's values in the packet that the user selected.</summary>
public sealed class BoundReference(FieldDescription field) : BoundValue(field.Type)
{
    public FieldDescription Field { get; } = field;

    public override string ToString() => $"${{{Field}}}";
}
