namespace GenShark.Filters.Syntax;

/// <summary>Classes of ASCII characters.</summary>
internal static class Characters
{
    public static bool IsDigit(char value) => value is >= '0' and <= '9';

    public static bool IsOctal(char value) => value is >= '0' and <= '7';

    public static bool IsHex(char value) => HexValue(value) >= 0;

    /// <summary>The value of a hexadecimal digit; -1 for other characters.</summary>
    public static int HexValue(char value) => value switch
    {
        >= '0' and <= '9' => value - '0',
        >= 'a' and <= 'f' => value - 'a' + 10,
        >= 'A' and <= 'F' => value - 'A' + 10,
        _ => -1,
    };

    public static bool IsWordStart(char value) => IsDigit(value) || value is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_';

    public static bool IsWordPart(char value) => IsWordStart(value) || value == '-';

    public static bool IsBlank(char value) => value is ' ' or '\t' or '\n' or '\r';
}
