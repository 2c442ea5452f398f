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

    /// <summary>Decimal, exactly <paramref name="width"/> digits.</summary>
    public static void AppendFixed(TextBuilder text, uint value, int width)
    {
        Write(text.GetSpan(width)[..width], value);
        text.Advance(width);
    }

    /// <summary>Decimal, as many digits as there is room.</summary>
    public static void Write(Span<byte> room, uint value)
    {
        int at = room.Length;
        for (; at >= 2; at -= 2)
        {
            (value, uint pair) = Math.DivRem(value, 100);
            Pairs.Slice((int)(2 * pair), 2).CopyTo(room[(at - 2)..]);
        }
        if (at > 0) room[0] = (byte)('0' + value % 10);
    }

    /// <summary>How many decimal digits a number has.</summary>
    public static int Count(uint value) => value switch
    {
        < 10 => 1,
        < 100 => 2,
        < 1_000 => 3,
        < 10_000 => 4,
        < 100_000 => 5,
        < 1_000_000 => 6,
        < 10_000_000 => 7,
        < 100_000_000 => 8,
        < 1_000_000_000 => 9,
        _ => 10,
    };

    // 00 to 99.
    private static ReadOnlySpan<byte> Pairs =>
        "00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748495051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899"u8;

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
