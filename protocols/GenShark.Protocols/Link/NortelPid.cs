namespace GenShark.Protocols;

/// <summary>What a SNAP frame with the OUI of Nortel (00-00-81) carries.</summary>
public enum NortelPid : ushort
{
    [Name("NDP flatnet hello")] NdpFlatnetHello = 0x01a1,
    [Name("NDP segment hello")] NdpSegmentHello = 0x01a2,
    [Name("NDP bridge hello")] NdpBridgeHello = 0x01a3,
}
