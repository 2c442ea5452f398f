namespace GenShark.Protocols;

/// <summary>Whom a Cisco HDLC frame is for.</summary>
public enum CiscoHdlcAddress : byte
{
    [Name("Unicast")] Unicast = 0x0f,
    [Name("Multicast")] Multicast = 0x8f,
}
