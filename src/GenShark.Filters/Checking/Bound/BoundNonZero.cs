namespace GenShark.Filters.Checking;

/// <summary>True if a value of an operation is not zero.</summary>
public sealed class BoundNonZero(BoundValue value) : BoundTest
{
    public BoundValue Value { get; } = value;

    public override string ToString() => $"nonzero {Value}";
}
