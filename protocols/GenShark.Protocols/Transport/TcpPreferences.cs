namespace GenShark.Protocols;

/// <summary>What the user may choose of TCP.</summary>
internal sealed class TcpPreferences
{
    [Preference("summary_in_tree", "Whether the TCP summary line should be shown in the protocol tree")]
    public bool SummaryInTree { get; set; } = true;

    [Preference("check_checksum", "Whether to validate the TCP checksum or not.  (Invalid checksums will cause reassembly, if enabled, to fail.)")]
    public bool CheckChecksum { get; set; }

    [Preference("desegment_tcp_streams", "Whether subdissector can request TCP streams to be reassembled")]
    public bool DesegmentTcpStreams { get; } = true;

    [Preference("reassemble_out_of_order",
        "Whether out-of-order segments should be buffered and reordered before passing it to a subdissector. To use this option you must also enable \"Allow subdissector to reassemble TCP streams\".")]
    public bool ReassembleOutOfOrder { get; set; }

    [Preference("analyze_sequence_numbers",
        "Make the TCP dissector analyze TCP sequence numbers to find and flag segment retransmissions, missing segments and RTT")]
    public bool AnalyzeSequenceNumbers { get; set; } = true;

    [Preference("relative_sequence_numbers",
        "Make the TCP dissector use relative sequence numbers instead of absolute ones. To use this option you must also enable \"Analyze TCP sequence numbers\". ")]
    public bool RelativeSequenceNumbers { get; set; } = true;

    [Preference("default_window_scaling",
        "Make the TCP dissector use this scaling factor for streams where the signalled scaling factor is not visible in the capture")]
    public TcpWindowScaling DefaultWindowScaling { get; set; } = TcpWindowScaling.Unknown;

    [Preference("track_bytes_in_flight",
        "Make the TCP dissector track the number on un-ACKed bytes of data are in flight per packet. To use this option you must also enable \"Analyze TCP sequence numbers\". This takes a lot of memory but allows you to track how much data are in flight at a time and graphing it in io-graphs")]
    public bool TrackBytesInFlight { get; set; } = true;

    [Preference("bif_seq_based",
        "Evaluate BiF on actual sequence numbers or use the historical method based on payloads (default). This option has no effect if not used with \"Track number of bytes in flight\".")]
    public bool BifSeqBased { get; set; }

    [Preference("calculate_timestamps", "Calculate timestamps relative to the first frame and the previous frame in the tcp conversation")]
    public bool CalculateTimestamps { get; set; } = true;

    [Preference("try_heuristic_first", "Try to decode a packet using an heuristic sub-dissector before using a sub-dissector registered to a specific port")]
    public bool TryHeuristicFirst { get; }

    [Preference("ignore_tcp_timestamps", "Do not place the TCP Timestamps in the summary line")]
    public bool IgnoreTimestamps { get; set; }

    [Preference("fastrt_supersedes_ooo", "When interpreting ambiguous packets, give precedence to Fast Retransmission or OOO")]
    public bool FastrtSupersedesOoo { get; } = true;

    [Preference("no_subdissector_on_error", "Do not call any subdissectors for Retransmitted or OutOfOrder segments")]
    public bool NoSubdissectorOnError { get; set; } = true;

    [Preference("dissect_experimental_options_rfc6994", "Assume TCP Experimental Options (253, 254) have an Experiment Identifier and use it for dissection")]
    public bool DissectExperimentalOptionsRfc6994 { get; set; } = true;

    /// <summary>IPFIX is not known here.</summary>
    [Preference("display_process_info_from_ipfix", "Collect and store process information retrieved from IPFIX dissector")]
    public bool DisplayProcessInfoFromIpfix { get; set; }

    [Preference("read_seq_as_syn_cookie", "Read the sequence number as it was a syn cookie")]
    public bool ReadSeqAsSynCookie { get; }

    /// <summary>Whether numbers are shown relative to the connection's.</summary>
    public bool ShowsRelative => AnalyzeSequenceNumbers && RelativeSequenceNumbers;
}
