namespace GenShark.Protocols;

/// <summary>Values of the field of that name (802.11-2020, 9.4).</summary>
public enum WirelessHtexCapabilitiesTranstime : ushort
{
    [Name("No Transition")] NoTransition = 0,
    [Name("400 usec")] N400Usec = 1,
    [Name("1.5 msec")] N15Msec = 2,
    [Name("5 msec")] N5Msec = 3,
}
