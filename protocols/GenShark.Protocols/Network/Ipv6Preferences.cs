namespace GenShark.Protocols;

/// <summary>What the user may choose of IPv6.</summary>
internal sealed class Ipv6Preferences
{
    [Preference("defragment", "Whether fragmented IPv6 datagrams should be reassembled")]
    public bool Defragment { get; set; } = true;

    [Preference("summary_in_tree", "Whether the IPv6 summary line should be shown in the protocol tree")]
    public bool SummaryInTree { get; set; } = true;
}
