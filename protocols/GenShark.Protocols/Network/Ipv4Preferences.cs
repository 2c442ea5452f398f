namespace GenShark.Protocols;

/// <summary>What the user may choose of IPv4.</summary>
internal sealed class Ipv4Preferences
{
    [Preference("defragment", "Whether fragmented IPv4 datagrams should be reassembled")]
    public bool Defragment { get; set; } = true;

    [Preference("summary_in_tree", "Whether the IPv4 summary line should be shown in the protocol tree")]
    public bool SummaryInTree { get; set; } = true;

    [Preference("check_checksum", "Whether to validate the IPv4 checksum")]
    public bool CheckChecksum { get; set; }
}
