namespace GenShark.Protocols;

/// <summary>CableLabs DSS identifiers.</summary>
public enum CableLabsDssSuboptionCode : byte
{
    [Name("Primary DSS_ID")] Primary = 1,
    [Name("Secondary DSS_ID")] Secondary = 2,
}
