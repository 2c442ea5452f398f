namespace GenShark.Filters.Syntax;

/// <summary>Whose rules hold where versions of Wireshark differ.</summary>
public enum FilterDialect
{
    /// <summary>What tshark 4.0 takes, and what it refuses.</summary>
    Wireshark40,

    /// <summary>Also what Wireshark 4.4 takes: <c>xor</c> and <c>^^</c>, constants on the left.</summary>
    Wireshark44,
}
