namespace GenShark.Protocols;

/// <summary>What a SNAP frame with the OUI of Cisco carries.</summary>
public enum CiscoPid : ushort
{
    [Name("DRIP")] Drip = 0x0102,
    [Name("PAgP")] PAgP = 0x0104,
    [Name("MLS Hello")] MlsHello = 0x0105,
    [Name("RLQ BPDUs (request)")] RlqRequest = 0x0108,
    [Name("RLQ BPDUs (response)")] RlqResponse = 0x0109,
    [Name("PVSTP+")] PvstPlus = 0x010b,
    [Name("VLAN Bridge")] VlanBridge = 0x010c,
    [Name("UDLD")] Udld = 0x0111,
    [Name("MCP")] Mcp = 0x0139,
    [Name("CDP")] Cdp = 0x2000,
    [Name("CGMP")] Cgmp = 0x2001,
    [Name("VTP")] Vtp = 0x2003,
    [Name("DTP")] Dtp = 0x2004,
    [Name("STP Uplink Fast")] StpUplinkFast = 0x200a,
}
