using GenShark.Filters.Checking;
using GenShark.Filters.Syntax;

namespace GenShark.Filters.Interpreter;

/// <summary>Pushes the results of an operation on every pair of values.</summary>
internal sealed class ArithmeticReader(ValueReader left, ArithmeticOperator op, ValueReader right, FilterType type) : ValueReader
{
    private readonly TypeFamily _family = type.Family();
    private readonly bool _narrow = type.IsNarrow();

    public override bool Read(PacketScratch scratch)
    {
        int first = scratch.Count;
        if (!left.Read(scratch)) return false;
        int middle = scratch.Count;
        if (!right.Read(scratch))
        {
            scratch.Drop(first);
            return false;
        }
        int end = scratch.Count;
        for (int i = first; i < middle; i++)
        {
            for (int j = middle; j < end; j++) Apply(scratch, scratch[i], scratch[j]);
        }
        scratch.Collapse(end, first);
        return true;
    }

    private void Apply(PacketScratch scratch, Value one, Value two)
    {
        switch (_family)
        {
            case TypeFamily.Integer or TypeFamily.IPv4:
                if (!WholeNumber.TryApply(new WholeNumber(one.Bits, one.IsSigned), op, new WholeNumber(two.Bits, two.IsSigned), _narrow, out WholeNumber number)) return;
                scratch.Push() = one with { Bits = number.Bits, IsSigned = number.IsSigned };
                break;
            case TypeFamily.Float:
                scratch.Push().Bits = BitConverter.DoubleToUInt64Bits(Apply(BitConverter.UInt64BitsToDouble(one.Bits), BitConverter.UInt64BitsToDouble(two.Bits)));
                break;
            case TypeFamily.RelativeTime:
                Interval left = new((long)one.Bits, one.Nanoseconds), right = new((long)two.Bits, two.Nanoseconds);
                Interval sum = op == ArithmeticOperator.Add ? left + right : left - right;
                ref Value time = ref scratch.Push();
                (time.Bits, time.Nanoseconds) = ((ulong)sum.Seconds, sum.Nanoseconds);
                break;
            default:
                And(scratch, one, two);
                break;
        }
    }

    private double Apply(double one, double two) => op switch
    {
        ArithmeticOperator.Add => one + two,
        ArithmeticOperator.Subtract => one - two,
        ArithmeticOperator.Multiply => one * two,
        _ => one / two,
    };

    /// <summary>Bytes masked with bytes, as far as both go.</summary>
    private static void And(PacketScratch scratch, Value one, Value two)
    {
        int length = Math.Min(scratch.Bytes(one).Length, scratch.Bytes(two).Length);
        ref Value value = ref scratch.Push();
        value.Prefix = one.Prefix;
        Span<byte> result = scratch.Allocate(ref value, length);
        ReadOnlySpan<byte> bytes = scratch.Bytes(one), mask = scratch.Bytes(two);
        for (int i = 0; i < length; i++) result[i] = (byte)(bytes[i] & mask[i]);
    }
}

/// <summary>Pushes values with their signs turned.</summary>
internal sealed class NegationReader(ValueReader operand, FilterType type) : ValueReader
{
    private readonly TypeFamily _family = type.Family();
    private readonly bool _narrow = type.IsNarrow();

    public override bool Read(PacketScratch scratch)
    {
        int first = scratch.Count;
        if (!operand.Read(scratch)) return false;
        int end = scratch.Count;
        for (int i = first; i < end; i++)
        {
            Value value = scratch[i];
            switch (_family)
            {
                case TypeFamily.Float:
                    value.Bits = BitConverter.DoubleToUInt64Bits(-BitConverter.UInt64BitsToDouble(value.Bits));
                    break;
                case TypeFamily.RelativeTime:
                    (value.Bits, value.Nanoseconds) = (0 - value.Bits, -value.Nanoseconds);
                    break;
                default:
                    if (!WholeNumber.TryNegate(new WholeNumber(value.Bits, value.IsSigned), _narrow, out WholeNumber negated)) continue;
                    (value.Bits, value.IsSigned) = (negated.Bits, negated.IsSigned);
                    break;
            }
            scratch.Push() = value;
        }
        scratch.Collapse(end, first);
        return true;
    }
}
