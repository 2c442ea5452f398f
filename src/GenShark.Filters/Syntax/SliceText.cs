namespace GenShark.Filters.Syntax;

/// <summary>Reads one range of a slice: <c>i</c>, <c>i:j</c>, <c>i-j</c>, <c>:j</c>, <c>i:</c>, with numbers as C writes them.</summary>
internal static class SliceText
{
    public static SliceRangeSyntax Read(Token token)
    {
        string text = token.Text;
        int at = 0, start = 0;
        if (text[0] != ':' && !TryReadNumber(token, ref at, out start)) throw Invalid(token, "number");
        SkipBlanks(text, ref at);
        if (at == text.Length) return new SliceRangeSyntax(token.Span, start, 1);

        char kind = text[at++];
        if (kind == ':' && at == text.Length) return new SliceRangeSyntax(token.Span, start, null);
        SkipBlanks(text, ref at);
        if (kind is not (':' or '-') || !TryReadNumber(token, ref at, out int second) || at < text.Length) throw Invalid(token, "range");
        if (kind == ':')
        {
            if (second <= 0) throw new FilterException($"Range {text} isn't valid because length {second} isn't positive", token.Span);
            return new SliceRangeSyntax(token.Span, start, second);
        }
        if (start < 0 != second < 0)
            throw new FilterException($"Range {text} isn't valid because {start} and {second} have different signs", token.Span);
        if (start >= second)
            throw new FilterException($"Range {text} isn't valid because {start} is greater or equal than {second}", token.Span);
        return new SliceRangeSyntax(token.Span, start, (int)System.Math.Min((long)second - start + 1, int.MaxValue));
    }

    private static FilterException Invalid(Token token, string what) => new($"\"{token.Text}\" is not a valid {what}.", token.Span);

    private static void SkipBlanks(string text, ref int at)
    {
        while (at < text.Length && Characters.IsBlank(text[at])) at++;
    }

    private static bool TryReadNumber(Token token, ref int at, out int number)
    {
        string text = token.Text;
        bool negative = at < text.Length && text[at] == '-';
        if (at < text.Length && text[at] is '-' or '+') at++;
        int radix = 10, first = at;
        if (at + 2 < text.Length && text[at] == '0' && text[at + 1] is 'x' or 'X' && Characters.IsHex(text[at + 2])) (radix, first) = (16, at += 2);
        else if (at < text.Length && text[at] == '0') radix = 8;

        long value = 0;
        for (; at < text.Length && Characters.HexValue(text[at]) is var digit and >= 0 && digit < radix; at++)
        {
            value = value * radix + digit;
            if (value > int.MaxValue + (negative ? 1L : 0)) throw new FilterException($"\"{text}\" causes an integer overflow.", token.Span);
        }
        number = (int)(negative ? -value : value);
        return at > first;
    }
}
