namespace GenShark.Filters.Syntax;

/// <summary>What stands between single quotes: one byte.</summary>
internal static class CharacterConstant
{
    // tshark 4.0 documents \n but refuses it, with the message for what is too long; so do we.
    private const string Names = "abfrtv\\'\"", Values = "\a\b\f\r\t\v\\'\"";

    /// <summary>Finds the byte that <paramref name="content"/> stands for; returns what is wrong, or null.</summary>
    public static string? Read(string content, string quoted, out char value)
    {
        value = '\0';
        if (content.Length == 0) return "Empty character constant.";
        if (content[0] == '\\') return ReadEscape(content, quoted, out value);
        if (content.Length > 1 && content[0] < 128) return $"{quoted} is too long to be a valid character constant.";
        if (content[0] is < ' ' or > '~') return $"Non-printable value '0x{(int)content[0]:x2}' in character constant.";
        value = content[0];
        return null;
    }

    private static string? ReadEscape(string content, string quoted, out char value)
    {
        value = '\0';
        int digits = 0, number = 0;
        char kind = content[1];
        if (kind is 'u' or 'U') return $"{quoted} is not a valid universal character name";
        if (kind == 'n') return $"{quoted} is too long to be a valid character constant.";
        if (kind == 'x')
        {
            for (; digits < 2 && digits + 2 < content.Length && Characters.IsHex(content[digits + 2]); digits++)
                number = number << 4 | Characters.HexValue(content[digits + 2]);
            if (digits == 0) return $"{quoted} isn't a valid character constant.";
            digits++;
        }
        else if (Characters.IsOctal(kind))
        {
            for (; digits < 3 && digits + 1 < content.Length && Characters.IsOctal(content[digits + 1]); digits++)
                number = number << 3 | content[digits + 1] - '0';
            if (number > 255) return $"{quoted} is too large to be a valid character constant.";
        }
        else
        {
            int known = Names.IndexOf(kind);
            if (known < 0) return $"{quoted} isn't a valid character constant.";
            number = Values[known];
            digits = 1;
        }
        if (content.Length > digits + 1) return $"{quoted} is too long to be a valid character constant.";
        value = (char)number;
        return null;
    }
}
