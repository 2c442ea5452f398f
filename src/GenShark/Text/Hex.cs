using System.Runtime.InteropServices;

namespace GenShark;

/// <summary>Lower-case hexadecimal digits in ASCII.</summary>
internal static class Hex
{
    /// <summary>The digit of the low four bits.</summary>
    public static byte Digit(int value) => "0123456789abcdef"u8[value & 15];

    // Both digits of each byte, as they lie in memory.
    private static readonly ushort[] s_pairs = [.. Enumerable.Range(0, 256).Select(value => MemoryMarshal.Read<ushort>([Digit(value >> 4), Digit(value)]))];

    /// <summary>Writes two digits a byte; returns their number.</summary>
    public static int Write(Span<byte> destination, ReadOnlySpan<byte> bytes)
    {
        Span<ushort> pairs = MemoryMarshal.Cast<byte, ushort>(destination)[..bytes.Length];
        for (int i = 0; i < bytes.Length; i++) pairs[i] = s_pairs[bytes[i]];
        return bytes.Length * 2;
    }

    /// <summary>Writes two digits a byte and a separator between bytes, and returns how much that is; there is room for three characters a byte.</summary>
    public static int Write(Span<byte> destination, ReadOnlySpan<byte> bytes, byte separator)
    {
        for (int i = 0; i < bytes.Length; i++)
        {
            Span<byte> three = destination.Slice(i * 3, 3);
            MemoryMarshal.Write(three, s_pairs[bytes[i]]);
            three[2] = separator;
        }
        return bytes.Length * 3 - 1;
    }

    /// <summary>Writes without leading zeros; returns the number of digits.</summary>
    public static int Write(Span<byte> destination, ulong value)
    {
        int digits = value == 0 ? 1 : (67 - System.Numerics.BitOperations.LeadingZeroCount(value)) / 4;
        for (int i = digits - 1; i >= 0; i--, value >>= 4) destination[i] = Digit((int)value);
        return digits;
    }
}
