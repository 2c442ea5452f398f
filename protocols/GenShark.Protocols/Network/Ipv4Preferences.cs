namespace GenShark.Protocols;

/// <summary>What the user may choose of IPv4.</summary>
internal sealed class Ipv4Preferences
{
    [Preference("decode_tos_as_diffserv", "Whether the IPv4 type-of-service field should be decoded as a Differentiated Services field (see RFC2474/RFC2475)")]
    public bool DecodeTosAsDiffserv { get; set; } = true;

    [Preference("defragment", "Whether fragmented IPv4 datagrams should be reassembled")]
    public bool Defragment { get; set; } = true;

    [Preference("summary_in_tree", "Whether the IPv4 summary line should be shown in the protocol tree")]
    public bool SummaryInTree { get; set; } = true;

    [Preference("check_checksum", "Whether to validate the IPv4 checksum")]
    public bool CheckChecksum { get; set; }

    [Preference("tso_support", "Whether to correct for TSO-enabled (TCP segmentation offload) hardware captures, such as spoofing the IP packet length")]
    public bool TsoSupport { get; set; } = true;

    /// <summary>There are no data bases of places here.</summary>
    [Preference("use_geoip", "Whether to look up IP addresses in each MaxMind database we have loaded")]
    public bool UseGeoip { get; set; } = true;

    [Preference("security_flag", "Whether to interpret the originally reserved flag as security flag")]
    public bool SecurityFlag { get; }

    [Preference("try_heuristic_first", "Try to decode a packet using an heuristic sub-dissector before using a sub-dissector registered to a specific port")]
    public bool TryHeuristicFirst { get; }
}
