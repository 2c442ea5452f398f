namespace GenShark.Protocols;

/// <summary>What the user may choose of Ethernet. What can't be set has its default so far.</summary>
internal sealed class EthernetPreferences
{
    [Preference("trailer_length",
        "Some TAPs add a fixed length ethernet trailer at the end of the frame, but before the (optional) FCS. Make sure it gets interpreted correctly.")]
    public uint TrailerLength { get; }

    [Preference("check_fcs", "Whether to validate the Frame Check Sequence")]
    public bool CheckFcs { get; set; }

    [Preference("interpret_as_fw1_monitor", "Whether packets should be interpreted as coming from CheckPoint FireWall-1 monitor file if they look as if they do")]
    public bool InterpretAsFw1Monitor { get; }

    [Preference("deduplicate_dmac", "When capturing on a Cisco FEX some frames start with an extra destination mac")]
    public bool DeduplicateDmac { get; }

    [Preference("ccsds_heuristic_length", "Set the condition that must be true for the CCSDS dissector to be called")]
    public bool CcsdsHeuristicLength { get; }

    [Preference("ccsds_heuristic_version", "Set the condition that must be true for the CCSDS dissector to be called")]
    public bool CcsdsHeuristicVersion { get; }

    [Preference("ccsds_heuristic_header", "Set the condition that must be true for the CCSDS dissector to be called")]
    public bool CcsdsHeuristicHeader { get; }

    [Preference("ccsds_heuristic_bit", "Set the condition that must be true for the CCSDS dissector to be called")]
    public bool CcsdsHeuristicBit { get; }
}
