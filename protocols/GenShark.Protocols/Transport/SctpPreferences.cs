namespace GenShark.Protocols;

/// <summary>What the user may choose of SCTP: nothing so far but what the tree's head shows.</summary>
internal sealed class SctpPreferences
{
    [Preference("show_port_numbers_in_tree", "Show source and destination port numbers in the protocol tree")]
    public bool ShowPortNumbersInTree { get; set; } = true;

    [Preference("checksum", "The type of checksum used in SCTP packets")]
    public SctpChecksum Checksum { get; }

    [Preference("show_always_control_chunks", "Show always SCTP control chunks in the Info column")]
    public bool ShowAlwaysControlChunks { get; } = true;

    [Preference("try_heuristic_first", "Try to decode a packet using an heuristic sub-dissector before using a sub-dissector registered to a specific port or PPI")]
    public bool TryHeuristicFirst { get; }

    [Preference("reassembly", "Whether fragmented SCTP user messages should be reassembled")]
    public bool Reassembly { get; } = true;

    [Preference("tsn_analysis", "Match TSNs and their SACKs")]
    public bool TsnAnalysis { get; } = true;

    [Preference("association_index", "Match verification tags(CPU intense)")]
    public bool AssociationIndex { get; }

    [Preference("ulp_dissection", "Dissect upper layer protocols")]
    public bool UlpDissection { get; } = true;

    [Preference("relative_tsns", "Use relative TSNs")]
    public bool RelativeTsns { get; } = true;
}

/// <summary>Checksums that SCTP packets may have.</summary>
internal enum SctpChecksum
{
    [Name("none")] None,
}
