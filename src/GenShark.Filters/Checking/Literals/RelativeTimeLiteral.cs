using GenShark.Filters.Syntax;

namespace GenShark.Filters.Checking;

/// <summary>Seconds with up to nine decimals, and zeros behind them. tshark reads no further than the decimals, so <c>5.5.1</c> is 5.5.</summary>
internal static class RelativeTimeLiteral
{
    public static ConstantValue Convert(Literal literal)
    {
        string text = literal.Text;
        int at = 0;
        ulong seconds = 0;
        for (; at < text.Length && Characters.IsDigit(text[at]); at++)
        {
            if (seconds > long.MaxValue / 10 - 1) throw literal.Error("is not a valid time.");
            seconds = seconds * 10 + (uint)(text[at] - '0');
        }
        if (at == 0 || at < text.Length && text[at] != '.') throw literal.Error("is not a valid time.");

        int nanoseconds = 0, unit = 100_000_000;
        for (at++; at < text.Length && Characters.IsDigit(text[at]); at++, unit /= 10)
        {
            if (unit == 0 && text[at] != '0') throw literal.Error("is not a valid time.");
            nanoseconds += (text[at] - '0') * unit;
        }
        return new ConstantValue { Type = FilterType.RelativeTime, Bits = seconds, Nanoseconds = nanoseconds };
    }
}
