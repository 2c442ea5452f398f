namespace GenShark.Protocols;

/// <summary>The physical layers of IEEE 802.11.</summary>
public enum WirelessPhy : uint
{
    Unknown = 0,
    [Name("802.11 FHSS")] Hopping = 1,
    [Name("802.11 IR")] Infrared = 2,
    [Name("802.11 DSSS")] Dsss = 3,
    [Name("802.11b (HR/DSSS)")] HighRate = 4,
    [Name("802.11a (OFDM)")] Ofdm = 5,
    [Name("802.11g (ERP)")] Extended = 6,
    [Name("802.11n (HT)")] HighThroughput = 7,
    [Name("802.11ac (VHT)")] VeryHighThroughput = 8,
    [Name("802.11ad (DMG)")] DirectionalMultiGigabit = 9,
    [Name("802.11ah (S1G)")] SubOneGigahertz = 10,
    [Name("802.11ax (HE)")] HighEfficiency = 11,
}
