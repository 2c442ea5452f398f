using System.Collections.Frozen;
using System.Text;
using GenShark.Filters.Checking;

namespace GenShark.Filters.Interpreter;

/// <summary>Pushes numbers, truth values and times (in seconds, dates since 1970) as floating-point numbers.</summary>
internal sealed class ToNumberReader(ValueReader operand, TypeFamily family, FilterType result) : ValueReader
{
    public override bool Read(PacketScratch scratch)
    {
        int first = scratch.Count;
        if (!operand.Read(scratch)) return false;
        for (int i = first; i < scratch.Count; i++)
        {
            double number = Convert(scratch[i]);
            if (result == FilterType.Float) number = (float)number;
            scratch[i] = new Value { Bits = BitConverter.DoubleToUInt64Bits(number) };
        }
        return true;
    }

    private double Convert(in Value value) => family switch
    {
        TypeFamily.Float => BitConverter.UInt64BitsToDouble(value.Bits),
        TypeFamily.AbsoluteTime or TypeFamily.RelativeTime => (long)value.Bits + value.Nanoseconds / 1e9,
        _ => value.IsSigned ? (long)value.Bits : value.Bits,
    };
}

/// <summary>Pushes the names of numbers; nothing for those that have none.</summary>
internal sealed class ValueNameReader : ValueReader
{
    private readonly ValueReader _operand;
    private readonly FrozenDictionary<ulong, byte[]> _single;
    private readonly (ulong First, ulong Last, byte[] Name)[] _ranges;

    public ValueNameReader(ValueReader operand, FieldDescription field)
    {
        _operand = operand;
        _single = field.ValueNames.Where(name => name.First == name.Last).DistinctBy(name => name.First)
            .ToFrozenDictionary(name => name.First, name => Encoding.UTF8.GetBytes(name.Name));
        _ranges = [.. field.ValueNames.Where(name => name.First != name.Last).Select(name => (name.First, name.Last, Encoding.UTF8.GetBytes(name.Name)))];
    }

    public override bool Read(PacketScratch scratch)
    {
        int first = scratch.Count;
        if (!_operand.Read(scratch)) return false;
        int end = scratch.Count;
        for (int i = first; i < end; i++)
        {
            if (Find(scratch[i].Bits) is { } name) scratch.Push() = new Value { Array = name, Length = name.Length };
        }
        scratch.Collapse(end, first);
        return true;
    }

    private byte[]? Find(ulong value)
    {
        if (_single.TryGetValue(value, out byte[]? name)) return name;
        foreach (var range in _ranges)
        {
            if (value >= range.First && value <= range.Last) return range.Name;
        }
        return null;
    }
}
