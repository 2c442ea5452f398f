using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

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
        int i = 0;
        if (Ssse3.IsSupported)
        {
            Vector128<byte> separators = Vector128.Create(separator);
            for (; bytes.Length - i >= 16; i += 16) WriteSixteen(destination.Slice(i * 3, 48), bytes.Slice(i, 16), separators);
        }
        for (; i < bytes.Length; i++)
        {
            Span<byte> three = destination.Slice(i * 3, 3);
            MemoryMarshal.Write(three, s_pairs[bytes[i]]);
            three[2] = separator;
        }
        return bytes.Length * 3 - 1;
    }

    // Two digits and a separator for each of 16 bytes.
    private static void WriteSixteen(Span<byte> destination, ReadOnlySpan<byte> bytes, Vector128<byte> separators)
    {
        Vector128<byte> values = Vector128.Create(bytes), digits = Vector128.Create("0123456789abcdef"u8), low = Vector128.Create((byte)15);
        Vector128<byte> first = Ssse3.Shuffle(digits, (values.AsUInt16() >> 4).AsByte() & low), second = Ssse3.Shuffle(digits, values & low);
        // The digits of bytes 0 to 7, and of 8 to 15. 255 leaves a place empty.
        Vector128<byte> front = Sse2.UnpackLow(first, second), back = Sse2.UnpackHigh(first, second);
        Vector128<byte> one = Ssse3.Shuffle(front, Vector128.Create((byte)0, 1, 255, 2, 3, 255, 4, 5, 255, 6, 7, 255, 8, 9, 255, 10));
        Vector128<byte> two = Ssse3.Shuffle(front, Vector128.Create((byte)11, 255, 12, 13, 255, 14, 15, 255, 255, 255, 255, 255, 255, 255, 255, 255))
            | Ssse3.Shuffle(back, Vector128.Create((byte)255, 255, 255, 255, 255, 255, 255, 255, 0, 1, 255, 2, 3, 255, 4, 5));
        Vector128<byte> three = Ssse3.Shuffle(back, Vector128.Create((byte)255, 6, 7, 255, 8, 9, 255, 10, 11, 255, 12, 13, 255, 14, 15, 255));
        (one | separators & Vector128.Create((byte)0, 0, 255, 0, 0, 255, 0, 0, 255, 0, 0, 255, 0, 0, 255, 0)).CopyTo(destination);
        (two | separators & Vector128.Create((byte)0, 255, 0, 0, 255, 0, 0, 255, 0, 0, 255, 0, 0, 255, 0, 0)).CopyTo(destination[16..]);
        (three | separators & Vector128.Create((byte)255, 0, 0, 255, 0, 0, 255, 0, 0, 255, 0, 0, 255, 0, 0, 255)).CopyTo(destination[32..]);
    }

    /// <summary>Writes without leading zeros; returns the number of digits.</summary>
    public static int Write(Span<byte> destination, ulong value)
    {
        int digits = value == 0 ? 1 : (67 - System.Numerics.BitOperations.LeadingZeroCount(value)) / 4;
        for (int i = digits - 1; i >= 0; i--, value >>= 4) destination[i] = Digit((int)value);
        return digits;
    }
}
