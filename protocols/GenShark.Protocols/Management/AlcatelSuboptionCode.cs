namespace GenShark.Protocols;

/// <summary>Vendor suboptions of Alcatel-Lucent (option 43).</summary>
public enum AlcatelSuboptionCode : byte
{
    [Name("Padding")] Padding = 0,
    [Name("Voice VLAN ID")] VoiceVlanId = 58,
    [Name("Spatial Redundancy TFTP1")] SpatialRedundancyTftp1 = 64,
    [Name("Spatial Redundancy TFTP2")] SpatialRedundancyTftp2 = 65,
    [Name("Application Type")] ApplicationType = 66,
    [Name("SIP URL")] SipUrl = 67,
    [Name("Alcatel-Lucent End")] End = 255,
}
