namespace GenShark.Protocols;

/// <summary>Values.</summary>
public enum RadiotapMcsBw : byte
{
    [Name("20 MHz")] N20MHz = 0,
    [Name("40 MHz")] N40MHz = 1,
    [Name("20 MHz lower")] N20MHzLower = 2,
    [Name("20 MHz upper")] N20MHzUpper = 3,
}
