namespace GenShark.Protocols;

/// <summary>Values of the field of that name (802.11-2020, 9.4).</summary>
public enum WirelessExtcapServIntGranularity : byte
{
    [Name("5 ms")] N5Ms = 0,
    [Name("10 ms")] N10Ms = 1,
    [Name("15 ms")] N15Ms = 2,
    [Name("20 ms")] N20Ms = 3,
    [Name("25 ms")] N25Ms = 4,
    [Name("30 ms")] N30Ms = 5,
    [Name("35 ms")] N35Ms = 6,
    [Name("40 ms")] N40Ms = 7,
}
