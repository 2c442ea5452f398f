namespace GenShark.Protocols;

/// <summary>A vendor that defines a sample or a record. tshark takes the bits twice out of the word: the value lacks the lowest, which the label has.</summary>
internal static class SflowVendor
{
    private const int WordBits = 32, FormatBits = 12;

    /// <summary>The value of the field.</summary>
    public static uint Shown(uint vendor) => vendor >> FormatBits;

    /// <summary>Writes the field's label, with the bits that it shows.</summary>
    public static void Write(TextBuilder text, uint vendor)
    {
        for (int bit = WordBits - 1; bit >= 0; bit--)
        {
            text.Append(bit < FormatBits ? '.' : (vendor >> bit & 1) != 0 ? '1' : '0');
            if (bit % 4 == 0 && bit > 0) text.Append(' ');
        }
        text.Append($" = Enterprise: Non-standard sFlow ({vendor})");
    }
}
