namespace GenShark.Filters.Checking;

/// <summary>A constant.</summary>
public sealed class BoundConstant(ConstantValue value) : BoundValue(value.Type)
{
    public ConstantValue Value { get; } = value;

    public override string ToString() => Value.Bytes.Length > 0 ? System.BitConverter.ToString(Value.Bytes) : $"{(long)Value.Bits}";
}
