namespace GenShark.Protocols;

/// <summary>Who defines a Geneve option.</summary>
/// <seealso href="https://www.iana.org/assignments/nvo3"/>
[NameRange(0x0000, 0x00ff, "Standard")]
[NameRange(0x0108, 0x0110, "Amazon.com, Inc.")]
[NameRange(0x0111, 0x0118, "IBM")]
[NameRange(0x0119, 0x0128, "Ericsson")]
[NameRange(0x0130, 0x0131, "Cisco Systems, Inc.")]
[NameRange(0x0132, 0x0135, "Google LLC")]
[NameRange(0x0137, 0xfeff, "Unassigned")]
[NameRange(0xfff0, 0xffff, "Experimental")]
public enum GeneveOptionClass : ushort
{
    [Name("Linux")] Linux = 0x0100,
    [Name("Open vSwitch")] OpenVSwitch = 0x0101,
    [Name("Open Virtual Networking (OVN)")] OpenVirtualNetworking = 0x0102,
    [Name("In-band Network Telemetry (INT)")] InBandTelemetry = 0x0103,
    [Name("VMware")] VMware = 0x0104,
    [Name("Amazon.com, Inc.")] Amazon = 0x0105,
    [Name("Cisco Systems, Inc.")] Cisco = 0x0106,
    [Name("Oracle Corporation")] Oracle = 0x0107,
    [Name("Oxide Computer Company")] Oxide = 0x0129,
    [Name("InfoQuick Global Connection Tech Ltd.")] InfoQuick = 0x0136,
}
