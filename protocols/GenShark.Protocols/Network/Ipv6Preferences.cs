namespace GenShark.Protocols;

/// <summary>What the user may choose of IPv6.</summary>
internal sealed class Ipv6Preferences
{
    [Preference("defragment", "Whether fragmented IPv6 datagrams should be reassembled")]
    public bool Defragment { get; set; } = true;

    [Preference("summary_in_tree", "Whether the IPv6 summary line should be shown in the protocol tree")]
    public bool SummaryInTree { get; set; } = true;

    /// <summary>There are no data bases of places here.</summary>
    [Preference("use_geoip", "Whether to look up IPv6 addresses in each MaxMind database we have loaded")]
    public bool UseGeoip { get; set; } = true;

    [Preference("perform_strict_rpl_srh_rfc_checking", "Check that all RPL Source Routed packets conform to RFC 6554 and do not visit a node more than once")]
    public bool PerformStrictRplSrhRfcChecking { get; }

    [Preference("try_heuristic_first", "Try to decode a packet using an heuristic sub-dissector before using a sub-dissector registered to a specific port")]
    public bool TryHeuristicFirst { get; }

    [Preference("exthdr_under_root_protocol_tree", "Whether to display IPv6 extension headers as a separate protocol or a sub-protocol of the IPv6 packet")]
    public bool ExthdrUnderRootProtocolTree { get; }

    [Preference("exthdr_hide_len_oct_field", "If enabled the Length field in octets will be hidden")]
    public bool ExthdrHideLenOctField { get; set; }

    [Preference("tso_support", "Whether to correct for TSO-enabled (TCP segmentation offload) hardware captures, such as spoofing the IPv6 packet length")]
    public bool TsoSupport { get; }
}
