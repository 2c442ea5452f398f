namespace GenShark.Protocols;

/// <summary>Routing protocols in multicast traceroute.</summary>
public enum MtraceRoutingProtocol : byte
{
    [Name("DVMRP")] Dvmrp = 1,
    [Name("MOSPF")] Mospf = 2,
    [Name("PIM")] Pim = 3,
    [Name("CBT")] Cbt = 4,
    [Name("PIM using special routing table")] PimSpecial = 5,
    [Name("PIM using a static route")] PimStatic = 6,
    [Name("DVMRP using a static route")] DvmrpStatic = 7,
    [Name("PIM using MBGP (aka BGP4+) route")] PimMbgp = 8,
    [Name("CBT using special routing table")] CbtSpecial = 9,
    [Name("CBT using a static route")] CbtStatic = 10,
    [Name("PIM using state created by Assert processing")] PimAssert = 11,
}
