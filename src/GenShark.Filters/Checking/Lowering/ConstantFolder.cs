using GenShark.Filters.Syntax;

namespace GenShark.Filters.Checking;

/// <summary>Computes operations on constants that are whole numbers or IPv4 addresses.</summary>
internal static class ConstantFolder
{
    /// <summary>Whether the value is the same in all packets. Then <paramref name="constant"/> is it, or null if it has no result.</summary>
    public static bool TryFold(BoundValue value, out ConstantValue? constant)
    {
        constant = null;
        switch (value)
        {
            case BoundConstant bound:
                constant = bound.Value;
                return true;
            case BoundNegation negation when negation.Type.Family() == TypeFamily.Integer && TryFold(negation.Operand, out ConstantValue? operand):
                if (operand is not null && WholeNumber.TryNegate(new WholeNumber(operand.Bits, operand.IsSigned), value.Type.IsNarrow(), out WholeNumber negated))
                    constant = Make(value.Type, negated, 0);
                return true;
            case BoundArithmetic arithmetic when arithmetic.Type.Family() is TypeFamily.Integer or TypeFamily.IPv4
                && TryFold(arithmetic.Left, out ConstantValue? left) && TryFold(arithmetic.Right, out ConstantValue? right):
                if (left is not null && right is not null
                    && WholeNumber.TryApply(new WholeNumber(left.Bits, left.IsSigned), arithmetic.Operator,
                        new WholeNumber(right.Bits, right.IsSigned), value.Type.IsNarrow(), out WholeNumber result))
                    constant = Make(value.Type, result, left.Prefix);
                return true;
            default:
                return false;
        }
    }

    private static ConstantValue Make(FilterType type, WholeNumber number, int prefix) =>
        new() { Type = type, Bits = number.Bits, IsSigned = number.IsSigned, Prefix = prefix };
}
