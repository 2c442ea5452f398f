namespace GenShark.Filters.Checking;

/// <summary>True of every packet, or of none.</summary>
public sealed class BoundTruth(bool value) : BoundTest
{
    public bool Value { get; } = value;

    public override string ToString() => Value ? "true" : "false";
}
