namespace GenShark.Protocols;

/// <summary>Values of the field of that name (802.11-2020, 9.4).</summary>
public enum WirelessHtAmpduparamMpdudensity : byte
{
    [Name("no restriction")] NoRestriction = 0,
    [Name("1/4 [usec]")] N14Usec = 1,
    [Name("1/2 [usec]")] N12Usec = 2,
    [Name("1 [usec]")] N1Usec = 3,
    [Name("2 [usec]")] N2Usec = 4,
    [Name("4 [usec]")] N4Usec = 5,
    [Name("8 [usec]")] N8Usec = 6,
    [Name("16 [usec]")] N16Usec = 7,
}
