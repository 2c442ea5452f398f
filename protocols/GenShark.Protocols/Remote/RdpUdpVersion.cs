namespace GenShark.Protocols;

/// <summary>Versions of the Remote Desktop Protocol's UDP transport (MS-RDPEUDP, 2.2.2.9).</summary>
public enum RdpUdpVersion : ushort
{
    [Name("UDPv1-1")] First = 0x0001,
    [Name("UDPv1-2")] FirstWithShortTimeouts = 0x0002,
    [Name("UDPv2")] Second = 0x0101,
}
