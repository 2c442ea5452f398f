using GenShark.Filters.Syntax;

namespace GenShark.Filters.Checking;

/// <summary>
/// A whole number as Wireshark computes with it: unsigned, or signed in two's complement of 64 bits. A subtraction can make a
/// signed number of unsigned ones; to an unsigned number a negative one is the unsigned number of the same bits. What does not fit into the
/// type's 32 or 64 bits has no result.
/// </summary>
internal readonly record struct WholeNumber(ulong Bits, bool IsSigned)
{
    private bool IsNegative => IsSigned && (long)Bits < 0;

    /// <summary>Applies an operation; false if it has no result.</summary>
    public static bool TryApply(WholeNumber left, ArithmeticOperator op, WholeNumber right, bool narrow, out WholeNumber result)
    {
        if (op == ArithmeticOperator.BitwiseAnd)
        {
            result = left with { Bits = left.Bits & right.Bits };
            return true;
        }
        result = default;
        if (left.IsSigned) return TryApplySigned((long)left.Bits, op, narrow ? (int)right.Bits : (long)right.Bits, narrow, out result);
        return TryApplyUnsigned(left.Bits, op, narrow ? (uint)right.Bits : right.Bits, narrow, out result);
    }

    public static bool TryNegate(WholeNumber value, bool narrow, out WholeNumber result)
    {
        if (value.IsSigned) return TryApplySigned(0, ArithmeticOperator.Subtract, (long)value.Bits, narrow, out result);
        result = new WholeNumber(unchecked(0 - value.Bits), true);
        return value.Bits <= (narrow ? int.MaxValue : (ulong)long.MaxValue);
    }

    /// <summary>The sign of the difference; null where an unsigned number meets a negative one.</summary>
    public static int? Compare(WholeNumber left, WholeNumber right)
    {
        if (left.IsSigned == right.IsSigned) return left.IsSigned ? ((long)left.Bits).CompareTo((long)right.Bits) : left.Bits.CompareTo(right.Bits);
        if (!left.IsSigned) return right.IsNegative ? null : left.Bits.CompareTo(right.Bits);
        return left.IsNegative ? -1 : left.Bits.CompareTo(right.Bits);
    }

    private static bool TryApplyUnsigned(ulong left, ArithmeticOperator op, ulong right, bool narrow, out WholeNumber result)
    {
        result = default;
        ulong most = narrow ? uint.MaxValue : ulong.MaxValue;
        switch (op)
        {
            case ArithmeticOperator.Add:
                result = new WholeNumber(unchecked(left + right), false);
                return right <= most && left <= most - right;
            case ArithmeticOperator.Subtract when right > left:
                return TryNegate(new WholeNumber(right - left, false), narrow, out result);
            case ArithmeticOperator.Subtract:
                result = new WholeNumber(left - right, false);
                return true;
            case ArithmeticOperator.Multiply:
                result = new WholeNumber(unchecked(left * right), false);
                return right == 0 || left <= most / right;
            default:
                if (right == 0) return false;
                result = new WholeNumber(op == ArithmeticOperator.Divide ? left / right : left % right, false);
                return true;
        }
    }

    private static bool TryApplySigned(long left, ArithmeticOperator op, long right, bool narrow, out WholeNumber result)
    {
        result = default;
        if (right == 0 && op is (ArithmeticOperator.Divide or ArithmeticOperator.Modulo)) return false;
        if (right == -1 && op == ArithmeticOperator.Divide) return TryApplySigned(0, ArithmeticOperator.Subtract, left, narrow, out result);
        long value = unchecked(op switch
        {
            ArithmeticOperator.Add => left + right,
            ArithmeticOperator.Subtract => left - right,
            ArithmeticOperator.Multiply => left * right,
            ArithmeticOperator.Divide => left / right,
            _ => right == -1 ? 0 : left % right,
        });
        result = new WholeNumber((ulong)value, true);
        if (narrow) return value == (int)value && (op != ArithmeticOperator.Multiply || left == (int)left);
        return op switch
        {
            ArithmeticOperator.Add => ((left ^ value) & (right ^ value)) >= 0,
            ArithmeticOperator.Subtract => ((left ^ right) & (left ^ value)) >= 0,
            ArithmeticOperator.Multiply => left == 0 || right == 0 || value / right == left,
            _ => true,
        };
    }
}
