namespace GenShark.Filters.Checking;

/// <summary>Minus a value.</summary>
public sealed class BoundNegation(BoundValue operand) : BoundValue(operand.Type)
{
    public BoundValue Operand { get; } = operand;

    internal override FieldDescription? NamingField => Operand.NamingField;

    public override string ToString() => $"-{Operand}";
}
