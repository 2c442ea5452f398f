using GenShark.Filters.Syntax;

namespace GenShark.Filters.Checking;

/// <summary>An operation on each pair of values. Pairs that have no result (a division by zero, an overflow) give none.</summary>
public sealed class BoundArithmetic(BoundValue left, ArithmeticOperator op, BoundValue right) : BoundValue(left.Type)
{
    public BoundValue Left { get; } = left;
    public ArithmeticOperator Operator { get; } = op;
    public BoundValue Right { get; } = right;

    internal override FieldDescription? NamingField => Left.NamingField;

    public override string ToString() => $"{{{Left} {ArithmeticSyntax.Spell(Operator)} {Right}}}";
}
