namespace GenShark.Protocols;

/// <summary>What the user may choose of UDP.</summary>
internal sealed class UdpPreferences
{
    [Preference("summary_in_tree", "Whether the UDP summary line should be shown in the protocol tree")]
    public bool SummaryInTree { get; set; } = true;

    [Preference("try_heuristic_first", "Try to decode a packet using an heuristic sub-dissector before using a sub-dissector registered to a specific port")]
    public bool TryHeuristicFirst { get; }

    [Preference("check_checksum", "Whether to validate the UDP checksum")]
    public bool CheckChecksum { get; set; }

    [Preference("ignore_ipv6_zero_checksum", "Whether to ignore zero-value UDP checksums over IPv6")]
    public bool IgnoreIpv6ZeroChecksum { get; set; }

    /// <summary>IPFIX is not known here.</summary>
    [Preference("process_info", "Collect process flow information from IPFIX")]
    public bool ProcessInfo { get; set; }

    [Preference("calculate_timestamps", "Calculate timestamps relative to the first frame and the previous frame in the udp conversation")]
    public bool CalculateTimestamps { get; set; } = true;
}
