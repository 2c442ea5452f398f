using GenShark.Filters.Checking;

namespace GenShark.Filters.Interpreter;

/// <summary>Pushes the sizes of a field's values: fixed by its type, or the number of bytes.</summary>
internal sealed class LengthReader(ValueReader operand, FilterType type) : ValueReader
{
    private readonly int? _size = type.FixedSize();

    public override bool Read(PacketScratch scratch)
    {
        int first = scratch.Count;
        if (!operand.Read(scratch)) return false;
        for (int i = first; i < scratch.Count; i++)
        {
            ulong length = (ulong)(_size ?? scratch.Bytes(scratch[i]).Length);
            scratch[i] = new Value { Bits = length };
        }
        return true;
    }
}

/// <summary>Pushes how often a field occurs; nothing if it does not.</summary>
internal sealed class CountReader(FieldFinder field) : ValueReader
{
    public override bool Read(PacketScratch scratch)
    {
        ReadOnlySpan<TapeNode> nodes = scratch.Nodes;
        ulong count = 0;
        for (int index = field.Next(nodes, 0); index >= 0; index = field.Next(nodes, index + 1)) count++;
        if (count == 0) return false;
        scratch.Push().Bits = count;
        return true;
    }
}

/// <summary>Pushes texts with ASCII letters in one case.</summary>
internal sealed class CaseReader(ValueReader operand, bool upper) : ValueReader
{
    public override bool Read(PacketScratch scratch)
    {
        int first = scratch.Count;
        if (!operand.Read(scratch)) return false;
        for (int i = first; i < scratch.Count; i++)
        {
            Value source = scratch[i], result = default;
            Span<byte> target = scratch.Allocate(ref result, scratch.Bytes(source).Length);
            ReadOnlySpan<byte> text = scratch.Bytes(source);
            // Not Ascii.ToUpper, which ends at the first byte that is none.
            for (int j = 0; j < text.Length; j++) target[j] = upper ? ToUpper(text[j]) : ToLower(text[j]);
            scratch[i] = result;
        }
        return true;
    }

    private static byte ToUpper(byte letter) => letter is >= (byte)'a' and <= (byte)'z' ? (byte)(letter - 32) : letter;

    private static byte ToLower(byte letter) => letter is >= (byte)'A' and <= (byte)'Z' ? (byte)(letter + 32) : letter;
}

/// <summary>Pushes numbers and times without their signs; times of less than a second keep theirs, as in tshark 4.0.</summary>
internal sealed class AbsReader(ValueReader operand, FilterType type) : ValueReader
{
    private readonly TypeFamily _family = type.Family();

    public override bool Read(PacketScratch scratch)
    {
        int first = scratch.Count;
        // An operation without a result is no argument.
        if (!operand.Read(scratch) || scratch.Count == first) return false;
        for (int i = first; i < scratch.Count; i++)
        {
            ref Value value = ref scratch[i];
            if (_family == TypeFamily.Float) value.Bits &= long.MaxValue;
            else if (_family == TypeFamily.RelativeTime && (long)value.Bits < 0) (value.Bits, value.Nanoseconds) = (0 - value.Bits, -value.Nanoseconds);
            else if (value.IsSigned && (long)value.Bits < 0) value.Bits = 0 - value.Bits;
        }
        return true;
    }
}

/// <summary>Pushes the greatest or the least of all values of all operands. Those that do not occur are left out.</summary>
internal sealed class ExtremeReader(ValueReader[] operands, bool greatest, TypeFamily family) : ValueReader
{
    public override bool Read(PacketScratch scratch)
    {
        int first = scratch.Count;
        foreach (ValueReader operand in operands) operand.Read(scratch);
        if (scratch.Count == first) return false;
        int best = first;
        for (int i = first + 1; i < scratch.Count; i++)
        {
            int? order = ValueComparer.Compare(scratch, family, scratch[i], scratch[best]);
            if (greatest ? order > 0 : order < 0) best = i;
        }
        scratch[first] = scratch[best];
        scratch.Drop(first + 1);
        return true;
    }
}
