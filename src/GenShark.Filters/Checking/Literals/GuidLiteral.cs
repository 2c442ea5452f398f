using GenShark.Filters.Syntax;

namespace GenShark.Filters.Checking;

/// <summary>GUIDs: 8-4-4-4-12 hexadecimal digits (RFC 9562), kept as Wireshark compares them: the first three numbers least significant byte first.</summary>
internal static class GuidLiteral
{
    private static readonly int[] s_places = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15];

    public static ConstantValue Convert(Literal literal)
    {
        string text = literal.Text;
        if (text.Length != 36) throw Invalid(literal);
        var bytes = new byte[16];
        for (int at = 0, digit = 0; at < text.Length; at++)
        {
            if (at is 8 or 13 or 18 or 23)
            {
                if (text[at] != '-') throw Invalid(literal);
                continue;
            }
            int value = Characters.HexValue(text[at]);
            if (value < 0) throw Invalid(literal);
            bytes[s_places[digit / 2]] |= (byte)(digit % 2 == 0 ? value << 4 : value);
            digit++;
        }
        return new ConstantValue { Type = FilterType.Guid, Bytes = bytes };
    }

    private static Syntax.FilterException Invalid(Literal literal) => literal.Error("is not a valid GUID.");
}
