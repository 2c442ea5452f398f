namespace GenShark;

/// <summary>Lower-case hexadecimal digits in ASCII.</summary>
internal static class Hex
{
    /// <summary>The digit of the low four bits.</summary>
    public static byte Digit(int value) => "0123456789abcdef"u8[value & 15];

    /// <summary>Writes without leading zeros; returns the number of digits.</summary>
    public static int Write(Span<byte> destination, ulong value)
    {
        int digits = value == 0 ? 1 : (67 - System.Numerics.BitOperations.LeadingZeroCount(value)) / 4;
        for (int i = digits - 1; i >= 0; i--, value >>= 4) destination[i] = Digit((int)value);
        return digits;
    }
}
