namespace GenShark.Protocols;

/// <summary>Values of the field of that name (802.11-2020, 9.4).</summary>
public enum WirelessTxbfCsinumant : uint
{
    [Name("1 TX antenna sounding")] N1TXAntennaSounding = 0,
    [Name("2 TX antenna sounding")] N2TXAntennaSounding = 1,
    [Name("3 TX antenna sounding")] N3TXAntennaSounding = 2,
    [Name("4 TX antenna sounding")] N4TXAntennaSounding = 3,
}
