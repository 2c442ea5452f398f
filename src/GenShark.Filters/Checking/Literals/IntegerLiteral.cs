using GenShark.Filters.Syntax;

namespace GenShark.Filters.Checking;

/// <summary>Whole numbers: decimal, <c>0x</c>, <c>0b</c>, and octal with a leading zero. A sign is an operator of its own.</summary>
internal static class IntegerLiteral
{
    public enum Result { Number, NoNumber, Overflow }

    public static ConstantValue Convert(Literal literal, FilterType type)
    {
        Result result = Read(literal.Text, out ulong value);
        ulong most = Most(type);
        if (type == FilterType.IpxNetwork && (result != Result.Number || value > most)) throw literal.Error("is not a valid IPX network address.");
        if (result == Result.NoNumber) throw literal.Error("is not a valid number.");
        if (result == Result.Overflow || value > most && type == FilterType.Int64) throw literal.Error("causes an integer overflow.");
        if (value > most) throw literal.Error($"too big for this field, maximum {most}.");
        return new ConstantValue { Type = type, Bits = value, IsSigned = type.IsSigned() };
    }

    /// <summary>The greatest number that the type holds.</summary>
    public static ulong Most(FilterType type)
    {
        int bits = 8 * type.FixedSize() ?? 64;
        return ulong.MaxValue >> (64 - bits + (type.IsSigned() ? 1 : 0));
    }

    public static Result Read(string text, out ulong value)
    {
        value = 0;
        int at = 0;
        uint radix = 10;
        if (text.Length > 1 && text[0] == '0')
        {
            radix = text[1] is 'x' or 'X' ? 16u : text[1] is 'b' or 'B' ? 2u : 8u;
            at = radix == 8 ? 1 : 2;
        }
        if (at == text.Length) return Result.NoNumber;
        bool overflow = false;
        for (; at < text.Length; at++)
        {
            int digit = Characters.HexValue(text[at]);
            if (digit < 0 || digit >= radix) return Result.NoNumber;
            overflow |= value > (ulong.MaxValue - (uint)digit) / radix;
            value = value * radix + (uint)digit;
        }
        return overflow ? Result.Overflow : Result.Number;
    }
}
