namespace GenShark.Protocols;

/// <summary>Values of the field of that name (802.11-2020, 9.4).</summary>
public enum WmeSubtype : byte
{
    [Name("Information Element")] InformationElement = 0,
    [Name("Parameter Element")] ParameterElement = 1,
    [Name("TSPEC Element")] TSPECElement = 2,
}
