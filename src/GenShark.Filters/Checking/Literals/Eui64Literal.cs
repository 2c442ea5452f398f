namespace GenShark.Filters.Checking;

/// <summary>EUI-64 addresses: eight bytes, or their number.</summary>
internal static class Eui64Literal
{
    public static ConstantValue Convert(Literal literal)
    {
        if (IntegerLiteral.Read(literal.Text, out ulong value) != IntegerLiteral.Result.Number)
        {
            byte[]? bytes = literal.Text.Length > 16 ? BytesLiteral.Read(literal.Text) : null;
            if (bytes is not { Length: 8 }) throw literal.Error("is not a valid EUI-64 address.");
            value = 0;
            foreach (byte digit in bytes) value = value << 8 | digit;
        }
        return new ConstantValue { Type = FilterType.Eui64, Bits = value };
    }
}
