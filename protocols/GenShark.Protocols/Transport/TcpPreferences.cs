namespace GenShark.Protocols;

/// <summary>What the user may choose of TCP.</summary>
internal sealed class TcpPreferences
{
    [Preference("summary_in_tree", "Whether the TCP summary line should be shown in the protocol tree")]
    public bool SummaryInTree { get; set; } = true;

    [Preference("check_checksum", "Whether to validate the TCP checksum or not.  (Invalid checksums will cause reassembly, if enabled, to fail.)")]
    public bool CheckChecksum { get; set; }

    [Preference("analyze_sequence_numbers",
        "Make the TCP dissector analyze TCP sequence numbers to find and flag segment retransmissions, missing segments and RTT")]
    public bool AnalyzeSequenceNumbers { get; set; } = true;

    [Preference("relative_sequence_numbers",
        "Make the TCP dissector use relative sequence numbers instead of absolute ones. To use this option you must also enable \"Analyze TCP sequence numbers\". ")]
    public bool RelativeSequenceNumbers { get; set; } = true;

    [Preference("calculate_timestamps", "Calculate timestamps relative to the first frame and the previous frame in the tcp conversation")]
    public bool CalculateTimestamps { get; set; } = true;

    [Preference("ignore_tcp_timestamps", "Do not place the TCP Timestamps in the summary line")]
    public bool IgnoreTimestamps { get; set; }

    /// <summary>Whether numbers are shown relative to the connection's.</summary>
    public bool ShowsRelative => AnalyzeSequenceNumbers && RelativeSequenceNumbers;
}
