using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace GenShark.Output;

/// <summary>Numbers as C's printf writes them.</summary>
internal static class Digits
{
    /// <summary>Hexadecimal, padded with zeros to <paramref name="width"/> digits (<c>%0*x</c>).</summary>
    public static void AppendHex(TextBuilder text, ulong value, int width)
    {
        Span<byte> digits = stackalloc byte[16];
        int count = Hex.Write(digits, value);
        AppendPadded(text, digits[..count], width, '0');
    }

    /// <summary>Octal, padded with zeros to <paramref name="width"/> digits.</summary>
    public static void AppendOctal(TextBuilder text, ulong value, int width)
    {
        Span<byte> digits = stackalloc byte[22];
        int at = digits.Length;
        do digits[--at] = (byte)('0' + (value & 7));
        while ((value >>= 3) != 0);
        AppendPadded(text, digits[at..], width, '0');
    }

    /// <summary>Decimal, padded with <paramref name="fill"/> to <paramref name="width"/> digits.</summary>
    public static void AppendDecimal(TextBuilder text, long value, int width, char fill = '0')
    {
        Span<byte> digits = stackalloc byte[20];
        value.TryFormat(digits, out int count);
        AppendPadded(text, digits[..count], width, fill);
    }

    /// <summary>Decimal, without zeros in front.</summary>
    public static void Append(TextBuilder text, uint value)
    {
        if (value >= HundredMillion)
        {
            Append(text, value / HundredMillion);
            AppendFixed(text, value % HundredMillion, 8);
            return;
        }
        ulong digits = Eight(value);
        int zeros = BitOperations.TrailingZeroCount(digits | 1UL << 56) / 8;
        Write(text, digits >> 8 * zeros, 8 - zeros);
    }

    /// <summary>Decimal, the lowest <paramref name="width"/> digits: 1 to 10.</summary>
    public static void AppendFixed(TextBuilder text, uint value, int width)
    {
        if (width > 8) AppendFixed(text, value / HundredMillion, width - 8);
        int count = Math.Min(width, 8);
        Write(text, Eight(value % HundredMillion) >> 8 * (8 - count), count);
    }

    private const uint HundredMillion = 100_000_000;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Write(TextBuilder text, ulong digits, int count)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(text.GetSpan(sizeof(ulong)), digits | 0x3030_3030_3030_3030);
        text.Advance(count);
    }

    // The eight digits of a number below a hundred million, a byte each, the first in the lowest: fours, pairs and digits are divided side by side.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Eight(uint value)
    {
        ulong fours = value / 10_000 | (ulong)(value % 10_000) << 32;
        ulong hundreds = (fours * 10_486 >> 20) & 0x0000_007f_0000_007f;
        ulong pairs = hundreds | (fours - 100 * hundreds) << 16;
        ulong tens = (pairs * 103 >> 10) & 0x000f_000f_000f_000f;
        return tens | (pairs - 10 * tens) << 8;
    }

    /// <summary>The shorter of fixed and scientific notation without trailing zeros (<c>%.*g</c>).</summary>
    public static void AppendGeneral(TextBuilder text, double value, int precision)
    {
        if (!double.IsFinite(value))
        {
            if (double.IsNegative(value)) text.Append('-');
            text.Append(double.IsNaN(value) ? "nan"u8 : "inf"u8);
            return;
        }
        // d.ddddE+eee with exactly the digits that %g rounds to.
        Span<byte> scientific = stackalloc byte[40];
        value.TryFormat(scientific, out int length, precision == 6 ? "E5" : "E14");
        ReadOnlySpan<byte> number = scientific[..length];
        if (number[0] == '-')
        {
            text.Append('-');
            number = number[1..];
        }
        int exponentAt = number.IndexOf((byte)'E');
        int exponent = int.Parse(number[(exponentAt + 1)..]);
        Span<byte> digits = stackalloc byte[16];
        digits[0] = number[0];
        number[2..exponentAt].CopyTo(digits[1..]);
        int significant = precision;
        while (significant > 1 && digits[significant - 1] == '0') significant--;
        AppendDigits(text, digits[..significant], exponent, precision);
    }

    private static void AppendDigits(TextBuilder text, ReadOnlySpan<byte> digits, int exponent, int precision)
    {
        if (exponent < -4 || exponent >= precision)
        {
            text.Append(digits[..1]);
            if (digits.Length > 1) text.Append('.').Append(digits[1..]);
            text.Append('e').Append(exponent < 0 ? '-' : '+');
            AppendDecimal(text, Math.Abs(exponent), 2);
        }
        else if (exponent < 0)
        {
            text.Append("0.0000"u8[..(1 - exponent)]).Append(digits);
        }
        else if (digits.Length <= exponent + 1)
        {
            text.Append(digits);
            for (int i = digits.Length; i <= exponent; i++) text.Append('0');
        }
        else
        {
            text.Append(digits[..(exponent + 1)]).Append('.').Append(digits[(exponent + 1)..]);
        }
    }

    private static void AppendPadded(TextBuilder text, ReadOnlySpan<byte> digits, int width, char fill)
    {
        for (int i = digits.Length; i < width; i++) text.Append(fill);
        text.Append(digits);
    }
}
