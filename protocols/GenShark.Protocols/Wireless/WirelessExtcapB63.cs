namespace GenShark.Protocols;

/// <summary>Values of the field of that name (802.11-2020, 9.4).</summary>
public enum WirelessExtcapB63 : byte
{
    [Name("No limit")] NoLimit = 0,
    [Name("32")] N32 = 1,
    [Name("16")] N16 = 2,
    [Name("8")] N8 = 3,
}
