namespace GenShark.Protocols;

/// <summary>Whether a packet of version 2 carries anything (MS-RDPEUDP2, 2.2.1).</summary>
public enum RdpUdp2Type : byte
{
    [Name("Data")] Data = 0,
    [Name("Dummy")] Dummy = 8,
}
