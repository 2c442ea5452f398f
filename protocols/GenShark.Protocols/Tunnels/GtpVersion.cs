namespace GenShark.Protocols;

/// <summary>Versions of the GPRS Tunnelling Protocol.</summary>
[NameRange(3, 7, "None")]
public enum GtpVersion : byte
{
    [Name("GTP release 97/98 version")] Release97 = 0,
    [Name("GTP release 99 version")] Release99 = 1,
    [Name("GTPv2-C")] Version2 = 2,
}

/// <summary>What the header belongs to.</summary>
public enum GtpProtocolType : byte
{
    [Name("GTP'")] Charging = 0,
    [Name("GTP")] Tunnelling = 1,
}

/// <summary>Kinds of extension headers.</summary>
/// <seealso href="https://www.3gpp.org/dynareport/29281.htm"/>
public enum GtpExtension : byte
{
    [Name("No more extension headers")] None = 0x00,
    [Name("MBMS support indication")] MbmsSupport = 0x01,
    [Name("MS Info Change Reporting support indication")] InfoChangeReporting = 0x02,
    [Name("Long PDCP PDU Number")] LongPdcpNumberOld = 0x03,
    [Name("Service Class Indicator")] ServiceClass = 0x20,
    [Name("UDP Port number")] UdpPort = 0x40,
    [Name("RAN container")] RanContainer = 0x81,
    [Name("Long PDCP PDU number")] LongPdcpNumber = 0x82,
    [Name("Xw RAN container")] XwRanContainer = 0x83,
    [Name("NR RAN container")] NrRanContainer = 0x84,
    [Name("PDU Session container")] PduSession = 0x85,
    [Name("PDCP PDU number")] PdcpNumber = 0xc0,
    [Name("Suspend Request")] SuspendRequest = 0xc1,
    [Name("Suspend Response")] SuspendResponse = 0xc2,
}

/// <summary>Which way the packet of a PDU session goes.</summary>
/// <seealso href="https://www.3gpp.org/dynareport/38415.htm"/>
public enum GtpSessionDirection : byte
{
    [Name("DL PDU SESSION INFORMATION")] Down = 0,
    [Name("UL PDU SESSION INFORMATION")] Up = 1,
}
