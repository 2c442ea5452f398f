using System;
using System.Globalization;
using GenShark.Filters.Syntax;

namespace GenShark.Filters.Checking;

/// <summary>Floating-point numbers as C's strtod reads them: decimal, hexadecimal (<c>0x1.8p1</c>), <c>inf</c>. Signs are operators, also an exponent's <c>+</c>.</summary>
internal static class FloatLiteral
{
    public static ConstantValue Convert(Literal literal, FilterType type)
    {
        string text = literal.Text;
        double value;
        if (Is(text, "inf") || Is(text, "infinity")) value = double.PositiveInfinity;
        else if (Is(text, "nan")) value = double.NaN;
        else if (text.StartsWith("0x", StringComparison.OrdinalIgnoreCase)) value = ReadHex(literal);
        else value = ReadDecimal(literal);
        return new ConstantValue { Type = type, Bits = (ulong)BitConverter.DoubleToInt64Bits(value) };
    }

    private static bool Is(string text, string name) => string.Equals(text, name, StringComparison.OrdinalIgnoreCase);

    private static double ReadDecimal(Literal literal)
    {
        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        bool isNumber = literal.Text.Length > 0 && Characters.IsDigit(literal.Text[0]);
        bool fits = double.TryParse(literal.Text, Style, CultureInfo.InvariantCulture, out double value);
        // .NET Framework, where a compiler may run, says that what overflows is no number.
        if (!isNumber || !fits) throw literal.Error("is not a valid floating-point number.");
        if (double.IsInfinity(value)) throw literal.Error("causes floating-point overflow.");
        if (value == 0 && HasDigit(literal.Text)) throw literal.Error("causes floating-point underflow.");
        return value;
    }

    /// <summary>Whether a digit before the exponent is not zero.</summary>
    private static bool HasDigit(string text)
    {
        foreach (char digit in text)
        {
            if (digit is 'e' or 'E') return false;
            if (digit is >= '1' and <= '9') return true;
        }
        return false;
    }

    private static double ReadHex(Literal literal)
    {
        string text = literal.Text;
        int at = 2, exponent = 0, digits = 0;
        double value = 0;
        bool behindPoint = false;
        for (; at < text.Length && (text[at] == '.' && !behindPoint || Characters.IsHex(text[at])); at++)
        {
            if (text[at] == '.') { behindPoint = true; continue; }
            value = value * 16 + Characters.HexValue(text[at]);
            if (behindPoint) exponent -= 4;
            digits++;
        }
        if (at < text.Length && text[at] is 'p' or 'P')
        {
            if (!int.TryParse(text.Substring(at + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int power) || Math.Abs((long)power) > 9999)
                throw literal.Error("is not a valid floating-point number.");
            exponent += power;
            at = text.Length;
        }
        if (at < text.Length || digits == 0) throw literal.Error("is not a valid floating-point number.");
        return value * Math.Pow(2, exponent);
    }
}
