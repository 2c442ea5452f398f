namespace GenShark.Filters.Checking;

/// <summary>True where its operand is not.</summary>
public sealed class BoundNot(BoundTest operand) : BoundTest
{
    public BoundTest Operand { get; } = operand;

    public override string ToString() => $"not {Operand}";
}
