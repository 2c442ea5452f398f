namespace GenShark.Protocols;

/// <summary>Vendor suboptions of Cisco APIC and Aerohive (option 43).</summary>
public enum CiscoSuboptionCode : byte
{
    [Name("Unk-1 (Node role?)")] Unknown1 = 1,
    [Name("Unk-2 (Spine level?)")] Unknown2 = 2,
    [Name("Unk-3 (Pod ID?)")] Unknown3 = 3,
    [Name("Node ID")] NodeId = 4,
    [Name("Unk-5")] Unknown5 = 5,
    [Name("Unk-6")] Unknown6 = 6,
    [Name("Model")] Model = 7,
    [Name("APIC UUID")] ApicUuid = 8,
    [Name("Fabricname")] FabricName = 9,
    [Name("Unk-10")] Unknown10 = 10,
    [Name("SerialNo")] SerialNumber = 11,
    [Name("Interfacename")] InterfaceName = 12,
    [Name("XiqHostname")] XiqHostname = 225,
    [Name("XiqIpAddress")] XiqAddress = 226,
}
