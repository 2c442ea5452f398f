namespace GenShark.Protocols;

/// <summary>Values of the field of that name (802.11-2020, 9.4).</summary>
public enum WirelessTxbfCsiMaxrows : uint
{
    [Name("1 row of CSI")] N1RowOfCSI = 0,
    [Name("2 rows of CSI")] N2RowsOfCSI = 1,
    [Name("3 rows of CSI")] N3RowsOfCSI = 2,
    [Name("4 rows of CSI")] N4RowsOfCSI = 3,
}
