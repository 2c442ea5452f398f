namespace GenShark.Protocols;

/// <summary>How objects and their values are told in one line.</summary>
internal static class SnmpText
{
    private const int MostHexBytes = 36;

    /// <summary>An object's name: by number, unless more of it is known than that it is ISO's.</summary>
    public static void WriteName(TextBuilder text, ReadOnlySpan<byte> identifier, bool withNumber)
    {
        int start = text.Length;
        bool isNamed = OidNames.TryWrite(text, identifier) && !text.Span[start..].StartsWith("iso."u8);
        if (!isNamed)
        {
            text.Truncate(start);
            OidNames.WriteNumber(text, identifier);
        }
        else if (withNumber)
        {
            text.Append(" ("u8);
            OidNames.WriteNumber(text, identifier);
            text.Append(')');
        }
    }

    /// <summary>Whether bytes are text that can be printed.</summary>
    public static bool IsText(ReadOnlySpan<byte> bytes) => !bytes.IsEmpty && !bytes.ContainsAnyExceptInRange((byte)' ', (byte)'~');

    /// <summary>Text in quotes, or hexadecimal digits.</summary>
    public static void WriteBytes(TextBuilder text, ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty) text.Append("<MISSING>"u8);
        else if (IsText(bytes)) text.Append('"').Append(bytes).Append('"');
        else WriteHex(text, bytes);
    }

    /// <summary>Hexadecimal digits, of as many bytes as labels show.</summary>
    public static void WriteHex(TextBuilder text, ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty) text.Append("<MISSING>"u8);
        text.AppendHex(bytes[..Math.Min(bytes.Length, MostHexBytes)]);
        if (bytes.Length > MostHexBytes) text.Append("\u2026"u8);
    }

    /// <summary>An object identifier by number and name.</summary>
    public static void WriteIdentifier(TextBuilder text, ReadOnlySpan<byte> identifier)
    {
        OidNames.WriteNumber(text, identifier);
        int number = text.Length;
        if (OidNames.TryWrite(text.Append(" ("u8), identifier)) text.Append(')');
        else text.Truncate(number);
    }
}
