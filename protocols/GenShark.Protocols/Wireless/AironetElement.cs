namespace GenShark.Protocols;

/// <summary>Values of the field of that name (802.11-2020, 9.4).</summary>
public enum AironetElement : byte
{
    [Name("DTPC")] DTPC = 0,
    [Name("Unknown (1)")] Unknown1 = 1,
    [Name("CCX version")] CCXVersion = 3,
    [Name("Qos")] Qos = 4,
    [Name("Unknown (11)")] Unknown11 = 11,
    [Name("QBSS V2 - CCA")] QBSSV2CCA = 14,
    [Name("Client MFP")] ClientMFP = 20,
}
